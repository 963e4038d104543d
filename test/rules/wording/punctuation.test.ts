import { punctuation } from '../../../app/rules/wording/punctuation.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (text: string) => prose('2021', { overview: [text], preamble: [], problems: [], otherMatters: [] });
const FULL = '主动公开，依法申请，信息管理，平台建设，监督保障，逐项落实，定期检查，及时通报，按期整改；';

testRule(punctuation, {
  pass: [
    { name: '全文都是半角,是转存的结果' },
    { name: '全是全角', report: overview(`${FULL}按月检查。`) },
    { name: '省略号和破折号', report: overview(`${FULL}包括——公告、通知……等。`) },
    { name: '数字里的点和西文', report: overview(`${FULL}增长3.5%，网址www.example.gov.cn。`) },
  ],
  fail: [
    {
      name: '夹用英文标点',
      report: overview(`${FULL}梳理公开事项.修订目录,按月检查。`),
      findings: [
        {
          message: '正文有2处中文里夹用英文标点：“公开事项.”、“修订目录,”',
          subject: 'half',
          quotes: ['公开事项.', '修订目录,'],
        },
      ],
    },
    {
      name: '标点重复',
      report: overview(`${FULL}按月检查，，按季通报。。`),
      findings: [{ message: '正文有2处标点重复：“按月检查，，”、“按季通报。。”', subject: 'doubled' }],
    },
  ],
});
