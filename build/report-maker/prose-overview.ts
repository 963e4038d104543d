import type { Block, Plan } from './plan.ts';
import {
  applicationsSentence,
  comparison,
  countsIn,
  detailOfApplications,
  disputesSentence,
  said,
} from './prose-counts.ts';
import type { Random } from './random.ts';
import { OPENINGS } from './stock/other-patterns.ts';
import { APPLICATION, DISCLOSURE, MANAGEMENT, PLATFORM, SUPERVISION } from './stock/overview-patterns.ts';
import { phrase, phrases, type Pattern } from './stock/phrase.ts';

const NUMERALS = '一二三四五六七八九十';

/** Sentences of a body's own that stand beside what every report says. */
function own(random: Random, plan: Plan, name: string, patterns: readonly Pattern[]): string {
  const chance = random.fork(`own ${name}`);
  return phrases(chance, plan, patterns, chance.int(1, 2)).join('');
}

function opening(random: Random, plan: Plan): string {
  const { agency, year } = plan;
  const { self } = agency;
  const said = random.fork('own opening');
  if (said.chance(0.7)) return `${year}年，${phrase(said, plan, said.pick(OPENINGS))}`;
  return random.pick([
    `${year}年，${agency.name}认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，围绕群众关心的${agency.field}事项，扎实做好政府信息公开各项工作，现将有关情况报告如下。`,
    `${year}年，在上级主管部门的指导下，${self}把政府信息公开作为转变作风、服务群众的重要抓手，明确一名负责人分管、两名工作人员经办，公开的内容更加完整，公开的渠道更加畅通。`,
    `过去一年，${self}对照年度政务公开工作要点逐项列出清单，定期检查栏目更新，及时回应社会关切，较好完成了${year}年的各项任务。`,
    `${year}年，${self}紧扣${agency.field}这一群众最为关注的领域，完善制度、充实内容、规范程序，政府信息公开工作平稳有序。`,
  ]);
}

function disclosure(random: Random, plan: Plan): string {
  const { agency, year } = plan;
  const total = random.int(40, 900);
  const notices = random.int(5, Math.floor(total / 4));
  const policies = random.int(3, Math.floor(total / 5));
  return random.pick([
    `主动公开。全年通过门户网站发布各类信息${total}条，其中通知公告${notices}条、政策文件及解读${policies}条、其他信息${total - notices - policies}条。重点公开了${agency.field}的办理依据、条件、程序和结果。`,
    `做好主动公开。围绕${agency.field}，及时公布办事指南和办理结果，${year}年在政务新媒体推送信息${said(random, total, '条')}，制作图解${random.int(1, 9)}期，举办政府开放日活动${random.int(1, 3)}次。`,
    `加大主动公开力度。对${year - 1}年以来的文件进行了全面清理，调整公开属性${random.int(2, 30)}份，补发历史信息${random.int(10, 90)}条，${agency.reach}栏目更新率明显提高。`,
  ]);
}

function applications(random: Random, plan: Plan): string {
  const counts = countsIn(plan);
  const lead = random.pick([
    '依申请公开。完善登记、审核、答复、送达和归档流程，对复杂事项实行会商。',
    '规范依申请公开办理。修订工作规程和答复文书样本，做到件件有登记、件件有答复。',
    '依申请公开工作。明确专人负责接收，主动与申请人沟通，引导其准确描述所需信息。',
  ]);
  const compared = counts.received > 0 && random.chance(0.3) ? comparison(random, counts, plan.year) : '';
  const disputes = random.chance(0.5) || plan.insistOn.has('disputes') ? disputesSentence(random, counts) : '';
  return `${lead}${applicationsSentence(random, plan)}${detailOfApplications(random.fork('detail'), plan)}${compared}${disputes}`;
}

function management(random: Random, plan: Plan): string {
  return random.pick([
    `政府信息管理。落实信息发布“三审三校”，全年开展自查${random.int(2, 12)}次，对${random.int(3, 40)}条表述不规范的信息作了更正。严格执行公开属性源头认定，做到应公开尽公开。`,
    `加强政府信息管理。根据2019年5月15日起施行的新《条例》，动态调整主动公开目录，及时废止与现行规定不一致的内容，定期开展保密审查。`,
    `政府信息管理方面，制定信息发布审核办法（自${plan.year}年3月1日起施行），明确拟稿、核稿、签发三个环节的责任，未发生失泄密问题。`,
  ]);
}

function platform(random: Random, plan: Plan): string {
  return random.pick([
    `政府信息公开平台建设。${plan.agency.place}人民政府门户网站设有本单位专栏，下设指南、制度、法定主动公开内容、年报等栏目；公众号关注人数达到${random.int(2, 60) * 100 + random.int(0, 99)}人。`,
    `平台建设。优化网站检索功能，清理空白栏目${random.int(1, 6)}个，修复错链${random.int(2, 50)}处，在政务服务大厅设置信息公开查阅点${random.int(1, 4)}个。`,
    `推进平台建设。整合关停政务新媒体账号${random.int(1, 3)}个，保留的账号全部按时更新。`,
  ]);
}

function supervision(random: Random): string {
  const trained = random.int(12, 200);
  return random.pick([
    `监督保障。将政府信息公开纳入年度工作考核，占${random.int(2, 5)}分；召开专题会议${random.int(1, 4)}次，培训${trained}人次；邀请社会公众参与评议，满意度较高；全年没有因政府信息公开工作被追究责任的情形。`,
    `强化监督保障。按季度通报检查情况，开展社会评议${random.int(1, 2)}次，收回问卷${trained}份，工作考核结果与评先评优挂钩，未发生责任追究情况。`,
    `监督保障方面，组织业务培训${random.int(1, 4)}期、${trained}人次，邀请人大代表、政协委员开展社会评议，工作考核结果为良好，全年无责任追究情形。`,
  ]);
}

/** Numbers of other matters that stand near and must not be taken for applications or disputes. */
function decoy(random: Random, plan: Plan): string {
  const letters = random.int(20, 400);
  return random.pick([
    `其他工作。${plan.agency.place}政务服务便民热线转办群众来电${letters}件，办结${letters}件，满意率99.2%；县长信箱收到来信${random.int(3, 60)}封，全部回复。`,
    `办理人大代表建议${random.int(1, 12)}件、政协委员提案${random.int(1, 12)}件，按时办结率100%，办理结果已在网站公开。`,
    `${plan.agency.place}全年备案行政复议案件${letters}件、行政诉讼案件${random.int(5, 90)}件，其中涉及土地征收的${random.int(1, 4)}件。`,
    `全年接待群众来访${random.int(3, 50)}批次，受理信访事项${letters}件，已答复${letters - random.int(0, 3)}件。`,
    `网站“我要咨询”栏目收到留言${letters}条，答复${letters}条，平均办理时间为2.5个工作日。`,
  ]);
}

/** Section one: the five aspects under sub-headings or as plain paragraphs. */
export function overviewBlocks(random: Random, plan: Plan): Block[] {
  const aspects = [
    disclosure(random, plan) + own(random, plan, 'disclosure', DISCLOSURE),
    applications(random, plan) + own(random, plan, 'application', APPLICATION),
    management(random, plan) + own(random, plan, 'management', MANAGEMENT),
    platform(random, plan) + own(random, plan, 'platform', PLATFORM),
    supervision(random) + own(random, plan, 'supervision', SUPERVISION),
  ];
  if (random.chance(0.6)) aspects.splice(random.int(2, 5), 0, decoy(random, plan));
  const style = random.pick(['brackets', 'brackets', 'brackets', 'plain', 'chapters'] as const);
  const texts = aspects.map((text, index) => {
    const numeral = NUMERALS.charAt(index);
    if (style === 'brackets') return `（${numeral}）${text}`;
    return style === 'chapters' ? `${numeral}是${text}` : text;
  });
  const blocks: Block[] = [{ type: 'paragraph', text: opening(random, plan) }];
  for (const text of texts) {
    const stop = text.indexOf('。') + 1;
    if (style === 'brackets' && random.chance(0.35)) {
      blocks.push({ type: 'subheading', text: text.slice(0, stop).replace(/。$/, '') });
      blocks.push({ type: 'paragraph', text: text.slice(stop) });
    } else {
      blocks.push({ type: 'paragraph', text });
    }
  }
  return blocks;
}
