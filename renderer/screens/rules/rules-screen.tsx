import { useMemo, useState } from 'react';
import type { RuleRow } from '../../../app/bridge/desk.ts';
import { EDITION_WORDS, SEVERITY_WORDS } from '../../../app/strings/common.ts';
import { BASIS_VIEW } from '../../../app/strings/evidence.ts';
import { familyOf, FAMILIES } from '../../../app/strings/families.ts';
import { RULE_BOOK } from '../../../app/strings/rule-book.ts';
import { CounterMark } from '../../components/counter-mark.tsx';
import { Empty } from '../../components/empty.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { matches } from '../../state/filters.ts';
import { neighbour } from '../../state/desk.ts';
import { useWindow } from '../../state/window-context.ts';
import { RuleDoc } from './rule-doc.tsx';
import { docOf } from './rule-docs.ts';

type RuleLine =
  | { readonly kind: 'family'; readonly name: string; readonly count: number }
  | { readonly kind: 'rule'; readonly rule: RuleRow };

function linesOf(rules: readonly RuleRow[]): readonly RuleLine[] {
  return FAMILIES.flatMap((family): readonly RuleLine[] => {
    const own = rules.filter((rule) => familyOf(rule.id).key === family.key);
    if (own.length === 0) return [];
    const head: RuleLine = { kind: 'family', name: family.name, count: own.length };
    return [head, ...own.map((rule): RuleLine => ({ kind: 'rule', rule }))];
  });
}

const keyOf = (line: RuleLine): string => (line.kind === 'family' ? `family:${line.name}` : line.rule.id);

const wordsOf = (rule: RuleRow): string => [rule.code, rule.title, rule.basis, docOf(rule.id) ?? ''].join(' ');

/** 规则: the rule book, to read and to search. */
export function RulesScreen() {
  const { session, desk, toDesk } = useWindow();
  const [text, setText] = useState('');
  const { rules } = session;
  const lines = useMemo(() => linesOf(rules.filter((rule) => matches(wordsOf(rule), text))), [rules, text]);
  const ids = lines.flatMap((line) => (line.kind === 'rule' ? [line.rule.id] : []));
  const chosen = rules.find((rule) => rule.id === desk.rule) ?? rules.find((rule) => rule.id === ids[0]) ?? null;
  const choose = (rule: string | null) => {
    if (rule !== null) toDesk({ type: 'ruleChosen', rule });
  };
  return (
    <div className="rules">
      <section className="pane" aria-label={RULE_BOOK.list}>
        <div className="pane-head">
          <SearchField name="rules" placeholder={RULE_BOOK.search} value={text} onChange={setText} />
          <p className="faint">{RULE_BOOK.count(ids.length)}</p>
        </div>
        {lines.length === 0 ? (
          <Empty title={RULE_BOOK.none} />
        ) : (
          <VirtualList
            className="rule-list"
            role="listbox"
            pane="rules"
            label={RULE_BOOK.list}
            items={lines}
            keyOf={keyOf}
            estimate={() => 32}
            inSight={chosen?.id ?? null}
            activeDescendant={chosen === null ? undefined : `rule-${chosen.id}`}
            onKeyDown={(event) => {
              const step = { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key];
              if (step === undefined) return;
              event.preventDefault();
              choose(neighbour(ids, chosen?.id ?? null, step));
            }}
            render={(line) =>
              line.kind === 'family' ? (
                <div className="group-line" role="presentation">
                  <span>{line.name}</span>
                  <span className="faint">{line.count}</span>
                </div>
              ) : (
                <div
                  id={`rule-${line.rule.id}`}
                  className="rule-row"
                  role="option"
                  aria-selected={line.rule.id === chosen?.id}
                  onClick={() => {
                    choose(line.rule.id);
                  }}
                >
                  <CounterMark counter={counterOfRule(line.rule)} />
                  <span className="rule-code">{line.rule.code}</span>
                  <span className="rule-title" title={line.rule.title}>
                    {line.rule.title}
                  </span>
                </div>
              )
            }
          />
        )}
      </section>
      <section className="pane rule-page text" tabIndex={0} aria-label={chosen?.title ?? RULE_BOOK.list}>
        {chosen === null ? <Empty title={RULE_BOOK.choose} /> : <RulePage rule={chosen} />}
      </section>
    </div>
  );
}

const counterOfRule = ({ severity }: RuleRow) => (severity === 'must-fix' ? 'mustFix' : severity);

function RulePage({ rule }: { readonly rule: RuleRow }) {
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
      <dl className="facts">
        {facts.map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <RuleDoc rule={rule.id} />
    </article>
  );
}
