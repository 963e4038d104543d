import { attachmentMissing } from '../../../app/rules/form/attachment-missing.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const other = (...texts: string[]) => ({ report: prose('2021', { otherMatters: texts }) });

testRule(attachmentMissing, {
  pass: [
    { name: '没有附件' },
    { name: '有附件名称', ...other('未收取信息处理费。', '附件:栖云县数据管理局年度报告.docx') },
    { name: '名称在下一行', ...other('未收取信息处理费。', '附件:', '栖云县数据管理局年度报告.docx') },
  ],
  fail: [
    {
      name: '之后只有落款',
      ...other('无。', '相关附件:'),
      findings: [{ message: '“相关附件”之后没有附件', subject: 'attachment', quotes: ['相关附件:'] }],
    },
    {
      name: '附件下载之后是空的',
      ...other('未收取信息处理费。', '附件下载:'),
      findings: [{ message: '“附件下载”之后没有附件', subject: 'attachment', quotes: ['附件下载:'] }],
    },
  ],
  notApplicable: [{ name: '送审稿', ...other('附件:'), settings: { stage: 'draft' } }],
});
