import { describe, expect, test } from 'vitest';
import { CAMPAIGN_RULES } from '../../app/rules/campaign-rule-list.ts';
import { RULES } from '../../app/rules/rule-list.ts';
import { askCampaign, campaignExamplesIn } from '../support/campaign-tester.ts';
import { DOC_SECTIONS, examplesIn, readRuleDoc } from '../support/rule-docs.ts';
import { runCase } from '../support/rule-tester.ts';

/** What the program could not read is never called wrong. */
const NEVER_FAILS = ['form/table-unreadable'];

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the document of %s', (slug, rule) => {
  const doc = readRuleDoc(slug);

  test('has the title of its rule and the six sections, none of them empty', () => {
    expect(doc.title).toBe(rule.title);
    expect(doc.sections).toEqual([...DOC_SECTIONS]);
    expect(Object.entries(doc.text).filter(([, text]) => text.length < 5)).toEqual([]);
  });

  test('shows what is wrong: each example fails', () => {
    const wrong = NEVER_FAILS.includes(slug) ? 'undecided' : 'fail';
    const examples = examplesIn(doc.text['错误示例'] ?? '');
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect([example, runCase(rule, example).outcomes[slug]]).toEqual([example, wrong]);
    }
  });

  test('shows what is right: each example passes', () => {
    const examples = examplesIn(doc.text['正确示例'] ?? '');
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect([example, runCase(rule, example).outcomes[slug]]).toEqual([example, 'pass']);
    }
  });

  test('has no example outside these two sections, where nobody would run it', () => {
    const elsewhere = doc.sections.filter((section) => section !== '错误示例' && section !== '正确示例');
    expect(elsewhere.filter((section) => examplesIn(doc.text[section] ?? '').length > 0)).toEqual([]);
  });
});

describe.each(CAMPAIGN_RULES.map((rule) => [rule.id, rule] as const))('the document of %s', (slug, rule) => {
  const doc = readRuleDoc(slug);

  test('has the title of its rule and the six sections, none of them empty', () => {
    expect(doc.title).toBe(rule.title);
    expect(doc.sections).toEqual([...DOC_SECTIONS]);
    expect(Object.entries(doc.text).filter(([, text]) => text.length < 5)).toEqual([]);
  });

  test.each([
    ['错误示例', true],
    ['正确示例', false],
  ])('%s: every example runs as told', (section, wrong) => {
    const examples = campaignExamplesIn(doc.text[section] ?? '');
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const failed = askCampaign(rule, example).some(({ outcome }) => outcome === 'fail');
      expect([example, failed]).toEqual([example, wrong]);
    }
  });
});
