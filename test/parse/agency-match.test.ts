import { describe, expect, test } from 'vitest';
import type { Roster, RosterEntry } from '../../app/model/roster.ts';
import { rosterMatcher } from '../../app/parse/agency-match.ts';

const entry = (name: string, ...aliases: string[]): RosterEntry => ({
  name,
  aliases,
  group: null,
  parent: null,
  kind: 'department',
  publicationDeadline: null,
  submissionDeadline: null,
  contact: null,
  phone: null,
  aggregates: null,
  source: { kind: 'sheet', sheet: '名册', cell: 'A2' },
});

const roster = (entries: readonly RosterEntry[], place: readonly string[] | null = ['云溪市', '青禾县']): Roster => ({
  entries,
  place,
});

const COUNTY = roster([
  entry('青禾县人民政府'),
  entry('青禾县人民政府办公室', '县政府外事办'),
  entry('青禾县财政局'),
  entry('青禾县数据局', '青禾县大数据局'),
  entry('青禾县市场监督管理局'),
  entry('青禾县发展和改革委员会'),
  entry('青禾县教育局（体育局）'),
  entry('青禾县柳湾镇人民政府'),
  entry('河东街道办事处'),
  entry('青禾县经济开发区管理委员会'),
]);

function found(name: string, list = COUNTY): string {
  const match = rosterMatcher(list).match(name);
  if (match.how !== null) return `${match.how} ${match.entry.name}`;
  const names = (entries: readonly RosterEntry[]) => entries.map((one) => one.name).join('、');
  return `none; maybe ${names(match.maybe)}; near ${names(match.near)}`;
}

describe('a name is found', () => {
  test.each([
    ['青禾县财政局', 'exact 青禾县财政局'],
    ['青禾县 财政局', 'exact 青禾县财政局'],
    ['青禾县教育局(体育局)', 'exact 青禾县教育局（体育局）'],
    ['青禾县大数据局', 'alias 青禾县数据局'],
    ['县大数据局', 'form 青禾县数据局'],
    ['县财政局', 'form 青禾县财政局'],
    ['财政局', 'form 青禾县财政局'],
    ['云溪市青禾县财政局', 'form 青禾县财政局'],
    ['青禾县教育局', 'form 青禾县教育局（体育局）'],
    ['县市场监管局', 'form 青禾县市场监督管理局'],
    ['青禾县发改委', 'form 青禾县发展和改革委员会'],
    ['青禾县人民政府办', 'form 青禾县人民政府办公室'],
    ['县政府办', 'form 青禾县人民政府办公室'],
    ['青禾县政府办公室', 'form 青禾县人民政府办公室'],
    ['县办公室', 'form 青禾县人民政府办公室'],
    ['青禾县政府', 'form 青禾县人民政府'],
    ['青禾县', 'form 青禾县人民政府'],
    ['柳湾镇', 'form 青禾县柳湾镇人民政府'],
    ['柳湾镇政府', 'form 青禾县柳湾镇人民政府'],
    ['青禾县河东街道', 'form 河东街道办事处'],
    ['青禾县经济开发区管委会', 'form 青禾县经济开发区管理委员会'],
  ])('%s: %s', (name, expected) => {
    expect(found(name)).toBe(expected);
  });
});

describe('a name is not found', () => {
  test.each([
    ['another level of the same name', '青禾区财政局', 'none; maybe ; near 青禾县财政局'],
    ['the city’s', '云溪市财政局', 'none; maybe ; near 青禾县财政局'],
    ['the city’s by a bare level', '市财政局', 'none; maybe ; near 青禾县财政局'],
    ['a level the place does not have', '区财政局', 'none; maybe ; near 青禾县财政局'],
    ['a county of that name elsewhere', '白石市青禾县财政局', 'none; maybe ; near 青禾县财政局'],
    ['a township that is no town', '柳湾乡人民政府', 'none; maybe ; near 青禾县柳湾镇人民政府'],
    ['a sub-district that is no town', '柳湾街道办事处', 'none; maybe ; near 青禾县柳湾镇人民政府'],
    ['a committee that is no bureau', '青禾县发展和改革局', 'none; maybe ; near '],
    ['another body', '青禾县林业局', 'none; maybe ; near '],
  ])('%s: %s', (_, name, expected) => {
    expect(found(name)).toBe(expected);
  });

  test('where the place is not clear, a short form may be what it looks like and is not taken for it', () => {
    const unclear = roster([entry('青山县财政局'), entry('青山区财政局')], null);
    expect(found('财政局', unclear)).toBe('none; maybe 青山县财政局、青山区财政局; near ');
    expect(found('青山县财政局', unclear)).toBe('exact 青山县财政局');
    expect(found('县财政局', roster([entry('财政局')], null))).toBe('none; maybe 财政局; near ');
  });

  test('what may be two entries is none of them', () => {
    const twice = roster([
      entry('青禾县财政局'),
      entry('县财政局'),
      entry('甲中心', '县中心'),
      entry('乙中心', '县中心'),
    ]);
    expect(found('财政局', twice)).toBe('none; maybe 青禾县财政局、县财政局; near ');
    expect(found('县中心', twice)).toBe('none; maybe 甲中心、乙中心; near ');
    const offices = roster([entry('青禾县人民政府办公室'), entry('青禾县信访办公室')]);
    expect(found('县办公室', offices)).toBe('none; maybe ; near ');
  });
});

test('names with levels’ words in them are not taken apart', () => {
  const list = roster([entry('州城街道办事处'), entry('青禾县城市管理局'), entry('青禾县文化市场执法大队')]);
  expect(found('青禾县州城街道', list)).toBe('form 州城街道办事处');
  expect(found('城市管理局', list)).toBe('form 青禾县城市管理局');
  expect(found('县城管局', list)).toBe('form 青禾县城市管理局');
  expect(found('文化市场执法大队', list)).toBe('form 青禾县文化市场执法大队');
  const district = roster([entry('市中区财政局')], ['泉州市', '市中区']);
  expect(found('区财政局', district)).toBe('form 市中区财政局');
});

describe('the agency that a path names', () => {
  const { matchPath } = rosterMatcher(COUNTY);
  test.each([
    ['收件/青禾县财政局.pdf', '青禾县财政局'],
    ['收件/03 县财政局2024年度报告(终稿).pdf', '青禾县财政局'],
    ['收件/关于青禾县大数据局2024年年报.doc', '青禾县数据局'],
    ['收件/青禾县财政局/扫描001.pdf', '青禾县财政局'],
    ['收件.zip!/青禾县财政局/2024年报.doc', '青禾县财政局'],
    ['收件/青禾县人民政府办公室2024年政府信息公开工作年度报告.pdf', '青禾县人民政府办公室'],
    ['青禾县财政局.zip!/年报.doc', '青禾县财政局'],
    ['青禾县财政局/青禾县林业局.pdf', null],
    ['青禾县财政局/2024/扫描001.pdf', null],
    ['收件/青山县财政局.pdf', null],
    ['收件/青禾县财政局国库支付中心.pdf', null],
    ['收件/青禾县财政局、青禾县数据局.pdf', null],
    ['收件/扫描001.pdf', null],
  ])('%s: %s', (path, expected) => {
    expect(matchPath(path)?.name ?? null).toBe(expected);
  });
});
