import { expect, test } from 'vitest';
import { rulePowerOf } from '../../app/catalog/rule-power.ts';
import type { AgencyKind } from '../../app/model/report.ts';

test.each<readonly [string | null, AgencyKind, string]>([
  ['栖云县石门镇人民政府', 'township', 'never'],
  ['栖云县河西街道办事处', 'township', 'never'],
  ['栖云县数据管理局', 'department', 'never'],
  ['青岭市栖云县教育局', 'department', 'never'],
  ['赤原旗水利局', 'department', 'never'],
  ['青岭市教育局', 'department', 'hardly'],
  ['青岭市东湖区教育局', 'department', 'hardly'],
  ['国家税务总局栖云县税务局', 'department', 'hardly'],
  ['栖云县人民政府', 'government', 'hardly'],
  ['青岭市东湖区人民政府', 'government', 'hardly'],
  ['青岭市云台市人民政府', 'government', 'hardly'],
  ['栖云县政务服务中心', 'institution', 'hardly'],
  ['青岭市人民政府', 'government', 'perhaps'],
  ['江北省青岭市人民政府', 'government', 'perhaps'],
  ['江北省人民政府', 'government', 'perhaps'],
  ['云岭自治州人民政府', 'government', 'perhaps'],
  ['云岭自治区人民政府', 'government', 'perhaps'],
  ['青岭市人民政府办公室', 'office', 'perhaps'],
  ['生态环境部', 'department', 'perhaps'],
  ['青岭市', 'unknown', 'perhaps'],
  [null, 'department', 'perhaps'],
])('%s (%s): %s', (agency, kind, power) => {
  expect(rulePowerOf(agency, kind)).toBe(power);
});

test('under a county’s office a 市 is a county-level city', () => {
  expect(rulePowerOf('青岭市人民政府', 'government', 'county')).toBe('hardly');
  expect(rulePowerOf('青岭市人民政府', 'government', 'city')).toBe('perhaps');
});
