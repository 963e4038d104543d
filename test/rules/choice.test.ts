import { describe, expect, test } from 'vitest';
import type { Severity } from '../../app/model/finding.ts';
import { defineCampaignRule, defineRule, type AuditSettings, type RuleChoice } from '../../app/rules/rule.ts';
import { runCampaignRules } from '../../app/rules/run-campaign.ts';
import { runRules } from '../../app/rules/run.ts';
import { cleanReport } from '../support/clean-report.ts';
import { SETTINGS } from '../support/rule-tester.ts';

const options = {
  most: { kind: 'number', title: '上限', unit: '件', from: 1, to: 9, step: 1, default: 3 },
  words: { kind: 'words', title: '词', default: [] },
} as const;
const card = { code: 'R999', editions: 'any', title: '样例', basis: '样例', suggestion: '样例' } as const;

/** Finds something of each severity, and something undecided; tells what it was given as options. */
const sample = defineRule({
  ...card,
  id: 'form/sample',
  severity: 'suspected',
  options,
  needs: [],
  messages: { said: '{most}{words}' },
  check({ options: own }, to) {
    const data = { most: own.most, words: own.words.join() };
    for (const severity of ['must-fix', 'suspected', 'advice'] as const)
      to.fail('said', { subject: severity, severity, data });
    to.undecided('said', 'judgement', { subject: 'undecided', data });
  },
});

const settingsWith = (choice: Partial<RuleChoice>): AuditSettings => ({
  ...SETTINGS,
  choices: { 'form/sample': { on: true, severity: null, options: {}, ...choice } },
});
const asked = (settings: AuditSettings) =>
  runRules([sample], cleanReport('2021', {}, {}), settings, (_, error) => {
    throw error;
  });
const severities = (settings: AuditSettings): readonly Severity[] =>
  asked(settings).drafts.map(({ severity }) => severity);

describe('what an office settles for a rule', () => {
  test('nothing: as the rule says, with the options as declared', () => {
    expect(severities(SETTINGS)).toEqual(['must-fix', 'suspected', 'advice', 'suspected']);
    expect(asked(SETTINGS).drafts[0]?.message).toBe('3');
    expect(severities(settingsWith({}))).toEqual(severities(SETTINGS));
  });

  test('off: not asked, and not applicable to any report', () => {
    expect(asked(settingsWith({ on: false }))).toEqual({ outcomes: { 'form/sample': 'notApplicable' }, drafts: [] });
  });

  test('milder: a ceiling; what is undecided stays', () => {
    expect(severities(settingsWith({ severity: 'advice' }))).toEqual(['advice', 'advice', 'advice', 'suspected']);
  });

  test('graver: what would bear its own; what the rule holds to be milder stays', () => {
    expect(severities(settingsWith({ severity: 'must-fix' }))).toEqual(['must-fix', 'must-fix', 'advice', 'suspected']);
  });

  test('its own severity: nothing changes, not even what the rule holds to be graver', () => {
    expect(severities(settingsWith({ severity: 'suspected' }))).toEqual(severities(SETTINGS));
  });

  test('an option: that one, the others as declared', () => {
    expect(asked(settingsWith({ options: { most: 7 } })).drafts[0]?.message).toBe('7');
    expect(asked(settingsWith({ options: { words: ['甲', '乙'] } })).drafts[0]?.message).toBe('3甲,乙');
  });
});

test('a text extract stays doubtful, however grave the office holds a rule', () => {
  const byCharacters = { ...sample, byCharacters: true };
  const drafts = runRules(
    [byCharacters],
    cleanReport('2021', {}, { extract: true }),
    settingsWith({ severity: 'must-fix' }),
    () => {
      throw new Error('the rule threw');
    },
  ).drafts;
  expect(drafts.map(({ severity }) => severity)).toEqual(['suspected', 'suspected', 'advice', 'suspected']);
});

describe('a rule over the whole campaign', () => {
  const campaign = defineCampaignRule({
    ...card,
    id: 'roster/sample',
    severity: 'must-fix',
    options,
    messages: { said: '{most}' },
    looksAt: () => () => true,
    checkCampaign: ({ options: own }, to) => {
      to.fail('said', { agency: null, year: null, report: null, subject: null, data: { most: own.most } });
    },
  });
  const ask = (choice: Partial<RuleChoice>) =>
    runCampaignRules(
      [campaign],
      {
        year: null,
        agencies: [],
        reports: [],
        previous: [],
        inputs: [],
        roster: null,
        unlisted: [],
        arrivals: [],
        complete: true,
        settings: { ...SETTINGS, choices: { 'roster/sample': { on: true, severity: null, options: {}, ...choice } } },
      },
      (_, error) => {
        throw error;
      },
    ).drafts.map(({ severity, message }) => [severity, message]);

  test('heeds the office too', () => {
    expect(ask({})).toEqual([['must-fix', '3']]);
    expect(ask({ severity: 'advice', options: { most: 5 } })).toEqual([['advice', '5']]);
    expect(ask({ on: false })).toEqual([]);
  });
});
