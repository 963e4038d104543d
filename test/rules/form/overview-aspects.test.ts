import { overviewAspects } from '../../../app/rules/form/overview-aspects.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (...texts: string[]) => ({ report: prose('2021', { overview: texts }) });

testRule(overviewAspects, {
  pass: [
    { name: '五个方面都有' },
    {
      name: '说法不同',
      ...overview('在门户网站发布信息12条。收到申请5件。公文拟稿时认定公开属性。维护公众号。举办培训2期。'),
    },
    {
      name: '小标题另取名称',
      ...overview(
        '(一)深化政务公开。发布信息。',
        '(二)畅通申请渠道。收到申请5件。',
        '(三)加强制度建设。清理文件,更新网站,组织培训。',
      ),
    },
  ],
  fail: [
    {
      name: '没有提到申请和平台',
      ...overview('发布信息12条。清理文件9份。举办培训2期。'),
      findings: [
        {
          message:
            '总体情况没有提到“依申请公开”“政府信息公开平台建设”，应从主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面总结',
          subject: 'overview',
          actual: '依申请公开、政府信息公开平台建设',
          quotes: ['发布信息12条。清理文件9份。举办培训2期。'],
        },
      ],
    },
    {
      name: '小标题都是别的工作',
      ...overview(
        '(一)专项整治有力。公开信息12条,网站更新及时。',
        '(二)基层减负见效。清理文件9份,开展培训。',
        '(三)机构改革完成。收到申请5件。',
      ),
      findings: [
        {
          message: '总体情况的3个小标题没有一个属于规定的五个方面（“专项整治有力”等），应围绕政府信息公开工作总结',
          subject: 'headings',
          quotes: ['专项整治有力', '基层减负见效', '机构改革完成'],
        },
      ],
    },
  ],
  notApplicable: [
    { name: '没有读出正文', ...overview() },
    { name: '2019年格式', edition: '2019' },
  ],
});
