import { chineseDate, writtenDate } from './dates.ts';
import type { Grid } from './grid.ts';
import { gridOf } from './grid.ts';
import type { Plan, PlannedSection } from './plan.ts';
import type { Random } from './random.ts';

/** One piece of the report in reading order. */
export type Piece =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'subheading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'table'; readonly grid: Grid }
  | { readonly type: 'picture'; readonly text: string }
  | { readonly type: 'signature'; readonly text: string };

/** The page around the report. */
export interface Furniture {
  readonly site: string;
  readonly breadcrumb: readonly string[];
  readonly menu: readonly string[];
  /** 发布时间, 来源, 浏览次数. */
  readonly infoLine: string | null;
  /** Label and value pairs of the index card above the text. */
  readonly indexCard: readonly (readonly [string, string])[];
  readonly footer: readonly string[];
  readonly related: readonly string[];
}

export interface Sheet {
  readonly title: string | null;
  readonly pieces: readonly Piece[];
  readonly furniture: Furniture;
}

const NUMERALS = '一二三四五六七八九十';

function headingText(section: PlannedSection): string | null {
  if (section.title === null) return null;
  return section.ordinal === null ? `、${section.title}` : `${NUMERALS.charAt(section.ordinal - 1)}、${section.title}`;
}

/** 六、其他需要报告的事项 and its text in one paragraph. */
function runTogether(heading: string, text: string | undefined): string {
  return text === undefined ? heading : `${heading}。${text}`;
}

function infoLine(random: Random, plan: Plan): string | null {
  const date = plan.publishedOn;
  if (date === null) return null;
  const spelt = random.pick([date, date, chineseDate(date), date.replaceAll('-', '/')]);
  const clock = random.chance(0.5) ? ` ${random.int(8, 17)}:${String(random.int(0, 59)).padStart(2, '0')}` : '';
  const agency = plan.agency.name;
  return random.pick([
    `发布时间：${spelt}${clock} 来源：${agency} 浏览次数：${random.int(10, 900)}`,
    `发布日期：${spelt} 信息来源：${agency} 点击数：${random.int(10, 900)} 字体：[ 大 中 小 ]`,
    `时间：${spelt}${clock} 来源：${agency}`,
    `【发布时间：${spelt}${clock}】 【字体：大 中 小】 【打印】 【关闭】`,
    `来源：${agency} 发布时间：${spelt}${clock} 作者：办公室 浏览量：`,
  ]);
}

function furnitureOf(random: Random, plan: Plan): Furniture {
  const { agency, year } = plan;
  const info = infoLine(random, plan);
  const card = random.chance(0.3);
  const date = plan.publishedOn;
  return {
    site: `${agency.place}人民政府门户网站`,
    breadcrumb: ['首页', '政务公开', random.pick(['政府信息公开年报', '法定主动公开内容', '政府信息公开年度报告'])],
    menu: ['网站首页', '政务公开', '政务服务', '互动交流', '走进' + agency.place.replace(/[县市区]$/, '')],
    infoLine: card && random.chance(0.5) ? null : info,
    indexCard:
      card && date !== null
        ? [
            ['索引号', `${random.int(100000, 999999)}/${year + 1}-${random.int(10000, 99999)}`],
            ['主题分类', '政府信息公开'],
            ['发布机构', agency.name],
            ['发布日期', date],
            ['文号', '无'],
            ['有效性', '有效'],
          ]
        : [],
    footer: random.sample(
      [
        '扫一扫在手机打开当前页',
        '分享到：',
        `主办：${agency.place}人民政府办公室 承办：${agency.place}数据局`,
        '网站标识码：0000000000',
        '联系我们 | 网站地图 | 隐私声明',
        `版权所有：${agency.place}人民政府 建议使用1024×768分辨率浏览`,
      ],
      random.int(1, 4),
    ),
    related: random.chance(0.4)
      ? [
          `上一篇：${agency.name}${year - 1}年政府信息公开工作年度报告`,
          `下一篇：${agency.place}统计局${year}年政府信息公开工作年度报告`,
        ]
      : [],
  };
}

function signatureOf(random: Random, plan: Plan): Piece[] {
  const pieces: Piece[] = [];
  if (plan.signature) pieces.push({ type: 'signature', text: plan.agency.name });
  if (plan.signedOn !== null && (plan.signature || random.chance(0.5))) {
    const text = random.chance(0.08) ? writtenDate(plan.signedOn) : chineseDate(plan.signedOn);
    pieces.push({ type: 'signature', text });
  }
  return pieces;
}

/** Where the signature's date is left out, the plan says so too. */
export function signatureIsDated(sheet: Sheet): boolean {
  return sheet.pieces.some((piece) => piece.type === 'signature' && /日$/.test(piece.text));
}

/** Numerals and brackets of the labels as this body types them: 1. or １． or 1、, （一） or (一). */
function typed(random: Random, grid: Grid): Grid {
  const dot = random.pick(['.', '.', '.', '．', '、']);
  const half = random.chance(0.25);
  const retyped = (text: string): string => {
    const numbered = text.replace(/^(\d)\./, `$1${dot}`);
    return half ? numbered.replaceAll('（', '(').replaceAll('）', ')') : numbered;
  };
  return {
    ...grid,
    rows: grid.rows.map((row) =>
      row.map((cell) => (cell.figure === null ? { ...cell, text: retyped(cell.text) } : cell)),
    ),
  };
}

/** Puts a plan in reading order, with the page around it. */
export function sheetOf(random: Random, plan: Plan): Sheet {
  const pieces: Piece[] = [];
  const hand = random.fork('hand');
  const captioned = hand.chance(0.15);
  const period = plan.period.written === true ? null : plan.period.sentence;
  plan.preamble.forEach((text, index) => {
    const withPeriod = period !== null && plan.period.place === 'preamble' && index === 0 ? `${text}${period}` : text;
    pieces.push({ type: 'paragraph', text: withPeriod });
  });
  for (const section of plan.sections) {
    const heading = headingText(section);
    if (heading !== null) pieces.push({ type: 'heading', text: runTogether(heading, section.runIn) });
    section.blocks.forEach((block, index) => {
      const last = index === section.blocks.length - 1;
      const here = period !== null && plan.period.place === section.key && last;
      if (block.type === 'table') {
        const table = plan.tables.get(block.table);
        if (table === undefined || table.form === 'none') return;
        if (table.form === 'picture') pieces.push({ type: 'picture', text: section.title ?? '' });
        else {
          if (captioned) pieces.push({ type: 'paragraph', text: '单位：件' });
          pieces.push({ type: 'table', grid: typed(hand.fork('labels'), gridOf(table)) });
        }
      } else if (block.type === 'picture') pieces.push(block);
      else pieces.push({ ...block, text: here ? `${block.text}${period}` : block.text });
    });
  }
  const signature = signatureOf(random.fork('signature'), plan);
  const statistics = plan.tables.get('statistics');
  if (plan.attachment === null || statistics === undefined) pieces.push(...signature);
  else {
    const before = random.chance(0.5);
    if (before) pieces.push(...signature);
    if (statistics.form !== 'none') pieces.push({ type: 'paragraph', text: plan.attachment });
    if (statistics.form === 'picture') pieces.push({ type: 'picture', text: '统计表' });
    if (statistics.form === 'table')
      pieces.push({ type: 'table', grid: typed(hand.fork('labels'), gridOf(statistics)) });
    if (!before) pieces.push(...signature);
  }
  return { title: plan.title, pieces, furniture: furnitureOf(random.fork('furniture'), plan) };
}
