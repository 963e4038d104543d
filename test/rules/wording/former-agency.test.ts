import { describe, expect, test } from 'vitest';
import { FORMER_NAMES } from '../../../app/catalog/agency-names-former.ts';
import { formerAgency } from '../../../app/rules/wording/former-agency.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(formerAgency, {
  pass: [
    {
      name: '现名',
      report: saying('县自然资源局、生态环境局、市场监督管理局、文化和旅游局、国家税务总局栖云县税务局。'),
    },
    { name: '名称当年是对的', edition: '2014', report: saying('县国土资源局、环保局、地税局公开信息。') },
    {
      name: '说的是从前',
      report: saying(
        '原国土资源局、原栖云县环境保护局的档案已移交。',
        '2019年国税局与地税局合并。',
        '修改《栖云县国土资源局公开指南》。',
      ),
    },
  ],
  notApplicable: [{ name: '年度不明', report: { ...saying('县国土资源局。'), year: null } }],
  fail: [
    {
      name: '2023年仍用旧名',
      report: saying('县国土资源局公开土地信息，工商局、县工商行政管理局公开企业信息。'),
      findings: [
        {
          message: '“国土资源局”在2023年已无此名称，现为自然资源局，共1处：“县国土资源局公开土地信息”',
          subject: '国土资源局',
          expected: '自然资源局',
          actual: '国土资源局',
          quotes: ['县国土资源局公开土地信息'],
        },
        {
          message:
            '“工商局”、“工商行政管理局”在2023年已无此名称，现为市场监督管理局，共2处：“工商局、县工商行政管理”、“工商局、县工商行政管理局公开企业信息”',
          subject: '工商行政管理局',
          expected: '市场监督管理局',
          actual: '工商局',
        },
      ],
    },
  ],
});

describe('the former names', () => {
  test.each(FORMER_NAMES.map((entry) => [entry.name, entry] as const))('%s: not the name of today', (_, entry) => {
    expect(entry.former.flags).toBe('g');
    expect(`县${entry.now}`.match(entry.former)).toBeNull();
    expect(`县${entry.name.split('（')[0] ?? ''}`.match(entry.former)).not.toBeNull();
  });
});
