import { garbled } from '../../../app/rules/wording/garbled.ts';
import { testRule } from '../../support/rule-tester.ts';
import { saying } from '../../support/saying.ts';

testRule(garbled, {
  pass: [
    { name: '没有乱码' },
    { name: '感叹号后面是平常的句子', report: saying('全县上下齐心协力！安全生产形势持续向好，群众满意。') },
    { name: '生僻地名', report: saying('走访单位:郾城区、亳州市谯城区、蠡湖街道,均已公开。') },
    { name: '名字里的字', report: saying('干部王璐、赵姝、钱瀛和孙淇参加培训。') },
    { name: '句末的问号', report: saying('怎么办?找政府。为什么公开？为了群众。') },
  ],
  fail: [
    {
      name: '半个字节丢失，字节能还原',
      report: saying('申请办理更加便捷9娣读舜鸶次氖,实行“一窗受理”。'),
      findings: [
        {
          message: '正文有1处乱码：“9娣读舜鸶次氖”（原文似为“规范了答复文”）',
          subject: 'certain',
          quotes: ['申请办理更加便捷9娣读舜鸶次氖'],
        },
      ],
    },
    {
      name: '同样的文字，文件只是文本提取件',
      report: { ...saying('便捷9娣读舜鸶次氖,实行“一窗受理”。'), extract: true },
      findings: [
        {
          message: '正文有1处乱码：“9娣读舜鸶次氖”（原文似为“规范了答复文”）',
          subject: 'certain',
          severity: 'suspected',
        },
      ],
    },
    {
      name: '引号处断开，中间的字已丢失',
      report: saying('公开工作做到“三个到位”!拔逋,即全年。'),
      findings: [{ message: '正文有1处疑似乱码：“!拔逋”', subject: 'doubtful', severity: 'suspected' }],
    },
    {
      name: '编码转换的痕迹，同样的只写一次',
      report: saying('公开锟斤拷信息。', '回应锟斤拷关切。', '鏀垮簻公开。'),
      findings: [
        {
          message: '正文有3处乱码：“锟斤拷”、“鏀垮簻”',
          subject: 'certain',
          quotes: ['公开锟斤拷信息', '回应锟斤拷关切', '鏀垮簻公开'],
        },
      ],
    },
    {
      name: '按别的编码读出的文字',
      report: saying('涓诲姩鍏紑鏀垮簻淇℃伅。', 'ä¸»åŠ¨å…¬å¼€。'),
      findings: [
        {
          message: '正文有2处乱码：“涓诲姩鍏紑鏀垮簻淇℃伅”、“ä¸»åŠ¨å…¬å¼€”',
          subject: 'certain',
        },
      ],
    },
    {
      name: '句子中间的带点数字',
      report: saying('进一步合⒘并材料。'),
      findings: [{ message: '正文有1处疑似乱码：“⒘”', subject: 'doubtful', severity: 'suspected' }],
    },
    {
      name: '问号、替代符',
      report: saying('积极推进政务???公开，主动\ufffd\ufffd回应。'),
      findings: [{ message: '正文有2处疑似乱码：“???”、“\ufffd\ufffd”', subject: 'doubtful', severity: 'suspected' }],
    },
  ],
});
