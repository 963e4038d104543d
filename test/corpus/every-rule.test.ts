import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CAMPAIGN_RULES } from '../../app/rules/campaign-rule-list.ts';
import { RULES } from '../../app/rules/rule-list.ts';
import { CATALOGUE_DEFECTS, DEFECTS, LAYOUTS, NotApplicable, makeReport } from '../../build/report-maker/index.ts';
import type { Defect } from '../../build/report-maker/index.ts';
import { askCampaign, campaignExamplesIn } from '../support/campaign-tester.ts';
import { examplesIn, readRuleDoc } from '../support/rule-docs.ts';
import { runCase } from '../support/rule-tester.ts';
import { GOLDEN } from './golden.ts';

/*
 * A rule that was never seen failing on a whole report may be one that cannot: each must fail in a golden file or in a
 * made report with a defect (corpus.test.ts and families.test.ts audit these), or, where it looks at more than one
 * report, in an example of its document.
 */

/** What the program could not read is never called wrong. */
const NEVER_FAILS = ['form/table-unreadable'];
/** Rules that need other reports beside the one: last year's, the neighbours', the roster. */
const BESIDE_OTHERS = /^(?:carry|copy|rollup|agency|outlier|roster)\/|^narrative\/growth$/;

interface GoldenFile {
  readonly findings: readonly { readonly finding: string; readonly outcome: string }[];
}

function failingInGolden(): string[] {
  return readdirSync(GOLDEN)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => (JSON.parse(readFileSync(path.join(GOLDEN, name), 'utf8')) as GoldenFile).findings)
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ finding }) => finding.split(' ')[1] ?? '');
}

/** The rules that a defect's report must make fail; the corpus shows that they do. */
function expectedOf(defect: Defect): string[] {
  const layout = defect.layouts?.[0] ?? LAYOUTS[0] ?? 'html-tidy';
  for (const edition of defect.editions) {
    for (let seed = 1; seed < 60; seed += 1) {
      try {
        const { expected } = makeReport({ seed, layout, edition, defects: [defect] });
        return expected.must.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule);
      } catch (error) {
        if (!(error instanceof NotApplicable)) throw error;
      }
    }
  }
  return [];
}

function failingInExamples(): string[] {
  const wrong = (slug: string): string => readRuleDoc(slug).text['错误示例'] ?? '';
  return [
    ...RULES.filter((rule) =>
      examplesIn(wrong(rule.id)).some((example) => runCase(rule, example).outcomes[rule.id] === 'fail'),
    ),
    ...CAMPAIGN_RULES.filter((rule) =>
      campaignExamplesIn(wrong(rule.id)).some((example) =>
        askCampaign(rule, example).some(({ outcome }) => outcome === 'fail'),
      ),
    ),
  ].map(({ id }) => id);
}

describe('every rule is seen failing', () => {
  const onReports = new Set([...failingInGolden(), ...[...DEFECTS, ...CATALOGUE_DEFECTS].flatMap(expectedOf)]);
  const ids = [...RULES, ...CAMPAIGN_RULES].map(({ id }) => id).filter((id) => !NEVER_FAILS.includes(id));

  test('a rule over one report: on a whole report', () => {
    expect(ids.filter((id) => !BESIDE_OTHERS.test(id) && !onReports.has(id))).toEqual([]);
  });

  test('a rule beside other reports: there, or in the example of its document', () => {
    const seen = new Set([...onReports, ...failingInExamples()]);
    expect(ids.filter((id) => !seen.has(id))).toEqual([]);
  });
});
