import { regulationsWithoutPower } from '../../../app/rules/disclosure/regulations-without-power.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(regulationsWithoutPower, {
  pass: [
    { name: '县级部门填0' },
    { name: '空白和横线由别的规则说', cells: { 'regulations|issued': '', 'regulations|inForce': '/' } },
  ],
  fail: [
    {
      name: '县级部门填了规章',
      cells: { 'regulations|issued': '1', 'regulations|inForce': '3' },
      findings: [
        {
          message: '表二规章：本年制发件数填1、现行有效件数填3，栖云县数据管理局没有规章制定权，应当填0',
          subject: 'regulations',
          severity: 'must-fix',
          figures: ['regulations|issued', 'regulations|inForce'],
          expected: 0,
          actual: 1,
          quotes: ['1', '3'],
          at: { row: 'regulations', column: 'issued' },
        },
      ],
    },
    {
      name: '乡镇,2019年格式',
      edition: '2019',
      cells: { 'regulations|publishedTotal': '2' },
      report: { agency: '栖云县石门镇人民政府', agencyKind: 'township' },
      findings: [
        {
          message: '表二规章：对外公开总数量填2，栖云县石门镇人民政府没有规章制定权，应当填0',
          subject: 'regulations',
          severity: 'must-fix',
          figures: ['regulations|publishedTotal'],
          expected: 0,
          actual: 2,
        },
      ],
    },
    {
      name: '市级部门:疑似',
      cells: { 'regulations|inForce': '6' },
      report: { agency: '青岭市教育局' },
      findings: [
        {
          message: '表二规章：现行有效件数填6，青岭市教育局一般没有规章制定权，应当填0，请核实',
          subject: 'regulations',
          figures: ['regulations|inForce'],
          expected: 0,
          actual: 6,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: '市人民政府可能有规章制定权',
      cells: { 'regulations|inForce': '6' },
      report: { agency: '青岭市人民政府', agencyKind: 'government' },
    },
    { name: '单位不明', cells: { 'regulations|inForce': '6' }, report: { agency: null, agencyKind: 'unknown' } },
  ],
});
