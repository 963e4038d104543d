import { reportingBody } from '../../../app/rules/form/reporting-body.ts';
import { testRule } from '../../support/rule-tester.ts';

const of = (agency: string) => ({ agency });
const said = (message: string, agency: string) => [{ message, subject: 'agency', actual: agency }];

testRule(reportingBody, {
  pass: [
    { name: '部门' },
    { name: '乡镇', report: { agency: '栖云县青石镇人民政府', agencyKind: 'township' } },
    { name: '委员会', report: of('栖云县卫生健康委员会') },
    { name: '名称里有学校二字的部门', report: of('栖云县学校后勤管理局') },
  ],
  fail: [
    {
      name: '学校',
      report: of('栖云县第一中学'),
      findings: said(
        '“栖云县第一中学”像是公共企事业单位或者企业，信息公开适用主管部门的专门规定，一般不编制本报告',
        '栖云县第一中学',
      ),
    },
    {
      name: '群众团体',
      report: of('栖云县妇女联合会'),
      findings: said(
        '“栖云县妇女联合会”像是党的机关、人大政协机关或者群众团体，不是行政机关，一般不编制本报告',
        '栖云县妇女联合会',
      ),
    },
    {
      name: '科室',
      report: of('栖云县财政局办公室综合科'),
      findings: said('“栖云县财政局办公室综合科”像是内设科室，应由所在机关编制报告', '栖云县财政局办公室综合科'),
    },
    {
      name: '指挥部',
      report: of('栖云县防汛抗旱指挥部办公室'),
      findings: said(
        '“栖云县防汛抗旱指挥部办公室”像是临时机构或者议事协调机构，一般不编制本报告',
        '栖云县防汛抗旱指挥部办公室',
      ),
    },
    {
      name: '事业单位',
      report: { agency: '栖云县政务服务中心', agencyKind: 'institution' },
      findings: said(
        '“栖云县政务服务中心”像是事业单位，只有法律、法规授权管理公共事务的才编制本报告，请核实',
        '栖云县政务服务中心',
      ),
    },
  ],
  notApplicable: [{ name: '不知道是哪个单位', report: { agency: null } }],
});
