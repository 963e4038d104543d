import type { SectionKey } from '../../app/model/edition.ts';
import type { Severity } from '../../app/model/finding.ts';
import { ALL_EDITIONS, FORMS, expecting, pickOr } from './defect.ts';
import type { Defect } from './defect.ts';
import type { Block, Plan } from './plan.ts';
import { sectionIn } from './plan.ts';
import type { Random } from './random.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** Replaces a section's text; a period that stood in it moves to the preamble. */
function rewrite(plan: Plan, key: SectionKey, ...texts: readonly string[]): void {
  if (plan.period.place === key) plan.period.place = 'preamble';
  sectionIn(plan, key).blocks = texts.map(paragraph);
}

function structural(
  name: string,
  rule: string,
  severity: Severity,
  change: (random: Random, plan: Plan) => void,
  more: Partial<Defect> = {},
): Defect {
  return {
    name,
    family: 'SEC',
    editions: FORMS,
    inject: (random, plan) => {
      change(random, plan);
      return expecting([{ rule, severity, outcome: 'fail' }], ['content/*', 'narrative/*', 'form/*']);
    },
    ...more,
  };
}

const PARTS =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况';
const OF_DISCLOSURE = [
  '围绕群众关心的事项主动公开信息，及时发布通知公告和政策文件，配发解读材料。',
  '规范依申请公开，登记、审核、答复、送达、归档环环相扣，件件有回音。',
];
const OFF_TOPIC = [
  '扎实开展作风建设，召开专题会议六次，查摆突出毛病二十一个，逐一销号，干部面貌焕然一新。',
  '推进机构改革，划转人员编制十八名，完成挂牌和物资交接，新老班子平稳过渡，队伍稳定。',
  '优化营商环境，走访企业四十三家，协调解决用地、用工难处，全年新增规模以上企业五家。',
  '抓好安全生产，排查隐患一百零二处，整治到位，全年没有发生较大以上事故，群众安居乐业。',
];

/** What can be wrong with the parts of a report and what stands in them. */
export const STRUCTURE_OF_PROSE_DEFECTS: readonly Defect[] = [
  structural('entry-skipped', 'form/numbering', 'suspected', (_random, plan) => {
    rewrite(
      plan,
      'problems',
      '存在的不足：一是政策解读形式单一；三是部分栏目更新慢。',
      '下一步将丰富解读形式，按月检查栏目。',
    );
  }),
  structural('problems-behind-table-four', 'form/misplaced-text', 'suspected', (_random, plan) => {
    sectionIn(plan, 'disputes').blocks.push(
      paragraph('政府信息公开工作取得了一定成效，但仍存在一些不足，主要表现在政策解读形式单一、部分栏目更新不够及时。'),
    );
  }),
  structural('preamble-names-five-of-six', 'form/preamble-parts', 'suspected', (_random, plan) => {
    if (plan.period.place === 'preamble') plan.period.place = 'overview';
    plan.preamble = [
      `根据《中华人民共和国政府信息公开条例》编制本报告，${plan.agency.name}${plan.year}年政府信息公开工作年度报告全文包括${PARTS}等六个部分。`.replace(
        '等六个',
        '共六个',
      ),
    ];
  }),
  structural(
    'aspects-untold',
    'form/overview-aspects',
    'suspected',
    (_random, plan) => {
      rewrite(plan, 'overview', ...OF_DISCLOSURE);
    },
    { editions: ['2021'] },
  ),
  structural(
    'results-of-a-government-untold',
    'form/government-results',
    'suspected',
    (_random, plan) => {
      rewrite(plan, 'overview', ...OF_DISCLOSURE, '政府信息管理规范，门户网站运行平稳，全年组织培训两期。');
    },
    { options: () => ({ kind: 'government' }) },
  ),
  structural('no-problems', 'form/problems-or-improvement-missing', 'must-fix', (random, plan) => {
    rewrite(plan, 'problems', random.pick(['无。', '无', '暂无。']));
  }),
  structural('no-improvement', 'form/problems-or-improvement-missing', 'suspected', (_random, plan) => {
    rewrite(plan, 'problems', '政策解读形式单一，部分栏目更新慢，答复文书说理不充分。');
  }),
  structural('off-topic', 'content/off-topic', 'suspected', (_random, plan) => {
    rewrite(plan, 'overview', ...OF_DISCLOSURE, ...OFF_TOPIC);
  }),
  structural(
    'overview-too-long',
    'form/overview-length',
    'advice',
    (random, plan) => {
      const more = Array.from(
        { length: 24 },
        (_, index) =>
          `第${index + 1}项工作按计划推进，公开信息${random.int(10, 90)}条，内容涉及民生、财政、规划、教育等方面。`,
      );
      sectionIn(plan, 'overview').blocks.push(...more.map(paragraph));
    },
    { editions: ['2021'] },
  ),
  structural('overview-too-short', 'content/too-short', 'suspected', (_random, plan) => {
    rewrite(plan, 'overview', '按要求做好了政府信息公开工作，主动公开及时，平台运行平稳。');
  }),
  structural('subsection-empty', 'form/empty-subsection', 'suspected', (_random, plan) => {
    rewrite(plan, 'overview');
    sectionIn(plan, 'overview').blocks = [
      { type: 'subheading', text: '（一）主动公开及时有序' },
      { type: 'subheading', text: '（二）依申请公开规范' },
      paragraph('规范登记、审核、答复、送达、归档流程，答复文书由法律顾问把关，件件有回音。'),
    ];
  }),
  structural(
    'fees-part-left-out',
    'form/fees-part-missing',
    'suspected',
    (_random, plan) => {
      for (const section of plan.sections)
        section.blocks = section.blocks.filter(
          (block) => block.type !== 'paragraph' || !/[收缴]取|费/.test(block.text),
        );
    },
    { editions: ['2014'] },
  ),
  structural(
    'processing-fee-untold',
    'form/processing-fee-missing',
    'suspected',
    (random, plan) => {
      pickOr(random, plan.year >= 2021 ? [true] : [], 'no fee was due yet');
      rewrite(plan, 'otherMatters', '没有其他需要报告的事项。');
    },
    { editions: ['2021'] },
  ),
  structural('measures-for-other-problems', 'content/measures-unmatched', 'suspected', (_random, plan) => {
    rewrite(
      plan,
      'problems',
      '存在的主要问题：一是政策解读形式单一；二是答复文书说理不充分；三是查阅点设备陈旧。',
      '下一步：一是优化营商环境；二是深化机构改革；三是抓好廉政教育。',
    );
  }),
  structural('problems-played-down', 'content/played-down', 'advice', (_random, plan) => {
    rewrite(
      plan,
      'problems',
      '存在的主要问题：一是思想认识不到位；二是业务水平有待进一步提高；三是工作力度不够。',
      '下一步，加强学习，提高认识，改进作风。',
    );
  }),
  structural('cliches', 'content/cliches', 'advice', (_random, plan) => {
    rewrite(
      plan,
      'problems',
      '我们的政府信息公开意识不强，公开内容有待进一步丰富，公开质量有待提高，认识不到位的问题仍然存在。',
      '下一步，将高度重视，切实加强领导，进一步完善制度，不断提高水平，扎实推进各项工作，推动工作再上新台阶。',
    );
  }),
  structural(
    'attachment-line-empty',
    'form/attachment-missing',
    'suspected',
    (_random, plan) => {
      plan.signature = false;
      plan.signedOn = null;
      sectionIn(plan, 'otherMatters').blocks.push(paragraph('附件下载：'));
      if (plan.period.place === 'otherMatters') plan.period.place = 'preamble';
    },
    { family: 'PUB' },
  ),
  structural(
    'signature-left-out',
    'form/signature',
    'advice',
    (_random, plan) => {
      plan.signature = false;
      plan.signedOn = null;
    },
    { family: 'DAT', editions: ALL_EDITIONS },
  ),
];
