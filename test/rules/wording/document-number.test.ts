import { documentNumber } from '../../../app/rules/wording/document-number.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(documentNumber, {
  pass: [
    { name: '规范的文号', report: saying('印发《栖云县政务公开办法》(栖政办发〔2023〕5号)。') },
    { name: '法院案号用圆括号', report: saying('依据(2023)湘1099行初12号判决履行。') },
    { name: '令号、期号', report: saying('国务院令第711号，公报2023年第3号。') },
    { name: '几个文号连写', report: saying('栖政办发〔2023〕5、6号，栖政发〔2023〕7—9号。') },
    { name: '提取件丢了括号', report: { ...saying('(栖政办发〔20235号)、栖政办发(2023)6号'), extract: true } },
  ],
  fail: [
    {
      name: '缺前一半括号',
      report: saying('按照栖政办发2023〕5号部署'),
      findings: [{ message: '文号缺括号：“2023〕5号”应为“〔2023〕5号”', subject: 'torn', severity: 'must-fix' }],
    },
    {
      name: '缺序号',
      report: saying('执行栖政办函〔2023〕号的规定'),
      findings: [{ message: '文号缺序号：“〔2023〕号”', subject: 'empty', severity: 'suspected' }],
    },
    {
      name: '缺一半括号',
      report: saying('按照《通知》(栖政办发〔20235号)和栖财规字[202312号的要求'),
      findings: [
        {
          message: '文号缺括号：“〔20235号”应为“〔2023〕5号”、“[202312号”应为“〔2023〕12号”',
          subject: 'torn',
          quotes: ['通知》(栖政办发〔20235号)和栖财规字[2', '5号)和栖财规字[202312号的要求'],
        },
      ],
    },
    {
      name: '缺“号”字',
      report: saying('根据栖政办发〔2023〕5文件要求'),
      findings: [{ message: '文号缺“号”字：“〔2023〕5”应为“〔2023〕5号”', subject: 'openEnd', severity: 'suspected' }],
    },
    {
      name: '括号、虚位、“第”字',
      report: saying('栖政办发(2023)5号、栖政发〔2023〕06号、栖政发〔2023〕第7号、栖政函[2023年]8号'),
      findings: [
        {
          message:
            '文号写法不规范：“(2023)5号”应为“〔2023〕5号”、“〔2023〕06号”应为“〔2023〕6号”、“〔2023〕第7号”应为“〔2023〕7号”、“[2023年]8号”应为“〔2023〕8号”',
          subject: 'written',
          severity: 'advice',
        },
      ],
    },
  ],
});
