import type { Block, Plan } from './plan.ts';
import { valueIn } from './plan.ts';
import { countsIn, disputesSentence } from './prose-counts.ts';
import type { Random } from './random.ts';
import { OTHER } from './stock/other-patterns.ts';
import { phrase, phrases, shuffled, type Pattern } from './stock/phrase.ts';
import { PROBLEMS } from './stock/problem-patterns.ts';

const FORMATS: Readonly<Record<string, string>> = {
  '2014': '国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知》（国办发〔2014〕32号）',
  '2019':
    '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
  '2021':
    '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
};

const SIX_PARTS =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';

/** The preamble without the period: what it rests on, what it is made of, whom to ask. */
export function preambleTexts(random: Random, plan: Plan): { basis: string; contact: string | null } {
  const { agency, year, edition } = plan;
  const named = random.chance(0.5) ? `，结合${agency.name}工作实际` : '';
  const law = `《中华人民共和国政府信息公开条例》（以下简称《条例》）`;
  const basis = random.pick([
    `根据${law}和《${FORMATS[edition] ?? ''}要求${named}，编制本报告。`,
    `本报告由${agency.name}按照${law}规定和《${FORMATS[edition] ?? ''}编制，全文包括${SIX_PARTS}等六个部分。`,
    `按照${law}第${year < 2019 ? '三十二' : '五十'}条规定${named}，现公布${agency.name}${year}年政府信息公开工作年度报告。报告由${SIX_PARTS}组成。`,
    `为保障公民、法人和其他组织依法获取政府信息，依据${law}的规定，编制${agency.name}${year}年政府信息公开工作年度报告。`,
  ]);
  const phone = `555${random.int(1000, 9999)}`;
  const contact = random.chance(0.6)
    ? random.pick([
        `如对本报告有疑问，请与${agency.name}联系（地址：${agency.place}人民路${random.int(1, 300)}号；邮编：${random.int(100000, 699999)}；电话：${phone}）。`,
        `本报告的电子版可在${agency.place}人民政府门户网站（www.example.gov.test）查阅和下载。联系电话：${phone}，工作时间：上午8:30至12:00，下午14:30至17:30。`,
      ])
    : null;
  return { basis, contact };
}

/** How the problems are led up to; behind it stands a colon. */
const LEADS: readonly Pattern[] = [
  '<self>政府信息公开工作取得了一定成效，但仍存在一些不足',
  '[查找|对照检查]下来，<self>的公开工作还有[{2-3}处|几处]短板',
  '<self>在[梳理|回顾]全年工作时，[找出了|看到了]下面的问题',
  '[与群众期盼相比|同先进地方比]，<self>[还有差距|做得还不够]，主要问题是',
];

const REMEDY_LEADS: readonly Pattern[] = [
  '<self>将重点抓好以下工作',
  '[对症下药|逐条整改]，<self>打算这样改进',
  '<self>将[拿出|列出]改进措施',
  '<self>将[一件一件地|按轻重缓急]加以改进',
];

/** Section five: problems and what is done about them. */
export function problemsBlocks(random: Random, plan: Plan): Block[] {
  const own = random.fork('own problems');
  const chosen = shuffled(own, own.sample(PROBLEMS, random.int(2, 3)));
  const numerals = '一二三';
  const listed = (texts: readonly string[]): string =>
    texts.map((text, index) => `${numerals.charAt(index)}是${text}`).join('；');
  const pairs = chosen.map(({ things, shows, remedies }) => {
    const thing = own.pick(things);
    const told = (patterns: readonly Pattern[]): string => phrase(own, plan, own.pick(patterns)).replaceAll('*', thing);
    return { problem: told(shows), remedy: told(remedies) };
  });
  const problems = `${plan.year}年，${phrase(own, plan, own.pick(LEADS))}：${listed(pairs.map(({ problem }) => problem))}。`;
  const remedies = `下一步，${phrase(own, plan, own.pick(REMEDY_LEADS))}：${listed(pairs.map(({ remedy }) => remedy))}。`;
  if (random.chance(0.4)) {
    return [
      { type: 'subheading', text: '（一）存在的主要问题' },
      { type: 'paragraph', text: problems },
      { type: 'subheading', text: '（二）改进情况' },
      { type: 'paragraph', text: remedies },
    ];
  }
  return random.chance(0.5)
    ? [{ type: 'paragraph', text: `${problems}${remedies}` }]
    : [
        { type: 'paragraph', text: problems },
        { type: 'paragraph', text: remedies },
      ];
}

/** Section six. */
export function otherMattersBlocks(random: Random, plan: Plan): Block[] {
  const fee = random.pick([
    '本年度未收取政府信息公开信息处理费。',
    `按照《政府信息公开信息处理费管理办法》，${plan.year}年没有发出收费通知，收取信息处理费0元。`,
    '本年度没有收取信息处理费的情况。',
  ]);
  const unpaid = valueIn(plan, 'applications', 'otherDisposal.feeUnpaid|total');
  const rest = random.pick(['无其他需要报告的事项。', '除此之外，没有其他需要报告的事项。', '']);
  const extra = random.chance(0.3)
    ? `${plan.year}年承办县人大代表建议${random.int(1, 9)}件、政协委员提案${random.int(1, 9)}件，均按要求公开了办理结果。`
    : '';
  const own = random.fork('own other matters');
  const told = own.chance(0.5) ? phrases(own, plan, OTHER, own.int(1, 2)).join('') : '';
  const ending = told !== '' && rest !== '' ? '除此之外，没有其他需要报告的事项。' : rest;
  const text =
    plan.year < 2021 && random.chance(0.5)
      ? '无其他需要报告的事项。'
      : `${unpaid === 0 ? fee : `本年度发出收费通知${unpaid}件，申请人均未缴费，未收取信息处理费。`}${extra}${told}${ending}`;
  return [{ type: 'paragraph', text }];
}

/** A line in front of or behind a table. */
export function noteBeside(random: Random, plan: Plan, section: 'applications' | 'disputes'): Block[] {
  if (!random.chance(0.25)) return [];
  const text =
    section === 'disputes'
      ? disputesSentence(random, countsIn(plan))
      : `${plan.year}年政府信息公开申请的收到和处理情况见下表，依申请公开工作按规定程序办理。`;
  return [{ type: 'paragraph', text }];
}
