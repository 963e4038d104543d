import type { Finding } from '../../app/model/finding.ts';
import { MOVED, balanceOf, late, of } from './sample-finding.ts';

const bluestone = of(
  '临澜县青石镇人民政府',
  {
    rule: 'form/section-title',
    code: 'R103',
    severity: 'suspected',
    subject: 'problems',
    message: '第五部分标题为“五、下一步工作打算”，与格式规定的“五、存在的主要问题及改进情况”不一致。',
    suggestion: '按格式规定的标题改写，并补写存在的主要问题。',
    expected: '五、存在的主要问题及改进情况',
    actual: '五、下一步工作打算',
    quotes: ['五、下一步工作打算'],
    place: { section: 'problems' },
  },
  balanceOf(['naturalPerson', '自然人'], [0, 5], MOVED),
  balanceOf(['otherOrganization', '其他'], [5, 0], MOVED, ['applications/balance', 'naturalPerson']),
  {
    rule: 'cell/not-a-number',
    code: 'R602',
    severity: 'suspected',
    subject: 'disputes',
    message: '表四有1个单元格填写的不是数字：“若干”。',
    suggestion: '填写准确的数字。',
    actual: '若干',
    figures: ['directSuit|pending'],
    place: { section: 'disputes', table: 'disputes', row: 'directSuit', column: 'pending' },
  },
  { ...late('2025-02-20', '2025-01-31', 20), severity: 'suspected' },
);

const willow = of('临澜县柳湾街道办事处', {
  rule: 'form/edition',
  code: 'R107',
  severity: 'must-fix',
  subject: '2019',
  message: '报告使用2019年试行格式的表格，2024年度应当使用2021年修订格式。',
  suggestion: '按国办公开办函〔2021〕30号所附格式重新填报。',
  expected: '2021年修订格式',
  actual: '2019年试行格式',
  place: { section: 'disclosure', table: 'disclosure' },
});

const whitewater = of(
  '临澜县白水镇人民政府',
  {
    rule: 'statistics/distinct',
    code: 'R502',
    severity: 'suspected',
    subject: 'published',
    message: '主动公开政府信息数865大于已填各渠道之和860(政府公报一栏空白)。',
    suggestion: '补填空白渠道，核对去重后的总数。',
    basis: '国办发〔2014〕32号',
    expected: 860,
    actual: 865,
    figures: [
      'published|count',
      'published.gazette|count',
      'published.website|count',
      'published.weibo|count',
      'published.wechat|count',
      'published.other|count',
    ],
    place: { table: 'statistics', row: 'published' },
  },
  {
    rule: 'statistics/sum',
    code: 'R501',
    severity: 'must-fix',
    subject: 'staff',
    message: '统计表：从事政府信息公开工作人员数填12，专职2与兼职11之和为13。',
    suggestion: '核对人员名单后改正。',
    basis: '国办发〔2014〕32号',
    expected: 13,
    actual: 12,
    figures: ['staff.fullTime|count', 'staff.partTime|count', 'staff|count'],
    repairs: [
      { cells: [{ figure: 'staff|count', to: 13 }] },
      { cells: [{ figure: 'staff.fullTime|count', to: 1 }] },
      { cells: [{ figure: 'staff.partTime|count', to: 10 }] },
    ],
    place: { table: 'statistics', row: 'staff', column: 'count' },
  },
  late('2018-04-16', '2018-03-31', 16),
);

/** Findings of the invented county's townships and streets. */
export const TOWNSHIP_FINDINGS: readonly Finding[] = [...bluestone, ...willow, ...whitewater];
