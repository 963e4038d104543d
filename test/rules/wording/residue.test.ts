import { residue } from '../../../app/rules/wording/residue.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(residue, {
  pass: [
    { name: '没有残留' },
    { name: '请申请人填写表格', report: saying('申请人填写《政府信息公开申请表》，可在窗口填写。') },
    { name: '乘号、型号', report: saying('提供7×24小时服务，采购X光机，打造“5X”品牌，XBRL报表。') },
  ],
  fail: [
    {
      name: '提示语、空着的名称',
      report: saying('(单位名称)2023年公开信息。请在此处填写总体情况。', '【待补充：数据】'),
      findings: [
        {
          message: '模板里的字样没有处理，共3处：“(单位名称)”、“请在此处填写”、“【待补充：数据】”',
          subject: 'certain',
          quotes: ['(单位名称)2023年公开信', '请在此处填写总体情况', '【待补充：数据】'],
        },
      ],
    },
    {
      name: 'XX占着位置',
      report: saying('20XX年，××局主动公开政府信息XX条。'),
      findings: [{ message: '模板里的字样没有处理，共3处：“20XX年”、“××局”、“XX”', subject: 'certain' }],
    },
    {
      name: '也可能是有意隐去',
      report: saying('申请人李某诉××局一案，另公开了X区居民诉求。', '本年培训____场次。'),
      findings: [
        {
          message: '疑似没有填写的内容，共2处：“××局”、“____”',
          subject: 'doubtful',
          severity: 'suspected',
        },
      ],
    },
  ],
});
