import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocksOf, runsOf } from '../../app/rule-doc/blocks.ts';
import { exampleLines } from '../../app/rule-doc/report-example.ts';

describe('a page is taken apart', () => {
  test('into headings, paragraphs, lists, tables and code', () => {
    const source = [
      '# 名称',
      '',
      '## 检查什么',
      '第一行，',
      '接着是第二行。',
      '',
      '1. 甲',
      '2. 乙',
      '   续',
      '- 丙',
      '',
      '| 编号 | 类别 |',
      '| --- | --- |',
      '| R1xx | 结构 |',
      '',
      '```cells 2021',
      'a|b = 1',
      '```',
    ].join('\n');
    expect(blocksOf(source)).toEqual([
      { kind: 'heading', level: 1, text: '名称' },
      { kind: 'heading', level: 2, text: '检查什么' },
      { kind: 'paragraph', text: '第一行，接着是第二行。' },
      { kind: 'list', ordered: true, items: ['甲', '乙续', '丙'] },
      { kind: 'table', head: ['编号', '类别'], rows: [['R1xx', '结构']] },
      { kind: 'code', info: 'cells 2021', text: 'a|b = 1' },
    ]);
  });

  test('Latin words keep their blank where a line was broken', () => {
    expect(blocksOf('one\ntwo')).toEqual([{ kind: 'paragraph', text: 'one two' }]);
  });

  test('code that is never closed loses nothing', () => {
    expect(blocksOf('```report 2021\n{}')).toEqual([{ kind: 'code', info: 'report 2021', text: '{}' }]);
  });

  test('code and strong words within a line', () => {
    expect(runsOf('见 `R301`，**必改**。')).toEqual([
      { kind: 'text', text: '见 ' },
      { kind: 'code', text: 'R301' },
      { kind: 'text', text: '，' },
      { kind: 'strong', text: '必改' },
      { kind: 'text', text: '。' },
    ]);
  });
});

describe('an example of a report', () => {
  test('is told in words', () => {
    const json = JSON.stringify({
      period: null,
      agencyEvidence: 'place',
      publishedOn: { value: '2024-02-01', raw: '发布时间:2024-02-01', source: null },
      sections: [{ section: 'overview', title: '一、概述', ordinal: 1 }],
      figures: { 'processed|total': { raw: '6', value: 6 } },
      unlisted: [{ agency: '栖云区财政局', maybe: [], near: ['栖云县财政局'] }],
    });
    expect(exampleLines(json, '2021')).toEqual([
      { field: '统计期限', values: ['无'] },
      { field: '单位名称取自', values: ['地名'] },
      { field: '发布日期', values: ['发布时间:2024-02-01'] },
      { field: '各部分标题', values: ['一、概述'] },
      { field: '单元格', values: ['(七)总计·总计 6'] },
      { field: '不在名册上的单位', values: ['栖云区财政局 栖云县财政局'] },
    ]);
  });

  test('that is no object stays as it stands', () => {
    expect(exampleLines('[1]', '2021')).toBeNull();
    expect(exampleLines('{', '2021')).toBeNull();
  });

  test('of every rule has only fields that have a Chinese name', () => {
    const folder = path.resolve(import.meta.dirname, '../../docs/rules');
    const pages = readdirSync(folder)
      .filter((name) => statSync(path.join(folder, name)).isDirectory())
      .flatMap((name) => readdirSync(path.join(folder, name)).map((file) => path.join(folder, name, file)));
    const fields = pages.flatMap((page) =>
      blocksOf(readFileSync(page, 'utf8')).flatMap((block) =>
        block.kind === 'code' && /^(report|campaign)/.test(block.info)
          ? (exampleLines(block.text, '2021') ?? [{ field: page, values: [] }]).map((line) => line.field)
          : [],
      ),
    );
    expect(fields.length).toBeGreaterThan(50);
    expect([...new Set(fields)].filter((field) => /^[\x20-\x7e]+$/.test(field))).toEqual([]);
  });
});

describe('an example of many reports', () => {
  test('says whose they are, what is changed in each, and who stands above whom', () => {
    const example = {
      roster: [
        { name: '栖云县人民政府', kind: 'government' },
        { name: '栖云县财政局', parent: '栖云县人民政府' },
      ],
      reports: [
        { agency: '栖云县人民政府', cells: { 'licences|decided': '800' } },
        { agency: '栖云县财政局', prose: { overview: ['全年发布信息300条。'] } },
      ],
    };
    expect(exampleLines(JSON.stringify(example), '2021')).toEqual([
      { field: '名册', values: ['栖云县人民政府 人民政府', '栖云县财政局 上级：栖云县人民政府'] },
      {
        field: '收到的报告',
        values: ['栖云县人民政府', '行政许可·本年处理决定数量 800', '栖云县财政局', '全年发布信息300条。'],
      },
    ]);
  });
});
