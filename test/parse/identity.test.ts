import { describe, expect, it } from 'vitest';
import { agencyKindOf, isBodyName, isPlaceName } from '../../app/parse/agency-name.ts';
import { parseDocument, type ParsedReport } from '../../app/parse/parse-document.ts';
import { readText } from '../../app/readers/text.ts';

const BODY = [
  '一、总体情况',
  '本机关依法主动公开政府信息,不断提高公开质量。',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '存在公开内容不够丰富的问题,将加强培训。',
  '六、其他需要报告的事项',
  '没有其他需要报告的事项。',
];

function parse(top: readonly string[], foot: readonly string[] = [], path = 'report.txt'): ParsedReport {
  const parsed = parseDocument(readText([...top, ...BODY, ...foot].join('\n')), path, 'published');
  if ('reason' in parsed) throw new Error(parsed.reason);
  return parsed;
}

describe('who reports', () => {
  it.each([
    ['青禾县财政局2024年政府信息公开工作年度报告', '青禾县财政局', 2024],
    ['2024年青禾县财政局政府信息公开工作年度报告', '青禾县财政局', 2024],
    ['青禾县人民政府2024年政府信息公开工作年度报告', '青禾县人民政府', 2024],
    ['2023年青禾县人民政府政府信息公开工作年度报告', '青禾县人民政府', 2023],
    ['青禾县人民政府办公室关于2022年度政府信息公开工作年度报告', '青禾县人民政府办公室', 2022],
    ['青禾县教育局政府信息公开工作2021年度报告', '青禾县教育局', 2021],
    ['青禾县教育局二〇二一年政府信息公开工作年度报告', '青禾县教育局', 2021],
    ['青禾县柳林镇人民政府2024年政府信息公开工作年度报告', '青禾县柳林镇人民政府', 2024],
    ['青禾县第一中学2024年政府信息公开工作年度报告', '青禾县第一中学', 2024],
    ['青禾县文化馆2024年政府信息公开工作年度报告', '青禾县文化馆', 2024],
    ['青禾县国有林场2024年政府信息公开工作年度报告', '青禾县国有林场', 2024],
    ['青禾县档案馆2024年政府信息公开工作年度报告', '青禾县档案馆', 2024],
    ['青禾县殡仪馆2024年政府信息公开工作年度报告', '青禾县殡仪馆', 2024],
    ['青禾县河道采砂联防2024年政府信息公开工作年度报告', '青禾县河道采砂联防', 2024],
  ])('reads %s', (title, agency, year) => {
    expect(parse([title])).toMatchObject({ agency, year, agencyEvidence: 'title' });
  });

  it('reads a title that is broken over two lines', () => {
    expect(parse(['青禾县水利局', '2024年政府信息公开工作年度报告'])).toMatchObject({
      agency: '青禾县水利局',
      year: 2024,
    });
  });

  it('makes a government of a place alone and says so', () => {
    expect(parse(['青禾县2017年政府信息公开年度报告'])).toMatchObject({
      agency: '青禾县人民政府',
      agencyEvidence: 'place',
      agencyKind: 'government',
    });
  });

  it('prefers the full name in the signature to the bare place in the title', () => {
    const report = parse(['青禾县2017年政府信息公开年度报告'], ['青禾县人民政府', '2018年3月20日']);
    expect(report).toMatchObject({ agency: '青禾县人民政府', agencyEvidence: 'signature' });
    expect(report.signedOn?.value).toBe('2018-03-20');
  });

  it('takes neither breadcrumbs nor lists of other reports for the title', () => {
    const report = parse([
      '当前位置:首页 > 政务公开 > 政府信息公开年报',
      '青禾县林业局2024年政府信息公开工作年度报告',
      '发布时间:2025-01-17 09:12 来源:青禾县林业局 浏览次数:',
    ]);
    expect(report).toMatchObject({ agency: '青禾县林业局', year: 2024 });
    expect(report.publishedOn?.value).toBe('2025-01-17');
  });

  it('names another body in the source line, but not the office that keeps the website', () => {
    const other = parse(['青禾县林业局2024年政府信息公开工作年度报告', '信息来源:青禾县水利局']);
    expect(other.otherNames.map(({ value, place }) => [value, place])).toEqual([['青禾县水利局', 'origin']]);
    const keeper = parse(['青禾县林业局2024年政府信息公开工作年度报告', '来源:青禾县人民政府办公室']);
    expect(keeper.otherNames).toEqual([]);
  });

  it('falls back on the opening sentence, then on the name of the file', () => {
    const text = ['一、总体情况', '青禾县数据局作为牵头单位,认真落实条例。', ...BODY.slice(2)].join('\n');
    const opening = parseDocument(readText(text), 'a.txt', 'published');
    expect(opening).toMatchObject({ agency: '青禾县数据局', agencyEvidence: 'body' });
    expect(parse([], [], '年报/青禾县司法局2024年政府信息公开工作年度报告.txt')).toMatchObject({
      agency: '青禾县司法局',
      agencyEvidence: 'file',
      year: 2024,
    });
  });
});

describe('who reports, where no title tells', () => {
  const PREAMBLE = '报告由总体情况、主动公开政府信息情况等六部分组成,所列数据的统计期限自2023年1月1日起至12月31日止。';

  it.each([
    [`现向社会公布2023年青禾县教育局政府信息公开工作年度报告。${PREAMBLE}`, '青禾县教育局'],
    [`现公布青禾县水利局2023年度政府信息公开工作报告。${PREAMBLE}`, '青禾县水利局'],
    [`现公布青禾县人民政府(县政府办公室)2023年政府信息公开工作年度报告。${PREAMBLE}`, '青禾县人民政府'],
    [`现公布青禾县柳林街道2023年政府信息公开工作年度报告。${PREAMBLE}`, '青禾县柳林街道办事处'],
    [`本年度报告由柳林镇人民政府编制。${PREAMBLE}可在青禾县人民政府门户网站下载。`, '柳林镇人民政府'],
    [`本报告由青禾县柳林街道办事处综合各项数据编制。${PREAMBLE}`, '青禾县柳林街道办事处'],
    [`本年度报告由青禾县发展和改革局根据《中华人民共和国政府信息公开条例》编制而成。${PREAMBLE}`, '青禾县发展和改革局'],
    [`根据条例要求,青禾市人民政府根据全市政府信息公开工作开展情况,编制本报告。${PREAMBLE}`, '青禾市人民政府'],
    [`${PREAMBLE}可在青禾县人民政府门户网站下载,如有疑问,请与青禾县教育局办公室联系。`, '青禾县教育局'],
    [`${PREAMBLE}如有疑问,请联系青禾县公安局(地址:青禾县北街1号)。`, '青禾县公安局'],
    [`${PREAMBLE}如有疑问,请与青禾县卫生健康委综合处联系。`, '青禾县卫生健康委'],
  ])('reads %s', (preamble, agency) => {
    expect(parse([preamble])).toMatchObject({ agency });
  });

  it('takes nothing in front of a place into its name', () => {
    expect(parse([`本局认真履职,并通过青禾县人民政府门户网站公开信息。${PREAMBLE}`])).toMatchObject({
      agency: '青禾县人民政府',
    });
    expect(parse([`今年我局通过区政府门户网站公开信息。${PREAMBLE}`]).agency).toBeNull();
  });

  it('tells neither a verb in front of the name nor the office that puts reports up as another body', () => {
    const report = parse([
      '青禾市住房和城乡建设局2021年政府信息公开工作年度报告',
      '来源:政府信息公开办',
      `按照市委、市政府安排部署,编制完成住房和城乡建设局2021年政府信息公开工作年度报告。${PREAMBLE}`,
    ]);
    expect(report).toMatchObject({ agency: '青禾市住房和城乡建设局', otherNames: [] });
  });

  it('takes an office that answers for its government for the government of the place', () => {
    const asked = parse([`${PREAMBLE}可在青禾县人民政府门户网站下载。如有疑问,请与青禾县人民政府办公室联系。`]);
    expect(asked).toMatchObject({ agency: '青禾县人民政府', agencyEvidence: 'place' });
  });

  it('takes no word for oneself and no word of the year into a name', () => {
    expect(parse([`结合实际,现公布我乡2023年政府信息公开工作年度报告。${PREAMBLE}`]).agency).toBeNull();
    expect(parse([`2023年的青禾县政府信息公开工作有序推进。${PREAMBLE}`])).toMatchObject({ agency: '青禾县人民政府' });
  });

  it('leaves the label of a page table out of the name', () => {
    const report = parse(['名 称 青禾县人民政府2023年政府信息公开工作年度报告', PREAMBLE]);
    expect(report).toMatchObject({ agency: '青禾县人民政府', year: 2023 });
  });

  it('knows a township by its place alone for a township', () => {
    expect(parse(['柳林乡2023年政府信息公开工作年度报告'])).toMatchObject({
      agency: '柳林乡人民政府',
      agencyKind: 'township',
    });
  });

  it('does not tell the office that wrote the report as another body', () => {
    const report = parse(['青禾县柳林镇人民政府2023年政府信息公开工作年度报告', '本报告由柳林镇党政办公室编制。']);
    expect(report).toMatchObject({ agency: '青禾县柳林镇人民政府', otherNames: [] });
  });
});

describe('names of bodies', () => {
  it('tells the kinds apart that decide the deadline', () => {
    expect(agencyKindOf('青禾县人民政府')).toBe('government');
    expect(agencyKindOf('青禾县人民政府办公室')).toBe('office');
    expect(agencyKindOf('青禾县财政局')).toBe('department');
    expect(agencyKindOf('柳林镇人民政府')).toBe('township');
    expect(agencyKindOf('城关街道办事处')).toBe('township');
    expect(agencyKindOf('青禾县政务服务中心')).toBe('institution');
    expect(agencyKindOf('青禾')).toBe('unknown');
  });

  it('tells a body from a place and from neither', () => {
    expect(isBodyName('青禾县财政局')).toBe(true);
    expect(isBodyName('青禾县')).toBe(false);
    expect(isPlaceName('青禾县')).toBe(true);
    expect(isPlaceName('青禾县财政局')).toBe(false);
    expect(isBodyName('本机关依法履行职责')).toBe(false);
  });
});
