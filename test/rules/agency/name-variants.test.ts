import { nameVariants } from '../../../app/rules/agency/name-variants.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const telling = (...overview: readonly string[]) => prose('2021', { overview });

testRule(nameVariants, {
  pass: [
    { name: 'one name throughout', report: telling('栖云县数据管理局设政务公开股,政务公开股有3人。') },
    { name: 'a short form', report: telling('栖云县数据局按月更新。') },
    { name: 'another body of the place', report: telling('栖云县财政局和栖云县水利管理局参加会议。') },
    {
      name: 'the fee, which is no unit of a body',
      report: telling('政务公开股负责答复。未收取政府信息公开信息处理费。'),
    },
    { name: 'people of the unit', report: telling('政务公开股负责答复,政务公开科室负责人参加。') },
    {
      name: "a document's name",
      report: telling('印发《栖云县数据管理处工作规则》《政务公开科职责》,政务公开股负责。'),
    },
    { name: 'a body that nobody knows', report: { agency: null } },
    { name: 'a name without place', report: { ...telling('数据管理局。'), agency: '数据管理局' } },
  ],
  fail: [
    {
      name: 'a letter less',
      report: telling('栖云县数据管理局按月更新,栖云县数居管理局按季通报。'),
      findings: [
        {
          message: '报告单位是“栖云县数据管理局”，正文又写作“栖云县数居管理局”，只差一两个字，请核对哪一个是规范名称',
          subject: 'agency',
          expected: '栖云县数据管理局',
          actual: '栖云县数居管理局',
        },
      ],
    },
    {
      name: 'two names of the unit',
      report: telling('政务公开科负责答复,由政务公开管理科归档,政务公开科复核。'),
      findings: [
        {
          message: '同一报告里负责政府信息公开的内设机构写作“政务公开科”、“政务公开管理科”，请核对是否同一机构',
          subject: 'unit',
        },
      ],
    },
  ],
});
