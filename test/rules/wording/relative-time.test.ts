import { relativeTime } from '../../../app/rules/wording/relative-time.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(relativeTime, {
  pass: [
    { name: '写明年月', report: saying('2023年6月底，全县公开信息120条。') },
    { name: '文件名里的、已按错别字报出的', report: saying('转发《关于做好今年政务公开工作的通知》。截止目前，') },
    { name: '“近”属于前一个词', report: saying('对临近期限的申请及时提醒，对接近期限的逐件催办。') },
  ],
  fail: [
    {
      name: '近期照查',
      report: saying('对临近期限的申请，近期限时办结。'),
      findings: [{ message: '正文用了“近期”等相对时间，共1处，宜写明年份、月份', subject: 'text' }],
    },
    {
      name: '一份报告一条',
      report: saying('今年，我局公开信息120条；今年以来答复3件。', '目前，专栏已开通。'),
      findings: [
        {
          message: '正文用了“今年”、“今年以来”、“目前”等相对时间，共3处，宜写明年份、月份',
          subject: 'text',
          quotes: ['今年', '今年以来答复3件', '目前'],
        },
      ],
    },
  ],
});
