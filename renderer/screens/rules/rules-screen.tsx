import { useMemo, useState } from 'react';
import { MANUAL_CHECKS } from '../../../app/catalog/manual-checks.ts';
import { RULE_BOOK } from '../../../app/strings/rule-book.ts';
import { Empty } from '../../components/empty.tsx';
import { checkWritten, freeCode } from '../../state/profile-draft.ts';
import { useWindow } from '../../state/window-context.ts';
import { CheckPage } from './check-page.tsx';
import { DraftBar } from './draft-bar.tsx';
import { OfficePage } from './office-page.tsx';
import { ProblemsPage } from './problems-page.tsx';
import { ProfileBar } from './profile-bar.tsx';
import { RuleList } from './rule-list.tsx';
import { checkId, NO_FILTER, OFFICE_ID, ruleLines } from './rule-lines.ts';
import type { RuleSet } from './rule-lines.ts';
import { RulePage } from './rule-page.tsx';

/** 规则: the rule book, to read and to search, and the office's own settings. */
export function RulesScreen() {
  const { session, desk, toDesk, profile } = useWindow();
  const [filter, setFilter] = useState(NO_FILTER);
  const { rules } = session;
  const { shown, counts, failedImport } = profile;
  const set = useMemo((): RuleSet => {
    return { rules, checks: [...MANUAL_CHECKS, ...(shown.manualChecks?.own ?? [])], profile: shown, counts };
  }, [rules, shown, counts]);
  const lines = useMemo(() => ruleLines(set, filter), [set, filter]);
  const first = lines.find(({ kind }) => kind === 'rule')?.id ?? lines.find(({ kind }) => kind === 'check')?.id ?? null;
  const known =
    desk.rule === OFFICE_ID ||
    rules.some(({ id }) => id === desk.rule) ||
    set.checks.some(({ code }) => checkId(code) === desk.rule);
  const chosen = known ? desk.rule : first;
  const choose = (id: string) => {
    profile.closeProblems();
    if (id !== 'add') {
      toDesk({ type: 'ruleChosen', rule: id });
      return;
    }
    const code = freeCode(shown);
    if (code === null) return;
    const fresh = { code, title: '', how: '', basis: '', severity: 'suspected', stage: 'any' } as const;
    profile.edit((now) => checkWritten(now, code, fresh));
    toDesk({ type: 'ruleChosen', rule: checkId(code) });
  };
  return (
    <div className="rules-screen">
      <ProfileBar />
      <div className="rules">
        <RuleList
          set={set}
          lines={lines}
          filter={filter}
          onFilter={setFilter}
          chosen={failedImport === null ? chosen : null}
          onChoose={choose}
        />
        <section className="pane rule-page text" tabIndex={0} aria-label={RULE_BOOK.page}>
          {failedImport === null ? (
            <ChosenPage id={chosen} set={set} />
          ) : (
            <ProblemsPage failed={failedImport} onClose={profile.closeProblems} />
          )}
        </section>
      </div>
      <DraftBar />
    </div>
  );
}

function ChosenPage({ id, set }: { readonly id: string | null; readonly set: RuleSet }) {
  const { profile } = useWindow();
  if (id === OFFICE_ID) return <OfficePage key={profile.revision} desk={profile} />;
  const rule = set.rules.find((one) => one.id === id);
  if (rule !== undefined) return <RulePage rule={rule} />;
  const check = set.checks.find(({ code }) => checkId(code) === id);
  if (check !== undefined) return <CheckPage key={check.code} check={check} desk={profile} />;
  return <Empty title={RULE_BOOK.choose} />;
}
