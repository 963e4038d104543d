import { playedDown } from '../../../app/rules/content/played-down.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const problems = (text: string) => prose('2021', { problems: [text] });

testRule(playedDown, {
  pass: [
    {
      name: '有具体的问题',
      report: problems('一是思想认识不到位;二是3个栏目半年没有更新。下一步,按月检查。'),
    },
    { name: '说的是事', report: problems('一是解读形式单一;二是答复文书格式不一。下一步,统一格式,制作图解。') },
  ],
  fail: [
    {
      name: '唯一的问题，没有编号',
      report: problems('存在的主要问题是个别站所思想认识不够，公开意识有待增强。下一步，加强学习。'),
      findings: [
        {
          message: '所列1个问题都只说认识、能力、力度不够，没有一个具体的事项：“个别站所思想认识不够”',
          subject: 'problems',
          actual: 1,
        },
      ],
    },
    {
      name: '只说认识和能力',
      report: problems('一是思想认识不到位;二是业务水平有待进一步提高;三是工作力度不够。下一步,加强学习。'),
      findings: [
        {
          message:
            '所列3个问题都只说认识、能力、力度不够，没有一个具体的事项：“思想认识不到位”、“业务水平有待进一步提高”、“工作力度不够”',
          subject: 'problems',
          actual: 3,
          quotes: ['一是思想认识不到位;二是业务水平有待进一步提高;三是工作力度不够。下一步,加强学习。'],
        },
      ],
    },
  ],
  notApplicable: [
    { name: '没有逐条列出' },
    { name: '只数出一个', report: problems('一是思想认识不到位。下一步,加强学习。') },
    { name: '没有编号，说到了事', report: problems('存在的主要问题是人手不足，答复文书格式不一。下一步，统一格式。') },
  ],
});
