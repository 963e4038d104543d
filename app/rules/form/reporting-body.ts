import { NO_REPORTING_BODIES } from '../../catalog/bodies.ts';
import { defineRule } from '../rule.ts';

/** 学校、医院、公司、内设科室等一般不是编制年度报告的主体。 */
export const reportingBody = defineRule({
  id: 'form/reporting-body',
  code: 'R122',
  severity: 'advice',
  editions: 'any',
  title: '报告主体可能不适格',
  basis:
    '《政府信息公开条例》第四十九条、第五十四条、第五十五条：年度报告由行政机关和法律、法规授权的管理公共事务的组织编制，公共企事业单位另有规定',
  suggestion: '核实是否应由其主管部门报告；属于法律、法规授权组织的，请排除。',
  needs: [],
  messages: {
    enterprise: '“{agency}”像是公共企事业单位或者企业，信息公开适用主管部门的专门规定，一般不编制本报告',
    party: '“{agency}”像是党的机关、人大政协机关或者群众团体，不是行政机关，一般不编制本报告',
    innerOffice: '“{agency}”像是内设科室，应由所在机关编制报告',
    temporary: '“{agency}”像是临时机构或者议事协调机构，一般不编制本报告',
    institution: '“{agency}”像是事业单位，只有法律、法规授权管理公共事务的才编制本报告，请核实',
  },
  check({ report }, to) {
    const { agency, agencyKind } = report;
    if (agency === null) {
      to.notApplicable();
      return;
    }
    const known = NO_REPORTING_BODIES.find(([, ending]) => ending.test(agency))?.[0];
    const message = known ?? (agencyKind === 'institution' ? 'institution' : null);
    if (message !== null) to.fail(message, { subject: 'agency', actual: agency, data: { agency } });
  },
});
