import { caseNumberWithName } from '../../../app/rules/privacy/case-number-with-name.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(caseNumberWithName, {
  pass: [
    { name: '只有案号', report: saying('(2023)湘1099行初12号案维持原答复，申请人方便时可查阅。') },
    { name: '只有当事人', report: saying('申请人李某撤回申请。') },
    { name: '文件的文号', report: saying('王主任传达栖政办发〔2023〕5号文件，申请人向本局申请。') },
    { name: '不在同一句', report: saying('申请人李某撤回申请。(2023)湘1099行初12号案已结。') },
  ],
  fail: [
    {
      name: '姓名在“关于”之后',
      report: saying('关于李小明与本局政府信息公开纠纷，法院作出(2023)湘1099行终3号判决。'),
      findings: [
        {
          message: '同一句里出现案号“(2023)湘1099行终3号”和当事人“李**”，可以查到本人',
          subject: '(2023)湘1099行终3号',
          quotes: ['关于李**与本局政府信息公开纠纷，法院作出(2023)湘1099行终3号判决。'],
        },
      ],
    },
    {
      name: '姓氏加某，仍能由案号查到',
      report: saying('申请人王某不服，诉至法院，(2023)湘1099行初12号判决维持。其他均按时答复。'),
      findings: [
        {
          message: '同一句里出现案号“(2023)湘1099行初12号”和当事人“王*”，可以查到本人',
          subject: '(2023)湘1099行初12号',
          quotes: ['申请人王*不服，诉至法院，(2023)湘1099行初12号判决维持。'],
        },
      ],
    },
    {
      name: '姓名起诉，复议决定书编号',
      report: saying('全年复议1件，李小明不服栖政复决字〔2023〕5号决定。'),
      findings: [
        {
          message: '同一句里出现案号“复决字〔2023〕5号”和当事人“李**”，可以查到本人',
          subject: '复决字〔2023〕5号',
          quotes: ['全年复议1件，李**不服栖政复决字〔2023〕5号决定。'],
        },
      ],
    },
  ],
});
