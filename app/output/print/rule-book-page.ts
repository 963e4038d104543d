import type { Edition } from '../../model/edition.ts';
import type { Severity } from '../../model/finding.ts';
import type { ManualCheck } from '../../model/manual-check.ts';
import type { Profile, RuleSetting } from '../../model/profile.ts';
import type { RuleOptions } from '../../model/rule-option.ts';
import { EDITION_WORDS, SEVERITY_WORDS } from '../../strings/common.ts';
import { BASIS_VIEW } from '../../strings/evidence.ts';
import { FAMILIES, familyOf } from '../../strings/families.ts';
import { PAGE } from '../../strings/print.ts';
import { RULE_BOOK_PAGE as SAY } from '../../strings/rule-book-page.ts';
import { optionText } from '../option-text.ts';
import { docMarkup } from './doc-markup.ts';
import { html, NOTHING, type Markup } from './markup.ts';
import { printPage, type PageFrame, type PrintPage } from './page.ts';

/** A rule as the book tells it. */
export interface BookRule {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly basis: string;
  readonly suggestion: string;
  readonly editions: readonly Edition[] | 'any';
  readonly options?: RuleOptions;
}

/** What the rule book is made of. */
export interface RuleBook {
  /** By code. */
  readonly rules: readonly BookRule[];
  /** Markdown of each rule's page by slug, without its title. */
  readonly docs: ReadonlyMap<string, string>;
  readonly checks: readonly ManualCheck[];
  /** What the office has settled; null: nothing. */
  readonly profile: Profile | null;
  readonly date: string;
  readonly version: string;
}

/** 规则手册: every rule with what it checks, its basis and examples, and what the office has settled about it. */
export function ruleBookPage({ rules, docs, checks, profile, date, version }: RuleBook): PrintPage {
  const frame: PageFrame = { title: SAY.title, date, version };
  const families = FAMILIES.flatMap((family) => {
    const own = rules.filter(({ id }) => familyOf(id).key === family.key);
    return own.length === 0 ? [] : [{ family, own }];
  });
  const setting = (rule: BookRule) => profile?.rules?.[rule.code];
  return printPage(
    frame,
    html`<main class="rule-book">
      <h1>${SAY.title}</h1>
      <p class="lead">${SAY.intro(rules.length, checks.length)}</p>
      <p class="lead">${SAY.severities}</p>
      <p class="lead">${profile === null ? SAY.defaults : SAY.profile(profile.name)}</p>
      <h2>${SAY.contents}</h2>
      ${contents(
        families.flatMap(({ own }) => own),
        setting,
      )}
      ${families.map(
        ({ family, own }) =>
          html`<section class="sheet">
            <h2>${SAY.family(family.name, own.length)}</h2>
            ${own.map((rule) => ruleMarkup(rule, docs.get(rule.id) ?? '', setting(rule)))}
          </section>`,
      )}
      <section class="sheet">
        <h2>${SAY.family(SAY.checksHead, checks.length)}</h2>
        ${checks.map(checkMarkup)}
      </section>
    </main>`,
  );
}

type SettingOf = (rule: BookRule) => RuleSetting | undefined;

function contents(rules: readonly BookRule[], settingOf: SettingOf): Markup {
  const { code, title, severity, state } = SAY.columns;
  const lines = rules.map(
    (rule) =>
      html`<tr>
        <td class="center">${rule.code}</td>
        <td>${rule.title}</td>
        <td class="center">${SEVERITY_WORDS[rule.severity]}</td>
        <td>${stateText(settingOf(rule))}</td>
      </tr>`,
  );
  return html`<table class="contents">
    <thead>
      <tr>
        <th class="narrow">${code}</th>
        <th>${title}</th>
        <th class="narrow">${severity}</th>
        <th class="state">${state}</th>
      </tr>
    </thead>
    <tbody>
      ${lines}
    </tbody>
  </table>`;
}

/** What an office has settled about a rule, in short; empty where nothing. */
function stateText(setting: RuleSetting | undefined): string {
  if (setting === undefined) return SAY.asDeclared;
  if (setting.on === false) return SAY.off;
  const options = Object.keys(setting.options ?? {}).length;
  return [
    setting.severity === undefined ? '' : SAY.severity(SEVERITY_WORDS[setting.severity]),
    options === 0 ? '' : SAY.optionsSet(options),
  ]
    .filter((part) => part !== '')
    .join(PAGE.clause);
}

function ruleMarkup(rule: BookRule, doc: string, setting: RuleSetting | undefined): Markup {
  const editions =
    rule.editions === 'any' ? BASIS_VIEW.anyEdition : rule.editions.map((one) => EDITION_WORDS[one]).join(PAGE.list);
  const own = settingTexts(rule, setting);
  return html`<article class="rule">
    <h3>
      <span class="rule-code">${rule.code}</span> ${rule.title}
      <span class="tag">${SEVERITY_WORDS[rule.severity]}</span>
    </h3>
    <dl>
      ${line(SAY.basis, [rule.basis])} ${line(SAY.editions, [editions])} ${line(SAY.suggestion, [rule.suggestion])}
      ${own.length === 0 ? NOTHING : line(SAY.setting, own)}
    </dl>
    ${docMarkup(doc)}
  </article>`;
}

/** What the office has settled, then what else could be set, as declared. */
function settingTexts(rule: BookRule, setting: RuleSetting | undefined): readonly string[] {
  const options = Object.entries(rule.options ?? {}).map(([key, option]) =>
    optionText(option, setting?.options?.[key] ?? option.default),
  );
  if (setting?.on === false) return [SAY.off, ...(setting.note === undefined ? [] : [setting.note])];
  return [
    ...(setting?.severity === undefined ? [] : [SAY.severity(SEVERITY_WORDS[setting.severity])]),
    ...options,
    ...(setting?.note === undefined ? [] : [setting.note]),
  ];
}

function checkMarkup({ code, title, basis, how, severity }: ManualCheck): Markup {
  return html`<article class="rule">
    <h3><span class="rule-code">${code}</span> ${title} <span class="tag">${SEVERITY_WORDS[severity]}</span></h3>
    <dl>${line(SAY.how, [how])} ${line(SAY.basis, [basis])}</dl>
  </article>`;
}

function line(term: string, texts: readonly string[]): Markup {
  const filled = texts.map((text) => html`<div>${text}</div>`);
  return html`<dt>${term}</dt>
    <dd>${filled}</dd>`;
}
