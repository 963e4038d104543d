import { equationsOf } from '../../../app/catalog/equations.ts';
import type { Edition } from '../../../app/model/edition.ts';
import { processedTotal } from '../../../app/rules/applications/processed-total.ts';
import { LEFT_OUT, UNREAD } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const column = (key: string, edition: Edition = '2021') => {
  const equation = equationsOf(edition, 'applications').find(
    (one) => one.rule === 'applications/processed-total' && one.subject === key,
  );
  return [...(equation?.left ?? []), ...(equation?.right ?? [])];
};

testRule(processedTotal, {
  pass: [
    { name: '各列都相等' },
    { name: '2019年格式,(六)其他处理只有一行', edition: '2019' },
    { name: '空白按0计仍相等', cells: { 'otherDisposal.feeUnpaid|naturalPerson': '', 'refused.query|total': '' } },
  ],
  fail: [
    {
      name: '(七)总计少填,自然人与总计两列都不符',
      cells: { 'processed|research': '0', 'processed|total': '50' },
      findings: [
        {
          message: '(七)总计·科研机构填0，(一)至(六)各项之和为1（(一)予以公开1），少1',
          subject: 'research',
          figures: column('research'),
          expected: 1,
          actual: 0,
          at: { row: 'processed', column: 'research' },
        },
        {
          message:
            '(七)总计·总计填50，(一)至(六)各项之和为51（(一)予以公开21+(二)部分公开6+(三)不予公开 4.保护第三方合法权益3+(三)不予公开 6.属于四类过程性信息2+(四)无法提供 1.本机关不掌握相关政府信息12+(四)无法提供 3.补正后申请内容仍不明确1+(五)不予处理 1.信访举报投诉类申请4+(五)不予处理 2.重复申请2），少1',
          subject: 'total',
          figures: column('total'),
          expected: 51,
          actual: 50,
        },
      ],
    },
    {
      name: '2019年格式(六)计入合计',
      edition: '2019',
      cells: { 'otherDisposal|otherOrganization': '3' },
      findings: [
        {
          message: '(七)总计·其他填1，(一)至(六)各项之和为4（(三)不予公开 6.属于四类过程性信息1+(六)其他处理3），少3',
          subject: 'otherOrganization',
          figures: column('otherOrganization', '2019'),
          expected: 4,
          actual: 1,
        },
      ],
    },
    {
      name: '有空白,但已填部分已超过总计',
      cells: { 'granted|research': '3', 'refused.query|research': '' },
      findings: [
        {
          message: '(七)总计·科研机构填1，(一)至(六)各项之和为3（(一)予以公开3），少2（另有1格未填数）',
          subject: 'research',
          figures: column('research'),
          expected: 3,
          actual: 1,
        },
      ],
    },
  ],
  undecided: [
    {
      name: '总计空白',
      cells: { 'processed|legalService': '' },
      findings: [
        {
          message:
            '(七)总计·法律服务机构空白，(一)至(六)已填各项之和为3（(一)予以公开1+(三)不予公开 4.保护第三方合法权益1+(四)无法提供 1.本机关不掌握相关政府信息1），有1格未填数，无法判断是否相等',
          subject: 'legalService',
          figures: column('legalService'),
          expected: 3,
        },
      ],
    },
    { name: '读不出的单元格:不另报', cells: { 'granted|business': UNREAD }, findings: [] },
    { name: '少一行:标签规则已报', cells: { 'granted|business': LEFT_OUT }, findings: [] },
    { name: '少一行但其余仍相等', cells: { 'refused.query|business': LEFT_OUT }, findings: [] },
  ],
});
