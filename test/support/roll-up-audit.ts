import type { Agency, Audit } from '../../app/model/audit-result.ts';
import type { Report } from '../../app/model/report.ts';
import { SAMPLE_AUDIT } from './sample-audit.ts';
import { finding } from './sample-finding.ts';
import { makeSampleReport } from './sample-reports.ts';

const GOVERNMENT = '栖梧县人民政府';

/**
 * Received applications of natural persons: finance 5, education 3, forestry a blank, Pingtang a dash; the government
 * states 10, two more than the sum of what was read.
 */
function report(agency: string, agencyKind: Report['agencyKind'], received: string, year = 2024): Report {
  return makeSampleReport({
    input: `年报/${agency}${year}.html`,
    agency,
    agencyKind,
    year,
    edition: year < 2021 ? '2019' : '2021',
    publishedOn: `${year + 1}-01-20`,
    numbers: {},
    written: { 'received|naturalPerson': received, 'received|total': received },
  }).report;
}

const REPORTS: readonly Report[] = [
  report(GOVERNMENT, 'government', '10'),
  report('栖梧县财政局', 'department', '5件'),
  report('栖梧县财政局', 'department', '4', 2023),
  report('栖梧县教育局', 'department', '3'),
  report('栖梧县林业局', 'department', ''),
  report('栖梧县坪塘镇人民政府', 'township', '/'),
];

const agency = (name: string, group: string, status: Agency['status'] = 'audited'): Agency => ({
  name,
  group,
  parent: name === GOVERNMENT || name === '栖梧镇供水公司' ? null : GOVERNMENT,
  status,
  reports: REPORTS.filter((one) => one.agency === name).map((one) => one.id),
});

/** A county with its government's own report: what 汇总 adds up and holds against each other. */
export const ROLL_UP_AUDIT: Audit = {
  ...SAMPLE_AUDIT,
  reports: REPORTS,
  agencies: [
    agency('栖梧县坪塘镇人民政府', '乡镇街道'),
    agency('栖梧县教育局', '县直部门'),
    agency('栖梧县林业局', '县直部门'),
    agency('栖梧县水利局', '县直部门', 'missing'),
    agency(GOVERNMENT, '县政府'),
    agency('栖梧县财政局', '县直部门'),
    agency('栖梧镇供水公司', '企事业单位', 'unreadable'),
  ],
  inputs: [],
  findings: REPORTS.filter((one) => one.agency === '栖梧县教育局').flatMap((one) => [
    finding('栖梧县教育局', one, 2024, {
      rule: 'applications/row-total',
      code: 'R301',
      severity: 'must-fix',
      subject: 'received',
      message: '表三“本年新收”行：各列之和为0，总计填3。',
      figures: ['received|naturalPerson', 'received|business', 'received|research', 'received|total'],
      repairs: [{ cells: [{ figure: 'received|total', to: 0 }] }],
    }),
    finding('栖梧县教育局', one, 2024, {
      rule: 'cell/blank',
      code: 'R311',
      severity: 'suspected',
      subject: 'applications',
      message: '表三有1个单元格空白。',
      figures: ['received|total'],
    }),
  ]),
  rules: {},
};
