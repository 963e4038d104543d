import type { TableKey } from '../../../app/model/edition.ts';
import type { LabelReading, LabelVerdict, Report } from '../../../app/model/report.ts';
import { tableLabels } from '../../../app/rules/form/table-labels.ts';
import { cleanReport, line, UNREAD } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const label = (
  verdict: LabelVerdict,
  expected: string | null,
  found: string | null,
  key: string | null = null,
): LabelReading => ({ role: 'column', key, expected, found, source: found === null ? null : line(30), verdict });

const labelled = (table: TableKey, ...labels: LabelReading[]): Partial<Report> => ({
  tables: cleanReport('2021').tables.map((reading) => (reading.table === table ? { ...reading, labels } : reading)),
});

const NOTE = '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)';
const NOTE_MISSING: LabelReading = { ...label('spelling', NOTE, null, 'balanceNote'), role: 'head' };

testRule(tableLabels, {
  pass: [
    { name: '标签一致' },
    {
      name: '文本提取件没有勾稽关系说明',
      report: { ...labelled('applications', NOTE_MISSING), extract: true },
    },
    {
      name: '整行没有读出的，由“表格未能识别”说，这里不再说',
      report: {
        ...labelled('disclosure', { ...label('lost', '规章', null, 'regulations'), role: 'row' }),
        figures: cleanReport('2021', {
          'regulations|issued': UNREAD,
          'regulations|repealed': UNREAD,
          'regulations|inForce': UNREAD,
        }).figures,
      },
    },
    {
      name: '读不出的表不说标签',
      report: {
        tables: cleanReport('2021').tables.map((reading) => ({
          ...reading,
          status: 'unreadable',
          labels: [label('lost', '其他结果', null)],
        })),
      },
    },
  ],
  fail: [
    {
      name: '删去勾稽关系说明',
      report: labelled('applications', NOTE_MISSING),
      findings: [
        {
          message: `表三有1处标签的字词或标点与格式略有出入：缺少“${NOTE}”`,
          subject: 'applications',
          severity: 'advice',
        },
      ],
    },
    {
      name: '两处改名',
      report: labelled(
        'disputes',
        label('changed', '其他结果', '驳回 申请', 'reconsideration|otherResult'),
        label('changed', '其他结果', '驳回起诉', 'suitAfterReconsideration|otherResult'),
      ),
      findings: [
        {
          message:
            '表四有2处标签与格式不一致：“驳回 申请”应为“其他结果”（行政复议）、“驳回起诉”应为“其他结果”（复议后起诉）',
          subject: 'disputes',
          quotes: ['驳回 申请', '驳回起诉'],
        },
      ],
    },
    {
      name: '缺一列,多一列,又有一处别字:一条,重的在前',
      report: labelled(
        'applications',
        label('spelling', '商业企业', '商业企业单位', 'business'),
        label('missing', '法律服务机构', null, 'legalService'),
        label('extra', null, '外国人'),
      ),
      findings: [
        {
          message: '表三有3处标签与格式不一致：缺少“法律服务机构”、多出“外国人”、“商业企业单位”应为“商业企业”',
          subject: 'applications',
          quotes: ['外国人', '商业企业单位'],
        },
      ],
    },
    {
      name: '标签缺失',
      report: labelled('disputes', label('lost', '结果维持', null, 'directSuit|upheld')),
      findings: [
        {
          message: '表四有1处标签缺失，数据按表格结构对应，请核对：“结果维持”（未经复议直接起诉）未见',
          subject: 'disputes',
          severity: 'suspected',
        },
      ],
    },
    {
      name: '文本提取中短了的标签,和数据放不到位的标签,可能是丢失',
      cells: { 'normativeDocuments|inForce': UNREAD },
      report: {
        extract: true,
        ...labelled(
          'disclosure',
          label('changed', '本年制发件数', '本年制', 'issued'),
          label('missing', '现行有效件数', null, 'inForce'),
        ),
      },
      findings: [
        {
          message: '表二有2处标签缺失，数据按表格结构对应，请核对：“本年制”应为“本年制发件数”、“现行有效件数”未见',
          subject: 'disclosure',
          severity: 'suspected',
        },
      ],
    },
    {
      name: '文本提取中连同数据一起没有的标签仍是少了',
      report: { extract: true, ...labelled('disclosure', label('missing', '现行有效件数', null, 'inForce')) },
      findings: [{ message: '表二有1处标签与格式不一致：缺少“现行有效件数”', subject: 'disclosure' }],
    },
    {
      name: '文本提取中改了的标签仍是改了',
      report: { extract: true, ...labelled('disputes', label('changed', '其他结果', '驳回起诉')) },
      findings: [{ message: '表四有1处标签与格式不一致：“驳回起诉”应为“其他结果”', subject: 'disputes' }],
    },
    {
      name: '只有字词出入',
      report: labelled('disclosure', label('spelling', '行政规范性文件', '规范性文件', 'normativeDocuments')),
      findings: [
        {
          message: '表二有1处标签的字词或标点与格式略有出入：“规范性文件”应为“行政规范性文件”',
          subject: 'disclosure',
          severity: 'advice',
        },
      ],
    },
    {
      name: '处数多时不全列,引文列全',
      report: labelled(
        'applications',
        ...['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((found) => label('extra', null, found)),
      ),
      findings: [
        {
          message: '表三有7处标签与格式不一致：多出“甲”、多出“乙”、多出“丙”、多出“丁”、多出“戊”、多出“己”等',
          subject: 'applications',
          quotes: ['甲', '乙', '丙', '丁', '戊', '己', '庚'],
        },
      ],
    },
  ],
});
