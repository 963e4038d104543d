import { expect, test } from 'vitest';
import { ruleIndex, withIndex } from '../../build/rule-index.mjs';
import { MANUAL_CHECKS } from '../../app/catalog/manual-checks.ts';
import { ruleBook } from '../../app/engine/rule-book.ts';

const TEXT = '前面\n\n<!-- rules: written by npm run rule:index -->\n旧的\n<!-- /rules -->\n\n后面\n';

test('the list names every rule once, with its page, and every manual check', async () => {
  const index = await ruleIndex();
  for (const { code, id, title } of ruleBook()) {
    expect(index.split('\n').filter((line) => line.startsWith(`| ${code} | [${title}](${id}.md) |`))).toHaveLength(1);
  }
  for (const { code, title } of MANUAL_CHECKS) expect(index).toContain(`| ${code} | ${title} |`);
  expect(index).toContain(`共${ruleBook().length}条规则。`);
});

test('the list takes the old one’s place, and nothing else changes', () => {
  const index = TEXT.slice(TEXT.indexOf('<!--'), TEXT.indexOf('\n\n后面')).replace('旧的', '新的');
  expect(withIndex(TEXT, index)).toBe(TEXT.replace('旧的', '新的'));
});

test('a text without a place for the list is told of', () => {
  expect(() => withIndex('前面', '新的')).toThrow(/no place/);
});
