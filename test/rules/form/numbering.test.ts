import { numbering } from '../../../app/rules/form/numbering.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (...texts: string[]) => ({ report: prose('2021', { overview: texts }) });

testRule(numbering, {
  pass: [
    { name: '没有序号' },
    {
      name: '序号连续',
      ...overview('(一)主动公开。发布信息12条。', '(二)依申请公开。收到5件。', '(三)平台建设。更新栏目。'),
    },
    { name: '第二个序号写在段中', ...overview('(一)主动公开。(二)依申请公开。', '(三)平台建设。') },
    {
      name: '一层之内另起一列',
      ...overview('(一)存在问题。', '(一)更新慢。', '(二)解读少。', '(二)改进措施。', '(一)按月检查。'),
    },
    { name: '一是、二是连续', ...overview('一是健全制度;二是加强培训;三是严格考核。') },
    { name: '三是之前漏了标点', ...overview('一是健全制度,信息公开二是加强培训,三是严格考核。') },
    { name: '统一是不是序号', ...overview('一是标准统一,二是内容统一,统一是前提。') },
  ],
  fail: [
    {
      name: '一、二之后是四',
      ...overview('(一)主动公开。', '(二)依申请公开。', '(四)平台建设。更新栏目9个。'),
      findings: [
        {
          message: '正文序号从“（二）”跳到“(四)”，缺少“（三）”：(四)平台建设。更新栏目9个',
          subject: 'overview (四)',
          quotes: ['(四)平台建设。更新栏目9个。'],
        },
      ],
    },
    {
      name: '两个二',
      ...overview('(一)主动公开。', '(二)依申请公开。', '(二)平台建设。'),
      findings: [{ message: '正文序号“(二)”出现两次：(二)平台建设', subject: 'overview (二)' }],
    },
    {
      name: '缺左括号',
      ...overview('(一)主动公开。', '二)依申请公开。'),
      findings: [{ message: '正文序号“二)”缺少左括号：二)依申请公开', subject: 'overview 二)' }],
    },
    {
      name: '一是之后是三是',
      ...overview('一是健全制度;三是严格考核。'),
      findings: [
        {
          message: '正文序号从“一是”跳到“三是”，缺少“二是”：三是严格考核',
          subject: 'overview 三是',
          quotes: ['三是严格考核。'],
        },
      ],
    },
  ],
});
