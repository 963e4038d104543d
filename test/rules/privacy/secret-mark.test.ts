import { secretMark } from '../../../app/rules/privacy/secret-mark.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (text: string) => prose('2021', { overview: [text] });

testRule(secretMark, {
  pass: [
    { name: '没有' },
    { name: '说保密审查', report: overview('严格保密审查,涉及国家秘密、商业秘密的不予公开。') },
    { name: '内部文件清理', report: overview('清理内部文件12件,调整公开属性。') },
    { name: '文件名里', report: overview('学习《机密★文件管理办法》。') },
  ],
  fail: [
    {
      name: '密级和内部资料',
      report: overview('根据(内部资料 注意保存)的要求,秘密★10年,贯彻栖委密发〔2023〕6号。'),
      findings: [
        {
          message:
            '正文有3处密级、内部资料标注或者密件文号：“根据(内部资料 注意保存)的要求”、“秘密★10年”、“贯彻栖委密发〔2023〕6号”',
          subject: 'text',
          quotes: ['根据(内部资料 注意保存)的要求', '秘密★10年', '贯彻栖委密发〔2023〕6号'],
        },
      ],
    },
  ],
});
