import { emptySubsection } from '../../../app/rules/form/empty-subsection.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (...texts: string[]) => ({ report: prose('2021', { overview: texts }) });

testRule(emptySubsection, {
  pass: [
    { name: '没有小标题' },
    { name: '标题之下有内容', ...overview('#(一)主动公开', '发布信息12条。', '#(二)依申请公开', '收到5件。') },
    { name: '标题与内容同在一段', ...overview('(一)主动公开。发布信息12条。', '(二)依申请公开。收到5件。') },
    { name: '全是一句话的列表', ...overview('(一)主动公开更加及时。', '(二)依申请公开更加规范。') },
    { name: '一句完整的话', ...overview('(一)主动公开。发布信息12条。', '(二)收到申请5件,全部办结。') },
  ],
  fail: [
    {
      name: '两个小标题没有内容',
      ...overview('#(一)网站集约整合全面完成。', '(二)主动公开。发布信息12条。', '#(三)群众来电办结率较高。'),
      findings: [
        {
          message: '总体情况中的小标题“(一)网站集约整合全面完成”之下没有内容',
          subject: '一',
          quotes: ['(一)网站集约整合全面完成。'],
        },
        { message: '总体情况中的小标题“(三)群众来电办结率较高”之下没有内容', subject: '三' },
      ],
    },
  ],
});
