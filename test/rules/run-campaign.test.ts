import { expect, test } from 'vitest';
import { defineCampaignRule, type CampaignInput, type CampaignRule } from '../../app/rules/rule.ts';
import { runCampaignRules } from '../../app/rules/run-campaign.ts';
import { reportOf } from '../support/campaign-tester.ts';
import { SETTINGS } from '../support/rule-tester.ts';

const CARD = {
  severity: 'suspected',
  editions: 'any',
  title: '示例',
  basis: '示例',
  suggestion: '示例',
  messages: { said: '示例' },
} as const;

/** Fails on one report, is undecided on a second, and looks at the first three. */
const sample = defineCampaignRule({
  ...CARD,
  id: 'copy/sample',
  code: 'R999',
  looksAt:
    ({ reports }) =>
    (report) =>
      reports.indexOf(report) < 3,
  checkCampaign({ reports }, to) {
    const about = (at: number) => ({ agency: null, year: null, report: reports[at]?.id ?? null, subject: null });
    to.undecided('said', 'judgement', about(0));
    to.fail('said', about(0));
    to.undecided('said', 'judgement', about(1));
  },
});

const faulty = defineCampaignRule({
  ...CARD,
  id: 'copy/faulty',
  code: 'R998',
  looksAt: () => () => true,
  checkCampaign() {
    throw new Error('a fault of the program');
  },
});

const REPORTS = ['甲县财政局', '乙县财政局', '丙县财政局', '丁县财政局'].map((agency) => reportOf(agency));

function outcomesOf(rule: CampaignRule, settings: Partial<CampaignInput['settings']> = {}): readonly unknown[] {
  const input = {
    year: 2023,
    agencies: [],
    reports: REPORTS,
    previous: [],
    inputs: [],
    roster: null,
    unlisted: [],
    arrivals: [],
    complete: true,
    settings: { ...SETTINGS, ...settings },
  };
  const { outcomes } = runCampaignRules([rule], input, () => undefined);
  return REPORTS.map(({ id }) => outcomes[id]?.[rule.id]);
}

test('every report has an outcome of every rule: what is said, a pass where it was looked at, else not applicable', () => {
  expect(outcomesOf(sample)).toEqual(['fail', 'undecided', 'pass', 'notApplicable']);
});

test('a rule that throws has the outcome error on every report', () => {
  expect(outcomesOf(faulty)).toEqual(['error', 'error', 'error', 'error']);
});

test('a rule that the office has switched off looks at none', () => {
  const off = { choices: { 'copy/sample': { on: false, severity: null, options: {} } } };
  expect(outcomesOf(sample, off)).toEqual(['notApplicable', 'notApplicable', 'notApplicable', 'notApplicable']);
});
