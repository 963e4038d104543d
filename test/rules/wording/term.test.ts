import { term } from '../../../app/rules/wording/term.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(term, {
  pass: [
    { name: '条例的用语', report: saying('未收取信息处理费、政府信息公开信息处理费，办理政府信息公开申请3件。') },
    { name: '机构名称里的政务信息公开', report: saying('市政务信息公开办公室组织培训。') },
    {
      name: '2020年还可以称新修订',
      edition: '2019',
      report: saying('贯彻新修订的《中华人民共和国政府信息公开条例》。'),
    },
    { name: '年度不明', report: { ...saying('学习新修订的《条例》。'), year: null } },
  ],
  fail: [
    {
      name: '费的名称',
      report: saying('本年度未收取政府信息处理费。'),
      findings: [
        {
          message: '“政府信息处理费”宜写作“信息处理费”，共1处',
          subject: '政府信息处理费',
          expected: '信息处理费',
          actual: '政府信息处理费',
          quotes: ['本年度未收取政府信息处理费'],
        },
      ],
    },
    {
      name: '2023年仍称新修订、新条例',
      report: saying('组织学习新修订的《条例》。', '落实新《条例》要求。'),
      findings: [
        {
          message:
            '《条例》2019年修订，2023年的报告不宜再称“新修订的”：“组织学习新修订的《条例》”、“落实新《条例》要求”',
          subject: 'revision',
        },
      ],
    },
  ],
});
