import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Finding, Quote } from '../../app/model/finding.ts';
import { currentText } from '../../app/output/evidence-text.ts';
import { marksOfFinding } from '../../renderer/form/marks.ts';
import { passagePairs, pieces, type Piece } from '../../renderer/form/passages.ts';
import { PassagesView } from '../../renderer/screens/desk/passages-view.tsx';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';

const own = (text: string, line: number): Quote => ({
  text,
  source: { kind: 'text', start: 0, end: text.length, line },
});
const other = (text: string): Quote => ({ text, source: null });

function copied(rule: string, ...quotes: readonly Quote[]): Finding {
  const [sample] = SAMPLE_AUDIT.findings;
  if (sample === undefined) throw new Error('no sample');
  return { ...sample, id: 'f1', rule, figures: [], repairs: [], suspects: [], quotes };
}

const COPIED = copied(
  'copy/other-agency',
  own('我局请退休教师试读,退回14篇。', 4),
  other('我镇请退休教师试读,退回9篇。'),
  own('周末有人值班。', 9),
  other('周末有人值班。'),
);

describe('pairs', () => {
  test('are made of the own words and the other words behind them', () => {
    expect(passagePairs(COPIED).map(({ mark }) => mark)).toEqual(['quote:f1:0', 'quote:f1:2']);
  });

  test('are none where a rule quotes one place alone', () => {
    expect(passagePairs(copied('wording/slip', own('截止目前', 1), other('截止目前')))).toEqual([]);
    expect(passagePairs(copied('copy/last-year', own('一', 1), own('二', 2)))).toEqual([]);
  });

  test('the original is marked at the own words alone, numbered one after another', () => {
    const marks = marksOfFinding(COPIED, { kind: 'none' }, null);
    expect(marks.map(({ name, number }) => [name, number])).toEqual([
      ['quote:f1:0', '①'],
      ['quote:f1:2', '②'],
    ]);
  });

  test('the ledger says which words are whose', () => {
    expect(currentText(COPIED, null)).toBe(
      '“我局请退休教师试读,退回14篇。”；对方：“我镇请退休教师试读,退回9篇。”；“周末有人值班。”；对方：“周末有人值班。”',
    );
  });
});

describe('pieces', () => {
  const told = (list: readonly Piece[]) => list.map(({ text, same }) => (same ? text : `[${text}]`)).join('');

  test.each([
    ['退回14篇办事指南', '退回9篇办事指南', '退回[14]篇办事指南', '退回[9]篇办事指南'],
    ['周末值班', '周末值班', '周末值班', '周末值班'],
    ['甲乙丙', '丁戊己', '[甲乙丙]', '[丁戊己]'],
    ['', '周末', '', '[周末]'],
    ['财政局在周末值班', '水利局到周末值班', '[财政局在]周末值班', '[水利局到]周末值班'],
  ])('%j beside %j', (one, two, first, second) => {
    const found = pieces(one, two);
    expect([told(found.own), told(found.other)]).toEqual([first, second]);
  });
});

test('shows both side by side, marks what differs, and leads to the own words in the original', () => {
  const look = vi.fn();
  render(<PassagesView finding={COPIED} now="quote:f1:2" onLook={look} />);
  const group = screen.getByRole('group', { name: '两处文字对照' });
  expect([...group.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['我局', '14', '我镇', '9']);
  fireEvent.click(screen.getByRole('button', { name: /^第 1 处，在原件中查看：我局请退休教师/ }));
  expect(look).toHaveBeenCalledWith('quote:f1:0');
  expect(group.querySelector('[data-now="true"]')?.textContent).toContain('周末有人值班');
});
