import { measuresUnmatched } from '../../../app/rules/content/measures-unmatched.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const problems = (...texts: string[]) => prose('2021', { problems: texts });

testRule(measuresUnmatched, {
  pass: [
    {
      name: '逐条对应',
      report: problems(
        '存在的问题:一是政策解读形式单一;二是个别栏目更新慢。下一步:一是丰富解读形式;二是按月检查栏目。',
      ),
    },
    {
      name: '没有编号的措施也算数',
      report: problems('存在的问题:一是政策解读形式单一;二是个别栏目更新慢。下一步,制作图解,并按月检查栏目。'),
    },
    {
      name: '两条措施换了说法',
      report: problems(
        '存在问题:一是公开的及时性有待提高,二是业务人员水平参差不齐。改进措施:一是健全制度,明确时限;二是加强学习培训。',
      ),
    },
    {
      name: '一条措施管几个问题',
      report: problems(
        '一是政策解读少;二是答复文书说理不足;三是栏目更新慢。下一步:一是制作解读图解,请法律顾问核答复,按月检查栏目。',
      ),
    },
  ],
  fail: [
    {
      name: '措施说的是别的事',
      report: problems(
        '存在的主要问题:一是政策解读形式单一;二是答复文书说理不充分;三是查阅点设备陈旧。',
        '下一步:一是优化营商环境;二是深化机构改革;三是抓好廉政教育。',
      ),
      findings: [
        {
          message:
            '列出3个问题，其中3个在改进措施里找不到相关的内容：“政策解读形式单一”、“答复文书说理不充分”、“查阅点设备陈旧”',
          subject: 'problems',
          quotes: ['存在的主要问题:一是政策解读形式单一;二是答复文书说理不充分;三是查阅点设备陈旧。'],
        },
      ],
    },
    {
      name: '措施比问题少得多',
      report: problems('一是政策解读少;二是栏目更新慢;三是查阅点设备陈旧。下一步:一是制作解读图解,按月检查栏目。'),
      findings: [{ message: '列出3个问题，改进措施只有1条，有的问题没有对应的措施', subject: 'problems' }],
    },
  ],
  notApplicable: [{ name: '没有逐条列出' }, { name: '没有第五部分的文字', report: problems() }],
});
