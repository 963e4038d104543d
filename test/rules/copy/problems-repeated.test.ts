import { problemsRepeated } from '../../../app/rules/copy/problems-repeated.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const problems = (...paragraphs: readonly string[]) => prose('2021', { problems: paragraphs });

const FOUND =
  '一是查阅点的打印机经常缺纸,群众往返两次才能拿到材料;二是村务公开栏更换不及时,汛期过后仍贴着防汛值班表;三是答复文书里的法条引用不统一。';
const DONE = '下一步,为每个查阅点配备专人,按月通报更换情况,请法律顾问编写引用样例。';
const DONE_OTHERWISE = '下一步,把打印耗材列入年初预算,公开栏由村民监督员拍照上传,每份答复先经复核岗校对。';
const OTHERS =
  '一是热线接听人员轮换频繁,新手答不上专业问题;二是图解做得花哨,老年人看不清字号;三是会议公开只有标题没有材料。';

testRule(problemsRepeated, {
  pass: [
    { name: 'other problems', report: problems(FOUND, DONE), lastYear: { report: problems(OTHERS, DONE_OTHERWISE) } },
    {
      name: 'other problems, the same remedies',
      report: problems(FOUND + DONE),
      lastYear: { report: problems(OTHERS + DONE) },
    },
    {
      name: 'a short list with half of it changed',
      report: problems('业务人员变动频繁,解读图表偏少。'),
      lastYear: { report: problems('业务人员变动频繁,个别栏目空白。') },
    },
  ],
  fail: [
    {
      name: 'problems and remedies the same',
      report: problems(FOUND, DONE),
      lastYear: { report: problems(FOUND + DONE) },
      findings: [
        {
          message: '存在的问题和改进情况有100%的文字与2022年度的报告相同，数字和名称不计',
          subject: 'problems',
          actual: 100,
        },
      ],
    },
    {
      name: 'the problems alone, under a heading of their own or not',
      report: problems('#(一)存在的问题', FOUND, '#(二)改进情况', DONE),
      lastYear: { report: problems(FOUND + DONE_OTHERWISE) },
      findings: [
        {
          message: '存在的问题有100%的文字与2022年度的报告相同，数字和名称不计',
          subject: 'problems',
          actual: 100,
        },
      ],
    },
    {
      name: 'a short list word for word',
      report: problems('查阅点的打印机时常缺纸,村里的公开栏更换得不够及时。' + DONE),
      lastYear: { report: problems('查阅点的打印机时常缺纸,村里的公开栏更换得不够及时。' + DONE_OTHERWISE) },
      findings: [
        {
          message: '存在的问题有100%的文字与2022年度的报告相同，数字和名称不计',
          subject: 'problems',
          actual: 100,
        },
      ],
    },
  ],
  notApplicable: [
    { name: 'no report of last year' },
    { name: "only last year's figures", lastYear: { figuresOnly: true } },
  ],
});
