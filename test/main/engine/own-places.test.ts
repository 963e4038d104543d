import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DeskRefusal } from '../../../app/main/engine/desk-refusal.ts';
import type { Step } from '../../../app/main/engine/messages.ts';
import type { OwnPlace } from '../../../app/model/own-place.ts';
import type { FindingView, OwnFinding } from '../../../app/model/review.ts';
import { figureMark, quoteMark } from '../../../app/model/mark.ts';
import { openWorkbook, recordsOf } from '../../output/read-workbook.ts';
import { AGENCY, deskInFile, PAGE, withReceived } from './desk-in-file.ts';
import type { DeskInFile } from './desk-in-file.ts';

/** What a person wrote down of a cell or a passage, and what becomes of it when the report does. */

let desk: DeskInFile;
let report: string;
beforeEach(async () => {
  desk = deskInFile();
  await desk.run(desk.put('临澜县数据局.html'));
  report = (await desk.answers.agency(AGENCY)).reports[0]?.id ?? '';
});
afterEach(() => desk.end());

const WORDS = { severity: 'suspected', section: null, message: '口径要核实', basis: null, suggestion: null } as const;
const step = (taken: Step) => Promise.resolve(desk.answers.step(taken));
const cell = (figure: 'received|total' | 'carriedIn|total'): OwnPlace => ({
  kind: 'cells',
  report,
  table: 'applications',
  row: figure.split('|')[0] ?? '',
  column: 'total',
  figures: [figure],
});
const passage = (text: string, before = ''): OwnPlace => ({ kind: 'passage', report, text, before });

async function own(): Promise<FindingView> {
  const found = (await desk.answers.agency(AGENCY)).findings.find(({ origin }) => origin === 'person');
  if (found === undefined) throw new Error('no finding of a person');
  return found;
}

async function add(place: OwnPlace | null, more: Partial<OwnFinding> = {}): Promise<FindingView> {
  await step({ name: 'finding.add', input: { agency: AGENCY, finding: { ...WORDS, ...more, place } } });
  return own();
}

async function page(): Promise<string> {
  const { reports } = await desk.answers.agency(AGENCY);
  const shown = await desk.answers.page({ report, input: reports[0]?.inputs[0]?.id ?? '' });
  return shown.html ?? '';
}

test('a cell stands with the finding as with any other: its figure, its place, its report', async () => {
  const made = await add(cell('received|total'), { section: 'applications' });
  expect(made).toMatchObject({
    report,
    year: 2024,
    figures: ['received|total'],
    quotes: [],
    location: { section: 'applications', table: 'applications', row: 'received', column: 'total' },
    review: { decision: 'confirmed', reopened: null },
  });
  expect(await page()).toContain(`data-mark="${figureMark('received|total')}`);
});

test('a passage is quoted as it stands in the file and marked there, whatever white space it was selected with', async () => {
  const made = await add(passage('全年共收到\n  政府信息公开申请42件'));
  expect(made.quotes).toMatchObject([{ text: '全年共收到政府信息公开申请42件', source: { kind: 'html' } }]);
  // The section is that of the words where the person names none.
  expect(made.location).toEqual({ section: 'overview', table: null, row: null, column: null });
  const html = await page();
  expect(html).toMatch(new RegExp(`data-mark="[^"]*${quoteMark(made.id, 0)}[^"]*">全年共收到政府信息公开申请42件<`));
});

test('the same words in two places are told apart by what stands before them', async () => {
  const words = '本部分按照要求如实填报';
  const { id, location } = await add(passage(words, '行政复议、行政诉讼情况'));
  expect(location.section).toBe('disputes');
  const sectionWith = async (before: string) => {
    await step({ name: 'finding.edit', input: { id, finding: { ...WORDS, place: passage(words, before) } } });
    return (await own()).location.section;
  };
  expect(await sectionWith('五、存在的主要问题及改进情况')).toBe('problems');
  // What is not there tells nothing: the first ones are meant.
  expect(await sectionWith('别处的文字')).toBe('disclosure');
});

test('words that run over two paragraphs are a quote for each', async () => {
  const made = await add(passage('均按期答复。 截止目前'));
  expect(made.quotes.map(({ text }) => text)).toEqual(['均按期答复。', '截止目前']);
  expect(made.quotes.every(({ source }) => source !== null)).toBe(true);
});

test('another number in the cell opens it again and says what it was; the old number brings it back', async () => {
  const { id } = await add(cell('received|total'));
  await desk.run(desk.put('临澜县数据局.html', withReceived(PAGE, '9')));
  expect(await own()).toMatchObject({
    id,
    figures: ['received|total'],
    review: { decision: 'open', reopened: { decision: 'confirmed' } },
  });
  const [row] = (await desk.answers.overview(null)).agencies;
  expect(row?.counts).toMatchObject({ confirmed: 0, reopened: 1 });

  await step({ name: 'review.note', input: { findings: [id], note: '已去电' } });
  expect((await own()).review).toMatchObject({ decision: 'open', note: '已去电', reopened: { decision: 'confirmed' } });

  await desk.run(desk.put('临澜县数据局.html'));
  expect((await own()).review).toMatchObject({ decision: 'confirmed', note: '已去电', reopened: null });
});

test('a number changed elsewhere leaves it as it was', async () => {
  await add(cell('carriedIn|total'));
  await desk.run(desk.put('临澜县数据局.html', withReceived(PAGE, '9')));
  expect((await own()).review).toMatchObject({ decision: 'confirmed', reopened: null });
});

test('words that are gone open it again, and are still quoted', async () => {
  await add(passage('截止目前'));
  await desk.run(desk.put('临澜县数据局.html', PAGE.replace('截止目前', '截至目前')));
  expect(await own()).toMatchObject({
    quotes: [{ text: '截止目前', source: null }],
    review: { decision: 'open', reopened: { decision: 'confirmed' } },
  });
  await desk.restart();
  await desk.run(desk.put('临澜县数据局.html', PAGE.replace('均按期', '都按期')));
  expect((await own()).review).toMatchObject({ decision: 'confirmed', reopened: null });
});

test('it survives a new run, another folder and another name of the file, and the next start', async () => {
  const made = await add(cell('received|total'), { section: 'applications' });
  await step({ name: 'review.decide', input: { findings: [made.id], decision: 'dismissed', reason: '单位已说明' } });
  desk.put('甲.html', PAGE, '别处');
  await desk.run(path.join(desk.folder, '别处'));
  await desk.restart('another program');
  const { review, ...rest } = await own();
  const { review: before, ...same } = made;
  expect(rest).toEqual(same);
  expect(before.decision).toBe('confirmed');
  expect(review).toMatchObject({ decision: 'dismissed', reason: '单位已说明', reopened: null });
});

test('moved to another cell it keeps what was decided: no value has changed', async () => {
  const { id } = await add(cell('received|total'));
  await step({ name: 'review.decide', input: { findings: [id], decision: 'dismissed', reason: '不影响' } });
  await step({ name: 'finding.edit', input: { id, finding: { ...WORDS, place: cell('carriedIn|total') } } });
  const moved = await own();
  expect(moved).toMatchObject({ figures: ['carriedIn|total'], review: { decision: 'dismissed', reopened: null } });
  await step({ name: 'review.undo', input: null });
  expect(await own()).toMatchObject({ figures: ['received|total'], review: { decision: 'dismissed', reopened: null } });
  // Other words alone do not make it rest on another number than it was written of.
  await desk.run(desk.put('临澜县数据局.html', withReceived(PAGE, '9')));
  const finding = { ...WORDS, message: '改了说法', place: cell('received|total') };
  await step({ name: 'finding.edit', input: { id, finding } });
  expect((await own()).review.reopened).toMatchObject({ decision: 'dismissed' });
});

test('a place in another agency’s report is refused', async () => {
  await desk.run(desk.put('临澜县教育局.html'), path.join(desk.folder, '年报'));
  const other = (await desk.answers.agency('agency:临澜县教育局')).reports[0]?.id ?? '';
  const finding = { ...WORDS, place: { ...passage('工作'), report: other } };
  await expect(step({ name: 'finding.add', input: { agency: AGENCY, finding } })).rejects.toThrow(DeskRefusal);
  await expect(own()).rejects.toThrow('no finding');
});

test('where the report itself is gone nothing of it is shown, and nothing is lost', async () => {
  await add(cell('received|total'));
  await desk.answers.close(null);
  await desk.run(desk.put('临澜县教育局.html', undefined, '只此一份'));
  await expect(desk.answers.agency(AGENCY)).rejects.toThrow(DeskRefusal);
  await desk.run(desk.put('临澜县数据局.html'));
  expect(await own()).toMatchObject({ figures: ['received|total'], review: { decision: 'confirmed' } });
});

test('ledger and notice name the place and what stands there', async () => {
  await add(cell('received|total'), { section: 'applications' });
  const target = path.join(desk.folder, '台账.xlsx');
  await desk.answers.workbook(target);
  const lines = recordsOf(await openWorkbook(readFileSync(target)), '问题清单');
  const line = lines.map((one) => JSON.stringify(one)).find((one) => one.includes(WORDS.message));
  expect(line).toMatch(/表三.*本年新收/);
  expect(line).toContain('总计：7');
  const paper = (await desk.answers.summary(AGENCY)).html;
  expect(paper.slice(paper.indexOf(WORDS.message)).slice(0, 600)).toMatch(/表三.*本年新收/s);
});
