import { emptyAddress } from '../../../app/rules/wording/empty-address.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(emptyAddress, {
  pass: [
    { name: '填好的', report: saying('栖云县人民政府网站(www.example.gov.cn)，联系电话：0000-1234567，邮编:000000。') },
    { name: '标签后换行', report: saying('联系电话：', '0000-1234567') },
  ],
  fail: [
    {
      name: '网站后面的括号空着',
      report: saying('本报告在栖云县人民政府网站()公布，邮编：，电话：0000-1234567。'),
      findings: [
        {
          message: '网址、联系方式为空：“在栖云县人民政府网站()公布”、“邮编：”',
          subject: 'address',
          quotes: ['在栖云县人民政府网站()公布', '邮编：'],
        },
      ],
    },
    {
      name: '提取件会丢链接',
      report: { ...saying('在网站（http://）公布'), extract: true },
      findings: [{ message: '网址、联系方式为空：“在网站（http://）公布”', subject: 'address', severity: 'suspected' }],
    },
    {
      name: '别的空括号',
      report: saying('印发《》，开设“ ”专栏（）。'),
      findings: [
        {
          message: '括号、引号里没有内容：“印发《》”、“开设“ ”专栏（）”',
          subject: 'brackets',
          severity: 'suspected',
        },
      ],
    },
  ],
});
