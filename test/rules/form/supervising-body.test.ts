import { supervisingBody } from '../../../app/rules/form/supervising-body.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (text: string) => prose('2021', { overview: [text] });

testRule(supervisingBody, {
  pass: [
    { name: '没有这样的话' },
    { name: '向主管部门报送', report: overview('本局按时向县政务公开主管部门报送材料。') },
    { name: '别的主管', report: overview('作为全县数据工作主管部门,本局推进数据共享。') },
  ],
  fail: [
    {
      name: '履行主管部门职责',
      report: overview('我局履行政府信息公开主管部门职责,统筹推进。'),
      findings: [
        {
          message:
            '正文“我局履行政府信息公开主管部门”，按条例第三条主管部门是政府办公厅（室），栖云县数据管理局可能只是承担具体工作',
          subject: 'agency',
        },
      ],
    },
    {
      name: '作为主管部门',
      report: overview('栖云县数据管理局作为全县政务公开主管部门,认真履行职责。'),
      findings: [
        {
          message:
            '正文“作为全县政务公开主管部门”，按条例第三条主管部门是政府办公厅（室），栖云县数据管理局可能只是承担具体工作',
          subject: 'agency',
          quotes: ['作为全县政务公开主管部门'],
        },
      ],
    },
    {
      name: '我局是主管部门',
      report: overview('我局是政府信息公开工作主管部门。'),
      findings: [
        {
          message:
            '正文“我局是政府信息公开工作主管部门”，按条例第三条主管部门是政府办公厅（室），栖云县数据管理局可能只是承担具体工作',
          subject: 'agency',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: '政府办公室确是主管部门',
      report: {
        ...overview('本办作为全县政务公开主管部门,认真履行职责。'),
        agency: '栖云县人民政府办公室',
        agencyKind: 'office',
      },
    },
  ],
});
