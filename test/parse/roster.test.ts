import { describe, expect, test } from 'vitest';
import type { RosterEntry } from '../../app/model/roster.ts';
import { rosterBook, rosterOf, rosterOfRows, told } from '../support/roster-book.ts';

const names = (entries: readonly RosterEntry[]) => entries.map(({ name }) => name);
describe('the heads', () => {
  test('every column, in any order, below merged titles and a blank row', async () => {
    const { roster, problems } = await rosterOfRows(
      [
        ['青禾县2024年度政府信息公开工作年度报告报送单位名册'],
        ['填报日期：2024年12月20日'],
        null,
        [
          '联系电话',
          '公布截止日期',
          '上级主管单位',
          '单位名称',
          '是否汇总下级',
          '简称或曾用名',
          '报送截止时间',
          '类别',
          '联系人',
          '序号',
        ],
        ['0733-1', '2025-03-31', null, '青禾县人民政府', '是', '县政府', '2025年3月10日', '县政府', '甲', 1],
        [
          '0733-2',
          '1月20日前',
          '青禾县人民政府',
          '青禾县数据局',
          '否',
          '县大数据局、青禾县政务服务局',
          '1月10日',
          '县直部门',
          '乙',
          2,
        ],
      ],
      ['A1:J1', 'A2:J2'],
    );
    expect(problems).toEqual([]);
    expect(roster.place).toEqual(['青禾县']);
    expect(roster.entries).toEqual([
      {
        name: '青禾县人民政府',
        aliases: ['县政府'],
        group: '县政府',
        parent: null,
        kind: 'government',
        publicationDeadline: '2025-03-31',
        submissionDeadline: '2025-03-10',
        contact: '甲',
        phone: '0733-1',
        aggregates: true,
        source: { kind: 'sheet', sheet: '名册', cell: 'D5' },
      },
      {
        name: '青禾县数据局',
        aliases: ['县大数据局', '青禾县政务服务局'],
        group: '县直部门',
        parent: '青禾县人民政府',
        kind: 'department',
        publicationDeadline: '--01-20',
        submissionDeadline: '--01-10',
        contact: '乙',
        phone: '0733-2',
        aggregates: false,
        source: { kind: 'sheet', sheet: '名册', cell: 'D6' },
      },
    ]);
  });

  test('one column alone; two rows of heads; two lists side by side; heads that come again', async () => {
    const one = await rosterOfRows([['单位'], ['青禾县财政局'], ['青禾县教育局']]);
    expect(names(one.roster.entries)).toEqual(['青禾县财政局', '青禾县教育局']);
    const two = await rosterOfRows(
      [
        ['序号', '机关名称', '联系方式', null],
        [null, null, '姓名', '联系人', '手机'],
        [1, '青禾县财政局', null, '甲', '139'],
      ],
      ['A1:A2', 'B1:B2', 'C1:E1'],
    );
    expect(two.roster.entries.map(({ name, contact, phone }) => [name, contact, phone])).toEqual([
      ['青禾县财政局', '甲', '139'],
    ]);
    const beside = await rosterOfRows([
      ['序号', '单位名称', '序号', '单位名称'],
      [1, '青禾县财政局', 3, '青禾县林业局'],
      [2, '青禾县教育局', 4, '青禾县水利局'],
    ]);
    expect(names(beside.roster.entries)).toEqual(['青禾县财政局', '青禾县教育局', '青禾县林业局', '青禾县水利局']);
    const again = await rosterOfRows([
      ['序号', '单位名称'],
      [1, '青禾县财政局'],
      ['单位名称', '联系人'],
      ['青禾县教育局', '乙'],
    ]);
    expect(again.roster.entries.map(({ name, contact }) => [name, contact])).toEqual([
      ['青禾县财政局', null],
      ['青禾县教育局', '乙'],
    ]);
  });

  test('several sheets; one without agencies is passed over, one without heads is named', async () => {
    const bytes = await rosterBook({
      部门: [['单位名称'], ['青禾县财政局'], ['青禾县教育局']],
      说明: [['请各单位按时报送。']],
      乡镇: [
        ['柳湾镇人民政府', '甲'],
        ['石桥镇人民政府', '乙'],
        ['河东街道办事处', '丙'],
      ],
    });
    const { roster, problems } = await rosterOf(bytes);
    expect(names(roster.entries)).toEqual(['青禾县财政局', '青禾县教育局']);
    expect(told(problems)).toEqual(['乡镇 -: 没有找到“单位名称”一栏，本工作表没有采用']);
  });

  test('comma separated text: no cell is taken for a merged one', async () => {
    const text = '序号,单位名称,简称,联系电话\n1,青禾县财政局,财局,0733\n2,青禾县教育局,,0734\n合计,2家,,\n';
    const { roster, problems } = await rosterOf(new TextEncoder().encode(text), '名册.csv');
    expect(roster.entries.map(({ name, aliases, phone }) => [name, aliases, phone])).toEqual([
      ['青禾县财政局', ['财局'], '0733'],
      ['青禾县教育局', [], '0734'],
    ]);
    expect(problems).toEqual([]);
  });
});

describe('groups', () => {
  test('merged downwards, as a heading over the agencies, or written once', async () => {
    const merged = await rosterOfRows(
      [
        ['类别', '单位名称', '联系人'],
        ['县直部门', '青禾县财政局', '甲'],
        [null, '青禾县教育局', '乙'],
        ['乡镇街道', '柳湾镇人民政府', '丙'],
      ],
      ['A2:A3'],
    );
    expect(merged.roster.entries.map(({ group }) => group)).toEqual(['县直部门', '县直部门', '乡镇街道']);
    const headings = await rosterOfRows([
      ['序号', '单位名称', '联系人'],
      ['一、县直部门（2家）'],
      [1, '青禾县财政局', '甲'],
      [2, '青禾县教育局', '乙'],
      ['二、乡镇（街道）'],
      [3, '柳湾镇人民政府', '丙'],
    ]);
    expect(headings.problems).toEqual([]);
    expect(headings.roster.entries.map(({ group, kind }) => [group, kind])).toEqual([
      ['县直部门', 'department'],
      ['县直部门', 'department'],
      ['乡镇（街道）', 'township'],
    ]);
    const once = await rosterOfRows([
      ['类别', '单位名称'],
      ['县直部门', '青禾县财政局'],
      [null, '青禾县教育局'],
      ['乡镇', '柳湾镇人民政府'],
    ]);
    expect(once.roster.entries.map(({ group }) => group)).toEqual(['县直部门', '县直部门', '乡镇']);
  });

  test('a blank group stays blank where others are written in every row', async () => {
    const { roster } = await rosterOfRows([
      ['类别', '单位名称'],
      ['县直部门', '青禾县财政局'],
      ['县直部门', '青禾县教育局'],
      [null, '青禾县第一中学'],
    ]);
    expect(roster.entries.map(({ group }) => group)).toEqual(['县直部门', '县直部门', null]);
  });

  test('a group that contradicts the name decides no kind', async () => {
    const { roster, problems } = await rosterOfRows([
      ['单位名称', '单位类别'],
      ['柳湾镇人民政府', '县直部门'],
      ['青禾县人民政府办公室', '县直部门'],
      ['青禾县政务服务中心', '事业单位'],
      ['青禾县财政局', '县政府'],
      ['青禾县人民政府研究室', '政府办'],
    ]);
    expect(roster.entries.map(({ kind }) => kind)).toEqual([
      'township',
      'office',
      'institution',
      'department',
      'office',
    ]);
    expect(told(problems)).toEqual(['名册 2: “柳湾镇人民政府”的类别写作“县直部门”，与名称不符，时限按名称判断']);
  });
});

describe('rows that are no agency', () => {
  test('sums, notes, signatures and prepared rows are passed over in silence', async () => {
    const { roster, problems } = await rosterOfRows([
      ['序号', '单位名称', '联系人'],
      [1, '青禾县财政局', '甲'],
      null,
      [2, '青禾县教育局', '乙'],
      [3],
      [4],
      ['合计', '2家'],
      ['注：请各单位核对联系人。'],
      ['制表人：丁', null, '审核人：戊'],
    ]);
    expect(names(roster.entries)).toEqual(['青禾县财政局', '青禾县教育局']);
    expect(problems).toEqual([]);
  });
});
