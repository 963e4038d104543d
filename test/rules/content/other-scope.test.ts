import { otherScope } from '../../../app/rules/content/other-scope.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (...texts: string[]) => ({ report: prose('2021', { overview: texts }) });

testRule(otherScope, {
  pass: [
    { name: '本单位的数据' },
    { name: '县政府网站是渠道', ...overview('全年通过县政府门户网站公开各类信息214条。') },
    { name: '本局在县政府网站', ...overview('2023年,本局在栖云县人民政府门户网站发布信息96条。') },
    { name: '本行业在县政府网站上的信息', ...overview('2023年县政府门户网站共发布水利工程信息93条。') },
    { name: '本行业的事项', ...overview('公开全县政务服务事项实施清单1386项。', '公布全县医疗机构名录。') },
  ],
  fail: [
    {
      name: '政府网站的总数',
      ...overview('栖云县人民政府门户网站共公开各类政府信息2553条,其中政务动态120条。'),
      findings: [
        {
          message:
            '正文“栖云县人民政府门户网站共公开各类政府信息2553条”说的是全市（县、区）的数据，栖云县数据管理局的报告应写本单位的数据',
          subject: 'overview',
          quotes: ['栖云县人民政府门户网站共公开各类政府信息2553条,其中政务动态120条。'],
        },
      ],
    },
    {
      name: '全县的申请',
      ...overview('2023年,全县共收到政府信息公开申请348件。'),
      findings: [
        {
          message:
            '正文“全县共收到政府信息公开申请348件”说的是全市（县、区）的数据，栖云县数据管理局的报告应写本单位的数据',
          subject: 'overview',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: '政府的报告汇总全县',
      report: {
        ...prose('2021', { overview: ['全县共收到政府信息公开申请348件。'] }),
        agency: '栖云县人民政府',
        agencyKind: 'government',
      },
    },
    {
      name: '管委会的全区就是自己的范围',
      report: {
        ...prose('2021', { overview: ['全区共收到信息公开申请40件。'] }),
        agency: '栖云高新技术产业开发区管委会办公室',
        agencyKind: 'department',
      },
    },
  ],
});
