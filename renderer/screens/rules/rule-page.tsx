import { useEffect, useState } from 'react';
import { Facts } from '../../components/facts.tsx';
import type { RuleFindings, RuleRow } from '../../../app/bridge/desk.ts';
import { EDITION_WORDS, SEVERITY_WORDS } from '../../../app/strings/common.ts';
import { BASIS_VIEW } from '../../../app/strings/evidence.ts';
import { RULE_SETTING as SAY } from '../../../app/strings/profile-window.ts';
import { RULE_BOOK } from '../../../app/strings/rule-book.ts';
import { useWindow } from '../../state/window-context.ts';
import { RuleDoc } from './rule-doc.tsx';
import { RuleSettings } from './rule-settings.tsx';

/** A rule: what it rests on, what the office has settled, what it found, and its page of the rule book. */
export function RulePage({ rule }: { readonly rule: RuleRow }) {
  const { profile } = useWindow();
  const editions =
    rule.editions === 'any' ? BASIS_VIEW.anyEdition : rule.editions.map((edition) => EDITION_WORDS[edition]).join('、');
  const facts = [
    [BASIS_VIEW.severity, SEVERITY_WORDS[rule.severity]],
    [BASIS_VIEW.editions, editions],
    [BASIS_VIEW.basis, rule.basis],
    [RULE_BOOK.suggestion, rule.suggestion],
  ] as const;
  return (
    <article className="rule-article">
      <h2 className="rule-heading">
        <span className="rule-code">{rule.code}</span> {rule.title}
      </h2>
      <Facts facts={facts} />
      <RuleFound rule={rule.id} />
      <RuleSettings rule={rule} desk={profile} />
      <RuleDoc rule={rule.id} />
    </article>
  );
}

/** So many agencies are named at first. */
const NAMED = 12;

/** What the rule found in the audit at hand, agency by agency; each leads to its findings. */
function RuleFound({ rule }: { readonly rule: string }) {
  const { profile, session, toDesk, toFilters } = useWindow();
  const count = profile.counts?.[rule] ?? 0;
  const code = session.rules.find(({ id }) => id === rule)?.code ?? '';
  const found = useFindings(rule, count);
  const [all, setAll] = useState<string | null>(null);
  if (profile.counts === null) return null;
  if (count === 0) return <p className="faint rule-found">{SAY.notInAudit}</p>;
  const shown = all === rule ? found : found.slice(0, NAMED);
  return (
    <div className="rule-found">
      <p>{SAY.inAudit(count, found.length)}</p>
      <ul className="rule-found-list">
        {shown.map(({ agency, name, open, decided }) => (
          <li key={agency}>
            <button
              type="button"
              className="link"
              onClick={() => {
                toFilters({ type: 'findingFiltersCleared' });
                toFilters({ type: 'findingTextTyped', text: code });
                toDesk({ type: 'agencyChosen', agency });
              }}
            >
              {SAY.ofAgency(name, open.length + decided)}
            </button>
          </li>
        ))}
        {found.length > shown.length ? (
          <li>
            <button
              type="button"
              className="link"
              onClick={() => {
                setAll(rule);
              }}
            >
              {SAY.more(found.length - shown.length)}
            </button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

function useFindings(rule: string, count: number): readonly RuleFindings[] {
  const { session } = useWindow();
  const data = session.audit?.data ?? null;
  const [found, setFound] = useState<{
    readonly of: unknown;
    readonly rule: string;
    readonly list: readonly RuleFindings[];
  } | null>(null);
  useEffect(() => {
    if (data === null || count === 0) return;
    data.findingsOfRule(rule).then(
      (list) => {
        setFound({ of: data, rule, list });
      },
      () => {
        setFound(null);
      },
    );
  }, [data, rule, count]);
  return found !== null && found.of === data && found.rule === rule ? found.list : [];
}
