import { bankCard } from '../../../app/rules/privacy/bank-card.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(bankCard, {
  pass: [
    { name: '校验位不符', report: saying('银行卡号6228480000000008。') },
    { name: '别的编号', report: saying('项目代码：6228480000000007，许可证号6222020000000000000。') },
    { name: '没有说明的长数字', report: saying('序列4000000000000002。') },
    { name: '已遮挡', report: saying('银行卡号6228********0007。') },
  ],
  fail: [
    {
      name: '银行卡号',
      report: saying('补偿款汇入其银行卡（卡号6228 4800 0000 0007）。'),
      findings: [
        {
          message: '正文出现银行卡号6228***********0007，校验位相符',
          subject: '6228***********0007',
          quotes: ['入其银行卡（卡号6228***********0007）'],
        },
      ],
    },
    {
      name: '单位收费账户、没有说明的银联号段',
      report: saying('信息处理费缴入财政专户，账号6228480000000007。', '另见6222020000000000000。'),
      findings: [
        {
          message: '正文出现形似银行卡号的6228********0007，请核对是不是个人账户',
          subject: '6228********0007',
          severity: 'suspected',
        },
        {
          message: '正文出现形似银行卡号的6222***********0000，请核对是不是个人账户',
          subject: '6222***********0000',
          severity: 'suspected',
        },
      ],
    },
  ],
});
