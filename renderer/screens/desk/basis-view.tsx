import { EDITION_WORDS, OUTCOME_WORDS, SEVERITY_WORDS } from '../../../app/strings/common.ts';
import type { ReportView } from '../../../app/bridge/desk.ts';
import type { Finding } from '../../../app/model/finding.ts';
import { BASIS_VIEW, EVIDENCE_PANE } from '../../../app/strings/evidence.ts';
import { Facts } from '../../components/facts.tsx';
import { Empty } from '../../components/empty.tsx';
import { RuleDoc } from '../rules/rule-doc.tsx';
import { useWindow } from '../../state/window-context.ts';

interface BasisViewProps {
  readonly finding: Finding | null;
  readonly report: ReportView | null;
}

/** 依据: what the finding rests on in law, and the page of its rule. */
export function BasisView({ finding, report }: BasisViewProps) {
  const { session } = useWindow();
  if (finding === null) return <Empty title={EVIDENCE_PANE.choose} />;
  const rule = session.rules.find((one) => one.id === finding.rule);
  const outcome = report?.outcomes[finding.rule];
  const facts: readonly (readonly [string, string])[] = [
    [BASIS_VIEW.rule, `${finding.code} ${rule?.title ?? finding.rule}`],
    [BASIS_VIEW.basis, finding.basis ?? rule?.basis ?? ''],
    [BASIS_VIEW.severity, SEVERITY_WORDS[finding.severity]],
    [
      BASIS_VIEW.editions,
      rule === undefined || rule.editions === 'any'
        ? BASIS_VIEW.anyEdition
        : rule.editions.map((edition) => EDITION_WORDS[edition]).join('、'),
    ],
    ...(outcome === undefined ? [] : [[BASIS_VIEW.outcome, OUTCOME_WORDS[outcome]] as const]),
  ];
  return (
    <div className="basis text" tabIndex={0}>
      <Facts facts={facts} />
      <RuleDoc rule={finding.rule} />
    </div>
  );
}
