import { expect, test } from 'vitest';
import type { AgencyView } from '../../app/bridge/desk.ts';
import { agencyViewOf } from '../../app/main/desk/agency-rows.ts';
import type { Finding } from '../../app/model/finding.ts';
import { amount, circled, signed } from '../../renderer/form/circled.ts';
import { inputOfMarks, firstMark, marksOfFinding } from '../../renderer/form/marks.ts';
import { shortPlace } from '../../renderer/form/place.ts';
import { comparedWords, foldTerms, sharedName, shortNames, shownValue } from '../../renderer/form/proof-words.ts';
import { proofOf, termsOf } from '../../renderer/form/proof.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';

function view(agency: string): AgencyView {
  const found = agencyViewOf(SAMPLE_AUDIT, `agency:${agency}`);
  if (found === undefined) throw new Error(`no sample of ${agency}`);
  return found;
}

function pick(agency: string, rule: string, subject: string) {
  const { findings, reports } = view(agency);
  const finding = findings.find((one) => one.rule === rule && one.subject === subject);
  const report = reports.find((one) => one.id === finding?.report) ?? null;
  if (finding === undefined || report === null) throw new Error(`no finding ${rule} ${subject}`);
  return { finding, report, proof: proofOf(finding, report) };
}

test('a balance has two sides, each term numbered in order, and the difference of what is written', () => {
  const { proof } = pick('临澜县数据局', 'applications/balance', 'naturalPerson');
  if (proof.kind !== 'equation') throw new Error('no equation');
  expect(proof.left.terms.map((term) => [term.number, term.key, term.value])).toEqual([
    ['①', 'received|naturalPerson', 7],
    ['②', 'carriedIn|naturalPerson', 0],
  ]);
  expect(proof.right.terms.map((term) => [term.number, term.key, term.value, term.suspect])).toEqual([
    ['③', 'processed|naturalPerson', 6, true],
    ['④', 'carriedOut|naturalPerson', 0, false],
  ]);
  expect([proof.left.sum, proof.right.sum, proof.difference]).toEqual([7, 6, -1]);
});

test('a column of twenty-two cells shows those that say something and counts the rest', () => {
  const { proof } = pick('临澜县数据局', 'applications/processed-total', 'naturalPerson');
  if (proof.kind !== 'equation') throw new Error('no equation');
  const folded = foldTerms(proof.left.terms);
  expect(folded.shown.map((term) => term.label)).toEqual(['(一)予以公开·自然人']);
  expect([folded.zeros, folded.blanks]).toEqual([20, 0]);
});

test('a blank is called a blank, never 0, and is counted as unknown', () => {
  const { finding, report } = pick('临澜县数据局', 'applications/balance', 'naturalPerson');
  const blank = { raw: '', value: null, unit: null, state: 'blank' as const, source: null };
  const proof = proofOf(finding, { ...report, figures: { ...report.figures, 'carriedIn|naturalPerson': blank } });
  if (proof.kind !== 'equation') throw new Error('no equation');
  const [, term] = proof.left.terms;
  expect(term === undefined ? '' : shownValue(term)).toBe('空白');
  expect(proof.left).toMatchObject({ sum: 7, unknown: 1 });
});

test('amounts have no dust of binary fractions', () => {
  const { finding, report } = pick('临澜县数据局', 'applications/balance', 'naturalPerson');
  const number = (value: number) => ({ raw: String(value), value, unit: null, state: 'number' as const, source: null });
  const figures = {
    ...report.figures,
    'received|naturalPerson': number(0.1),
    'carriedIn|naturalPerson': number(0.2),
    'processed|naturalPerson': number(0.3),
  };
  expect(proofOf(finding, { ...report, figures })).toMatchObject({ difference: 0 });
});

test('cells that are no equation are listed; words alone have no proof', () => {
  expect(pick('临澜县市场监督管理局', 'cell/blank', 'disclosure').proof).toMatchObject({
    kind: 'cells',
    cells: [{ key: 'regulations|issued' }, { key: 'regulations|repealed' }],
  });
  expect(pick('临澜县数据局', 'form/section-title', 'overview').proof).toEqual({ kind: 'none' });
});

test('names in one line leave out what they share', () => {
  const keys = ['received|naturalPerson', 'carriedIn|naturalPerson'] as const;
  expect([...shortNames('2021', keys).values()]).toEqual(['一、本年新收', '二、上年结转']);
  expect(sharedName('2021', keys)).toBe('自然人');
  const row = ['received|naturalPerson', 'received|business'] as const;
  expect([...shortNames('2021', row).values()]).toEqual(['自然人', '商业企业']);
  expect(sharedName('2021', ['received|naturalPerson', 'granted|business'])).toBe('');
});

test('one key has its own name in each row of each form', () => {
  const location = { section: null, table: 'disclosure', row: 'procurement', column: 'amount' };
  expect(shortPlace(location, '2019')).toBe('表二 · 政府集中采购 · 采购总金额');
  expect([...shortNames('2019', ['procurement|amount', 'licences|change']).values()]).toEqual([
    '政府集中采购·采购总金额',
    '行政许可·本年增/减',
  ]);
});

test('marks are the cells, then the quotes; the suspect one is looked at first', () => {
  const { finding, report, proof } = pick('临澜县数据局', 'applications/balance', 'naturalPerson');
  const quoted: Finding = { ...finding, quotes: [{ text: '收到7件', source: { kind: 'html', start: 1, end: 5 } }] };
  const marks = marksOfFinding(quoted, proof, report);
  expect(marks.map((mark) => [mark.number, mark.kind])).toEqual([
    ['①', 'term'],
    ['②', 'term'],
    ['③', 'suspect'],
    ['④', 'term'],
    ['⑤', 'quote'],
  ]);
  expect(firstMark(marks)?.name).toBe('figure:processed|naturalPerson');
});

test('too many cells to number are marked without numbers', () => {
  const { finding, report } = pick('临澜县市场监督管理局', 'cell/blank', 'disclosure');
  const figures = Object.keys(report.figures).slice(0, 40) as (typeof finding.figures)[number][];
  const many = { ...finding, figures };
  const proof = proofOf(many, report);
  expect(termsOf(proof)).toHaveLength(40);
  expect(new Set(marksOfFinding(many, proof, report).map((mark) => mark.number))).toEqual(new Set(['']));
});

test('of several files that one is shown in which most marks stand', () => {
  const { finding, report, proof } = pick('临澜县数据局', 'applications/balance', 'naturalPerson');
  const [own] = report.inputs;
  if (own === undefined) throw new Error('no input');
  const table = { ...own, id: 'i99', path: '年报/统计表.xls' };
  const both = { ...report, inputs: [own, table] };
  const marks = marksOfFinding(finding, proof, report);
  expect(inputOfMarks(both, marks)?.id).toBe(own.id);
  const elsewhere = marks.map((mark) => ({
    ...mark,
    source: { kind: 'sheet' as const, sheet: '1', cell: 'A1', input: table.path },
  }));
  expect(inputOfMarks(both, elsewhere)?.id).toBe('i99');
});

test('numbers are written as they are read', () => {
  expect([1, 20, 21, 35, 36, 50, 51].map(circled)).toEqual(['①', '⑳', '㉑', '㉟', '㊱', '㊿', '51']);
  expect([1234567, -3, 0.25].map(amount)).toEqual(['1,234,567', '−3', '0.25']);
  expect([2, -1, 0].map(signed)).toEqual(['+2', '−1', '0']);
});

test('two values from the prose are never told to be of a table', () => {
  expect(comparedWords('narrative/sum-mismatch')).toEqual(['分项', '总数']);
  expect(comparedWords('narrative/self-contradiction')).toEqual(['一处', '另一处']);
  expect(comparedWords('narrative/percentage')).toEqual(['应为', '现为']);
  // 未收费 in the prose is the 0, the table has the number.
  expect(comparedWords('narrative/fee-unpaid')).toEqual(['正文', '表格']);
  expect(comparedWords('narrative/table-mismatch')).toEqual(['表格', '正文']);
});
