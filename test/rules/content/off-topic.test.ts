import { offTopic } from '../../../app/rules/content/off-topic.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const OWN = '主动公开方面,在门户网站发布信息326条,解读重要文件12份,收到申请5件。';
const STRANGE = [
  '扎实开展作风建设,召开专题会议6次,查摆突出毛病21个。',
  '推进机构改革,划转人员编制18名,完成挂牌和物资交接。',
  '优化营商环境,走访企业43家,协调解决用地、用工难处。',
];

testRule(offTopic, {
  pass: [
    { name: '围绕信息公开' },
    { name: '两段说别的工作', report: prose('2021', { overview: [OWN, ...STRANGE.slice(0, 2)] }) },
    {
      name: '别的工作所占篇幅不大',
      report: prose('2021', { overview: [OWN, OWN, OWN, OWN, OWN, OWN, ...STRANGE] }),
    },
  ],
  fail: [
    {
      name: '多半是别的工作',
      report: prose('2021', { overview: [OWN, ...STRANGE] }),
      findings: [
        {
          message:
            '总体情况有3段（约占68%的篇幅）没有提到公开、信息、申请、平台等，像是部门工作总结：“扎实开展作风建设,召开专题会议6…”、“推进机构改革,划转人员编制18名…”、“优化营商环境,走访企业43家,协…”',
          subject: 'overview',
          actual: 3,
          quotes: STRANGE,
        },
      ],
    },
  ],
  notApplicable: [{ name: '没有总体情况', report: prose('2021', { overview: [] }) }],
});
