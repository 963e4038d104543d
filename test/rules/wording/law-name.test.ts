import { lawName } from '../../../app/rules/wording/law-name.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(lawName, {
  pass: [
    {
      name: '正式名称、简称、套在别的名称里',
      report: saying(
        '根据《中华人民共和国政府信息公开条例》(以下简称《条例》)和《栖云省实施〈中华人民共和国政府信息公开条例〉办法》',
        '按照《中华人民共和国政府信息公开工作年度报告格式》、《政府信息公开工作年度报告格式（试行）》编制',
      ),
    },
    {
      name: '国务院令的令号',
      report: saying(
        '根据《中华人民共和国政府信息公开条例》(国务院令第711号)和《优化营商环境条例》(国务院令第722号)编制',
        '《政府信息公开条例》（中华人民共和国国务院令第 711 号，以下简称《条例》）',
      ),
    },
    { name: '旧条例的令号,旧年度', report: { ...saying('《政府信息公开条例》(国务院令第492号)'), year: 2018 } },
    { name: '名称里有空白', report: saying('《中华人民共和国 政府信息公开条例》') },
    {
      name: '别的法规',
      report: saying('《中华人民共和国招标投标法实施条例》《优化营商环境条例》《栖云省政务公开条例》'),
    },
  ],
  fail: [
    {
      name: '条例写成法',
      report: saying('组织学习《政府信息公开法》。'),
      findings: [
        {
          message: '《政府信息公开法》应为《中华人民共和国政府信息公开条例》，共1处',
          subject: '政府信息公开法',
          expected: '中华人民共和国政府信息公开条例',
          actual: '政府信息公开法',
          severity: 'suspected',
        },
      ],
    },
    {
      name: '令号写错',
      report: saying('贯彻落实《中华人民共和国政府信息公开条例》(国务院令第771号)。'),
      findings: [
        {
          message: '《政府信息公开条例》的国务院令写作“第771号”，应为第711号',
          subject: 'decree',
          severity: 'must-fix',
          expected: '711',
          actual: '771',
        },
      ],
    },
    {
      name: '还在引用旧条例的令号',
      report: saying('贯彻落实《政府信息公开条例》（国务院令第492号）。'),
      findings: [
        {
          message: '《政府信息公开条例》的国务院令写作“第492号”，应为第711号',
          subject: 'decree',
          severity: 'suspected',
          expected: '711',
          actual: '492',
        },
      ],
    },
    {
      name: '漏了“政府”，两处',
      report: saying('学习《中华人民共和国信息公开条例》。', '印发《中华人民共和国信息公开条例》300册。'),
      findings: [
        {
          message: '《中华人民共和国信息公开条例》应为《中华人民共和国政府信息公开条例》，共2处',
          subject: '中华人民共和国信息公开条例',
          expected: '中华人民共和国政府信息公开条例',
          actual: '中华人民共和国信息公开条例',
          quotes: ['学习《中华人民共和国信息公开条例》', '印发《中华人民共和国信息公开条例》300册'],
        },
      ],
    },
    {
      name: '提取件里只少一个字',
      report: { ...saying('《中华人民共和国政府信公开条例》'), extract: true },
      findings: [
        {
          message: '《中华人民共和国政府信公开条例》应为《中华人民共和国政府信息公开条例》，共1处',
          subject: '中华人民共和国政府信公开条例',
          severity: 'suspected',
          expected: '中华人民共和国政府信息公开条例',
          actual: '中华人民共和国政府信公开条例',
        },
      ],
    },
    {
      name: '格式的名称、没有国名的简称',
      report: saying('按《中华人民共和国政府信息公开年度报告格式》编制，落实《政务公开条例》'),
      findings: [
        {
          message:
            '《中华人民共和国政府信息公开年度报告格式》应为《中华人民共和国政府信息公开工作年度报告格式》，共1处',
          subject: '中华人民共和国政府信息公开年度报告格式',
          expected: '中华人民共和国政府信息公开工作年度报告格式',
          actual: '中华人民共和国政府信息公开年度报告格式',
        },
        {
          message: '《政务公开条例》应为《政府信息公开条例》，共1处',
          subject: '政务公开条例',
          severity: 'suspected',
          expected: '政府信息公开条例',
          actual: '政务公开条例',
        },
      ],
    },
  ],
});
