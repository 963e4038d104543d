import { addressOrPlate } from '../../../app/rules/privacy/address-or-plate.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (text: string) => prose('2021', { overview: [text] });

testRule(addressOrPlate, {
  pass: [
    { name: '没有' },
    { name: '办公地址', report: overview('联系地址:栖云县人民路18号,办公时间8:30至12:00。') },
    { name: '文号不是车牌', report: overview('湘政办函〔2023〕12345号文件。') },
    { name: '小区更新', report: overview('家住老旧小区的居民关心的改造计划已公开。') },
  ],
  fail: [
    {
      name: '家庭住址',
      report: overview('答复申请人(家住青石镇柳溪村三组18号)的申请。'),
      findings: [
        {
          message: '正文出现家庭住址“家住青石镇柳*******”',
          subject: '家住青石镇柳*******',
          quotes: ['答复申请人(家住青石镇柳*******)的申请'],
        },
      ],
    },
    {
      name: '车牌号',
      report: overview('涉及湘A8K336小客车的处罚决定已公开。'),
      findings: [
        {
          message: '正文出现车牌号“湘A8****”',
          subject: '湘A8****',
        },
      ],
    },
  ],
});
