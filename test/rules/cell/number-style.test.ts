import { numberStyle } from '../../../app/rules/cell/number-style.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(numberStyle, {
  pass: [
    { name: '只填数字' },
    { name: '空白和文字由别的规则说', cells: { 'received|business': '', 'received|research': '无' } },
    { name: '金额的单位由别的规则说', cells: { 'adminFees|amount': '12.5万元' } },
    { name: '增减带正号', edition: '2019', cells: { 'licences|change': '+2' } },
  ],
  fail: [
    {
      name: '单位、千分位、全角',
      cells: { 'licences|decided': '1,812', 'penalties|decided': '9件', 'received|business': '６' },
      findings: [
        {
          message: '表二有2格数字的写法不规范：行政许可·本年处理决定数量“1,812”、行政处罚·本年处理决定数量“9件”',
          subject: 'disclosure',
          figures: ['licences|decided', 'penalties|decided'],
        },
        {
          message: '表三有1格数字的写法不规范：一、本年新收政府信息公开申请数量·商业企业“６”',
          subject: 'applications',
          figures: ['received|business'],
        },
      ],
    },
    {
      name: '多余的0和正号,超过五格的只计数',
      cells: {
        'granted|business': '02',
        'granted|research': '01',
        'granted|publicWelfare': '00',
        'granted|legalService': '+1',
        'granted|otherOrganization': '00',
        'granted|naturalPerson': '017',
      },
      findings: [
        {
          message:
            '表三有6格数字的写法不规范：(一)予以公开·自然人“017”、(一)予以公开·商业企业“02”、(一)予以公开·科研机构“01”、(一)予以公开·社会公益组织“00”、(一)予以公开·法律服务机构“+1”等',
          subject: 'applications',
          figures: [
            'granted|naturalPerson',
            'granted|business',
            'granted|research',
            'granted|publicWelfare',
            'granted|legalService',
            'granted|otherOrganization',
          ],
        },
      ],
    },
  ],
  notApplicable: [{ name: '没有表格', report: { tables: [] } }],
});
