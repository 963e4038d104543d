import { cliches } from '../../../app/rules/content/cliches.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const problems = (...texts: string[]) => ({ report: prose('2021', { problems: texts }) });
const EMPTY =
  '2023年,信息公开意识不强,公开内容有待进一步丰富,公开质量有待提高。下一步,我局将高度重视,切实加强领导,进一步完善制度,不断提高工作水平,推动《条例》贯彻落实再上新台阶。';

testRule(cliches, {
  pass: [
    { name: '问题具体' },
    { name: '有具体数字', ...problems(`${EMPTY}修复错链19处。`) },
    { name: '有具体事项', ...problems(`${EMPTY}开设“惠企政策”专栏。`) },
    {
      name: '套话不多',
      ...problems(
        '部分栏目更新滞后,农村学校的收费公示还停留在纸面上,家长查阅起来要跑到学校;下一步由信息员按月到校核对,并进一步加强培训。',
      ),
    },
  ],
  fail: [
    {
      name: '全是套话',
      ...problems(EMPTY),
      findings: [
        {
          message:
            '存在的主要问题及改进情况约90字，套话有8处（“意识不强”、“有待进一步丰富”、“有待提高”等），没有一个具体的数字、文件或事项',
          subject: 'problems',
          actual: 8,
          quotes: [EMPTY],
        },
      ],
    },
  ],
  notApplicable: [
    { name: '没有读出正文', ...problems() },
    { name: '2018年度及以前', edition: '2014' },
  ],
});
