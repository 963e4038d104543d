import { notation } from '../../../app/rules/wording/notation.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (text: string) => prose('2021', { overview: [text] });
const odd = (words: string, usual: string) => ({
  message: `“${words}”宜写作“${usual}”，共1处`,
  subject: words,
  expected: usual,
  actual: words,
});

testRule(notation, {
  pass: [
    { name: '没有' },
    { name: '写得规范', report: overview('提供7×24小时服务,网站支持IPv6,2023年3月5日改版。') },
    { name: '门牌号', report: overview('受理点在12月6号楼一层。') },
  ],
  fail: [
    {
      name: '几种写法',
      report: overview('提供7x24小时服务,网站支持IPV6,3月5号改版,覆盖wifi。'),
      findings: [odd('7x24小时', '7×24小时'), odd('IPV6', 'IPv6'), odd('wifi', 'Wi-Fi'), odd('3月5号', '×月×日')],
    },
    {
      name: '两位数的年份',
      report: overview('在23年12月完成改版。'),
      findings: [odd('23年', '四位数的年份')],
    },
  ],
});
