import type { Finding } from '../../app/model/finding.ts';
import { DEPARTMENT_FINDINGS } from './sample-findings-departments.ts';
import { TOWNSHIP_FINDINGS } from './sample-findings-townships.ts';
import { REGULATION, finding } from './sample-finding.ts';

const absent: Finding = finding('临澜县林业局', null, 2024, {
  rule: 'roster/missing-report',
  code: 'R901',
  severity: 'must-fix',
  subject: '临澜县林业局',
  message: '名册内单位，未收到2024年度报告。',
  suggestion: '立即编制并公开年度报告。',
  basis: `${REGULATION}第四十九条`,
});

const sortKey = (one: Finding): string => [one.agency, one.year, one.code, one.subject].join('\n');

/** Findings of the invented county, sorted as the contract demands. */
export const SAMPLE_FINDINGS: readonly Finding[] = [...DEPARTMENT_FINDINGS, ...TOWNSHIP_FINDINGS, absent].sort(
  (a, b) => (sortKey(a) < sortKey(b) ? -1 : 1),
);
