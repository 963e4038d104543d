import { describe, expect, test } from 'vitest';
import { agencyViewOf, overviewOf } from '../../app/main/desk/agency-rows.ts';
import type { FindingView } from '../../app/model/review.ts';
import { tallyOf } from '../../app/model/tally.ts';
import { agencyLines } from '../../renderer/state/agency-lines.ts';
import {
  hasStatus,
  matches,
  NO_FILTERS,
  shownAgencies,
  shownFindings,
  statusOf,
} from '../../renderer/state/filters.ts';
import { neighbour } from '../../renderer/state/desk.ts';
import { findingLines, findingsOfLines } from '../../renderer/state/finding-lines.ts';
import { folderOf, shownInputs, sizeText, sortedBy, WHOLE_LIST } from '../../renderer/state/input-list.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';

const overview = overviewOf(SAMPLE_AUDIT, true);
const found = agencyViewOf(SAMPLE_AUDIT, 'agency:临澜县数据局');
if (found === undefined) throw new Error('the sample was changed');
const agency = found;
const nothing = new Set<string>();
const all = new Set<string | null>(agency.findings.map((finding) => finding.report));

const lines = (findings: readonly FindingView[], unfolded: ReadonlySet<string> = nothing) =>
  findingLines(findings, agency.reports, all, unfolded);

describe('findings', () => {
  test('consequences are folded under their root, and counted', () => {
    const root = agency.findings.find((one) => agency.findings.some((other) => other.cause === one.id));
    const line = lines(agency.findings).find((one) => one.kind === 'finding' && one.finding === root);
    expect(line).toMatchObject({ level: 1, consequences: 3, open: false });
    const open = lines(agency.findings, new Set([root?.id ?? '']));
    expect(open.filter((one) => one.kind === 'finding' && one.level === 2)).toHaveLength(3);
    expect(findingsOfLines(open)).toHaveLength(agency.findings.length);
  });

  test('heads count consequences too: the numbers are those of the ledger', () => {
    const heads = lines(agency.findings).flatMap((one) => (one.kind === 'counter' ? [[one.counter, one.count]] : []));
    expect(heads).toEqual(Object.entries(tallyOf(agency.findings)).filter(([, count]) => count > 0));
  });

  test('a consequence whose root is filtered away stands by itself', () => {
    const followers = agency.findings.filter((one) => one.cause !== null);
    expect(findingsOfLines(lines(followers))).toEqual(followers);
  });

  test('causes that run in a chain or in a circle lose nothing', () => {
    const [one, two, three] = agency.findings;
    if (one === undefined || two === undefined || three === undefined) throw new Error('too few');
    const chain = [
      { ...one, cause: null },
      { ...two, cause: one.id },
      { ...three, cause: two.id },
    ];
    expect(findingsOfLines(lines(chain, new Set([one.id])))).toHaveLength(3);
    const circle = [
      { ...one, cause: two.id },
      { ...two, cause: one.id },
    ];
    expect(findingsOfLines(lines(circle))).toHaveLength(2);
  });

  test('several reports have heads, and say which of them is clean', () => {
    const [report] = agency.reports;
    if (report === undefined) throw new Error('no report');
    const older = { ...report, id: 'older', year: 2021 };
    const heads = findingLines(agency.findings, [report, older], all, nothing).flatMap((one) =>
      one.kind === 'report' ? [[one.report.year, one.clean]] : [],
    );
    expect(heads).toEqual([
      [2024, false],
      [2021, true],
    ]);
  });

  test('a finding of no report at hand is not lost', () => {
    const stray = agency.findings.map((one) => ({ ...one, report: null, cause: null }));
    expect(findingsOfLines(lines(stray))).toHaveLength(stray.length);
  });

  test('are filtered by counter and by words of message, code and suggestion', () => {
    const of = (filters: Partial<typeof NO_FILTERS>) => shownFindings(agency.findings, { ...NO_FILTERS, ...filters });
    expect(of({ counter: 'judgement' }).map((one) => one.rule)).toEqual(['deadline/late']);
    expect(of({ findingText: '截至 目前' }).map((one) => one.rule)).toEqual(['wording/confusion']);
    const [first] = agency.findings;
    expect(of({ findingText: first?.code.toLowerCase() ?? '' })).toContain(first);
  });
});

describe('moving through a list', () => {
  test('stops at its ends, and begins at the first where nothing was chosen', () => {
    expect(neighbour(['a', 'b', 'c'], 'b', 1)).toBe('c');
    expect(neighbour(['a', 'b', 'c'], 'c', 1)).toBe('c');
    expect(neighbour(['a', 'b', 'c'], 'a', -1)).toBe('a');
    expect(neighbour(['a', 'b', 'c'], null, 1)).toBe('a');
    expect(neighbour(['a', 'b', 'c'], 'gone', -1)).toBe('a');
    expect(neighbour([], null, 1)).toBeNull();
  });
});

describe('agencies', () => {
  test('what could not be read, and what did not come, are two things', () => {
    const status = (name: string) => {
      const row = overview.agencies.find((one) => one.name === name);
      return row === undefined ? undefined : statusOf(row);
    };
    expect(status('临澜县司法局')).toBe('unreadable');
    expect(status('临澜县林业局')).toBe('missing');
    expect(status('临澜县人民政府办公室')).toBe('clean');
  });

  test('one with an unreadable table alone is not clean', () => {
    const tally = { mustFix: 0, suspected: 0, advice: 0, judgement: 0, unreadable: 1 };
    expect(statusOf({ status: 'audited', tally })).toBe('faulty');
  });

  test('有必改 leaves those with a proven fault alone', () => {
    const shown = shownAgencies(overview.agencies, { ...NO_FILTERS, agencyStatus: 'mustFix' });
    expect(shown.map((row) => row.name)).toEqual(
      overview.agencies.filter((row) => row.tally.mustFix > 0).map((row) => row.name),
    );
    const [row] = overview.agencies;
    if (row === undefined) throw new Error('the sample was changed');
    const suspectedAlone = {
      ...row,
      status: 'audited' as const,
      tally: { mustFix: 0, suspected: 1, advice: 0, judgement: 0, unreadable: 0 },
    };
    expect(hasStatus(suspectedAlone, 'mustFix')).toBe(false);
    expect(hasStatus(suspectedAlone, 'faulty')).toBe(true);
  });

  test('stand under their groups; a filter shows how many of a group are left', () => {
    const shown = shownAgencies(overview.agencies, { ...NO_FILTERS, agencyText: '镇' });
    expect(agencyLines(shown, overview.agencies)).toMatchObject([
      { kind: 'group', group: '乡镇街道', shown: 3, all: 3 },
      { kind: 'agency' },
      { kind: 'agency' },
      { kind: 'agency' },
    ]);
  });

  test('have no heads where nobody has a group', () => {
    const rows = overview.agencies.map((row) => ({ ...row, group: null }));
    expect(agencyLines(rows, rows).every((line) => line.kind === 'agency')).toBe(true);
  });
});

describe('inputs', () => {
  test('are found by agency, path, reason and result', () => {
    const names = (text: string) => shownInputs(overview.inputs, { ...WHOLE_LIST, text }).map((row) => row.name);
    expect(names('损坏')).toEqual(['临澜县司法局.docx']);
    expect(names('旧版')).toEqual(['临澜县财政局(初稿).html']);
    expect(names('青石镇人民政府')).toEqual(['乡镇.zip › 青石镇.html']);
  });

  test('sort upwards, downwards, then as they came; what failed comes first by result', () => {
    const up = sortedBy(WHOLE_LIST, 'status');
    const down = sortedBy(up, 'status');
    expect(shownInputs(overview.inputs, up)[0]?.status).toBe('unreadable');
    expect(shownInputs(overview.inputs, down)[0]?.status).toBe('container');
    expect(shownInputs(overview.inputs, sortedBy(down, 'status'))).toEqual(overview.inputs);
  });

  test('sizes are never 0 for a file that holds something', () => {
    expect([null, 0, 1, 1024, 150_000, 3_500_000].map(sizeText)).toEqual([
      '',
      '0 KB',
      '1 KB',
      '1 KB',
      '146 KB',
      '3.3 MB',
    ]);
  });

  test('the folder tells files of one name apart; a member has its archive’s', () => {
    expect(folderOf('/home/年报/2018年度/教育局.html')).toBe('2018年度');
    expect(folderOf('年报/乡镇.zip!/甲/青石镇.html')).toBe('年报');
    expect(folderOf('教育局.html')).toBe('');
  });
});

test('a search takes all words, in any order and case', () => {
  expect(matches('R302 表三(七)总计', '总计 r302')).toBe(true);
  expect(matches('R302 表三', 'R302 表四')).toBe(false);
  expect(matches('任何内容', '')).toBe(true);
});
