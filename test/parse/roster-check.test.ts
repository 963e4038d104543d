import { describe, expect, test } from 'vitest';
import { rosterOfRows, told } from '../support/roster-book.ts';

describe('mistakes are listed with their row', () => {
  test('an empty name, one that is none, the same agency twice', async () => {
    const { roster, problems } = await rosterOfRows([
      ['序号', '单位名称', '联系人'],
      [1, '青禾县财政局', '甲'],
      [2, null, '乙'],
      [3],
      [4, '待定1', '丙'],
      [5, '青禾县 财政局', '丁'],
      [6, '县财政局', '戊'],
      [7, '---', '己'],
    ]);
    expect(roster.entries.map(({ name }) => name)).toEqual(['青禾县财政局', '待定1', '县财政局']);
    expect(told(problems)).toEqual([
      '名册 3: 单位名称为空，本行没有采用',
      '名册 4: 单位名称为空，本行没有采用',
      '名册 6: “青禾县财政局”与第2行重复，按第2行采用',
      '名册 7: “县财政局”与第2行“青禾县财政局”可能是同一单位，请核对',
      '名册 8: “---”不像单位名称，本行没有采用',
    ]);
  });

  test('a parent that is unknown, itself, or leads back; a short form is found', async () => {
    const { roster, problems } = await rosterOfRows([
      ['单位名称', '上级单位'],
      ['青禾县人民政府', null],
      ['青禾县财政局', '县政府'],
      ['青禾县国库中心', '青禾县金融局'],
      ['青禾县教育局', '青禾县教育局'],
      ['青禾县甲中心', '青禾县乙中心'],
      ['青禾县乙中心', '青禾县甲中心'],
    ]);
    expect(roster.entries.map(({ parent }) => parent)).toEqual([
      null,
      '青禾县人民政府',
      '青禾县金融局',
      null,
      null,
      null,
    ]);
    expect(told(problems)).toEqual([
      '名册 4: 上级单位“青禾县金融局”不在名册中，请核对',
      '名册 5: “青禾县教育局”的上级单位是它自己，没有采用',
      '名册 6: “青禾县甲中心”的上级单位绕回它自己，没有采用',
      '名册 7: “青禾县乙中心”的上级单位绕回它自己，没有采用',
    ]);
  });

  test('dates: read in the ways they are written, else listed; a deadline of unclear kind is not taken', async () => {
    const { roster, problems } = await rosterOfRows([
      ['单位名称', '公布时限'],
      ['青禾县甲局', new Date(Date.UTC(2025, 0, 20))],
      ['青禾县乙局', '2025.1.21'],
      ['青禾县丙局', '20250122'],
      ['青禾县丁局', 45680],
      ['青禾县戊局', '每年一月二十日前'],
      ['青禾县己局', '2月30日'],
      ['青禾县庚局', '春节前'],
      ['青禾县辛局', '/'],
    ]);
    expect(roster.entries.map(({ publicationDeadline }) => publicationDeadline)).toEqual([
      '2025-01-20',
      '2025-01-21',
      '2025-01-22',
      '2025-01-23',
      '--01-20',
      null,
      null,
      null,
    ]);
    expect(told(problems)).toEqual([
      '名册 7: 公布截止日期“2月30日”不是可以识别的日期，没有采用',
      '名册 8: 公布截止日期“春节前”不是可以识别的日期，没有采用',
    ]);
    const unclear = await rosterOfRows([
      ['单位名称', '截止日期', '公布时间'],
      ['青禾县甲局', '2025-01-20', '2025-01-21'],
    ]);
    expect(unclear.roster.entries[0]).toMatchObject({ publicationDeadline: null, submissionDeadline: null });
    expect(told(unclear.problems)).toEqual([
      '名册 1: “截止日期”没有写明是报送截止还是公布截止，没有采用；请改为“公布截止日期”或“报送截止日期”',
    ]);
  });

  test('an alias that is another agency’s', async () => {
    const { problems } = await rosterOfRows([
      ['单位名称', '曾用名'],
      ['青禾县数据局', '青禾县财政局'],
      ['青禾县财政局', null],
    ]);
    expect(told(problems)).toEqual([
      '名册 2: “青禾县数据局”的别名“青禾县财政局”也是第3行“青禾县财政局”的名称或别名，请核对',
    ]);
  });
});
