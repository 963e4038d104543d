import { matchesOf } from './matches.ts';
import { halfWidth } from './normalise.ts';
import { findNumbers, type FoundNumber } from './numerals.ts';

/** A whole and its parts in prose: 全年发布信息12条,其中通知公告5条、政策文件3条、工作动态4条. */
export interface PartList {
  /** The whole with the words in front of it, as it stands: 全年发布信息12条. */
  readonly whole: string;
  readonly value: number;
  readonly unit: string;
  readonly parts: readonly Part[];
  /** The words from the whole to the last part, as they stand. */
  readonly raw: string;
  /** 等 or 主要 say that parts were left out. */
  readonly partial: boolean;
  /** The parts are channels: what stands in several is counted in each. */
  readonly overlapping: boolean;
  /** 其中 begins a sentence of its own: what it is part of is a guess. */
  readonly apart: boolean;
  /** The list ends its sentence or its bracket, so that all its parts are known. */
  readonly closed: boolean;
  /** As `closed`, or only words without a number follow in its sentence: 其中A 4条,B 6条,较好地完成了任务. */
  readonly ended: boolean;
}

export interface Part {
  /** The words in front of the number. */
  readonly name: string;
  readonly value: number;
  /** 20余件: it is more than its number. */
  readonly atLeast: boolean;
}

const UNIT = /^(人次|件次|条次|万元|元|[件条项个份篇次起宗例期人家户封批场种类部处幅张册套名])(?![数量码])/;
const MARK = /其中[,，:：]?/g;
/** What stands between the whole and 其中. */
const BRIDGE = /^[^,，。;；:：0-9]{0,12}[,，:：(（。]*$/;
/** A sentence, and those behind it that begin with 其中. */
const SENTENCE = /[^。!！?？\n]+(?:。其中[^。!！?？\n]+)*/g;
/** A new statement, not a further part. */
const NEW_STATEMENT =
  /同比|比上|较上|比去|较去|增长|增加|减少|下降|此外|另外|另有|同时|全年|累计|合计|共计|总计|总数|共(?!同|享|建)|截至|办结|答复|回复|结转|满意|采纳|采用|整改|平均/;
/** What is done to papers that are there already, told behind those newly made: no part of them. */
const UNDONE = /^[\s,，、;；]*(?:废止|失效|清理|撤销|修订|修改)/;
const MADE = /(?:制发|制定|出台|印发|新增)(?!.*(?:废止|清理|修订|修改))/;
/** A clause behind the list that names no further part. */
const TAIL = /^[,，;；](?!.*(?:其余|其他|其它|剩余|还有|以及|部分|各类|若干|[0-9]))[^,，;；]{4,}/;
/** The rest of the whole, summed up: 政策文件、人事任免等其他信息共计4条. */
const REST = /其[他它余](?!.*[,，;；])[^0-9]{0,10}(?:共计?|合计|总计|累计)?$/;
const CHANNEL = /微博|微信|网站|公众号|平台|公报|抖音|头条|短视频|客户端|新媒体|渠道|报纸|电视|广播|门户/;
const LONGEST_NAME = 24;
const LONGEST_REST = 40;
/** Where the whole is looked for, and how far the list may reach, in characters. */
const NEAR = 80;
const FAR = 1500;

/**
 * The lists of parts behind 其中 whose numbers carry the whole's unit. Left out: a blurred whole, 约 and scaled numbers (12万),
 * a number without unit in the list, lists within lists, fewer than two parts, 其中 at the beginning of a sentence where
 * the sentence before holds more than one number of the unit.
 */
export function findPartLists(text: string): readonly PartList[] {
  const lists: PartList[] = [];
  if (!text.includes('其中')) return lists;
  for (const { 0: raw } of matchesOf(text, SENTENCE)) {
    const plain = halfWidth(raw);
    for (const mark of matchesOf(plain, MARK)) {
      const list = readList(raw, plain, mark.index, mark.index + mark[0].length);
      if (list !== null) lists.push(list);
    }
  }
  return lists;
}

interface Measured {
  readonly number: FoundNumber;
  readonly unit: string;
  readonly end: number;
}

function readList(raw: string, plain: string, mark: number, from: number): PartList | null {
  const near = Math.max(0, mark - NEAR);
  const apart = plain.charAt(mark - 1) === '。';
  const front = withoutAsides(plain.slice(near, mark));
  const numbers = measured(front, near);
  const whole = numbers.at(-1);
  if (whole === undefined || isInexact(whole.number)) return null;
  if (apart && numbers.some((number) => number !== whole && number.unit === whole.unit)) return null;
  if (!BRIDGE.test(front.slice(whole.end - near).replaceAll(ASIDE, ''))) return null;
  const bracketed = /[(（]$/.test(plain.slice(0, mark).trimEnd());
  const close = bracketed ? plain.slice(from).search(/[)）]/) : -1;
  const end = close < 0 ? Math.min(plain.length, from + FAR) : from + close;
  const [region = ''] = plain.slice(from, end).split('。');
  if (/其中|包括|包含|内有|[(（]/.test(region)) return null;

  const isMade = MADE.test(plain.slice(Math.max(0, whole.number.start - LONGEST_NAME), whole.number.start));
  const parts: Part[] = [];
  let at = 0;
  let closed = true;
  for (const one of numbersIn(region)) {
    const name = region.slice(at, one.number.start);
    const rest = parts.length > 0 && REST.test(name) && name.length <= LONGEST_REST;
    if (parts.length > 0 && !rest && (NEW_STATEMENT.test(name) || (isMade && UNDONE.test(name)))) {
      closed = false;
      break;
    }
    const atLeast = isAtLeast(region, one);
    const unknown = isInexact(one.number) && !atLeast;
    if (one.unit !== whole.unit || unknown || (name.length > LONGEST_NAME && !rest)) return null;
    parts.push({ name: name.replace(/^[\s,，、;；:：及和]+|\s+$/g, ''), value: one.number.value, atLeast });
    at = one.end;
  }
  if (parts.length < 2) return null;
  const wholeStart = Math.max(
    0,
    ...[...plain.slice(0, whole.number.start).matchAll(/[,，;；:：。(（)）]/g)].map(({ index }) => index + 1),
  );
  // 等其他信息共计4条 closes the list that 等 would leave open.
  const names = parts.map(({ name }) => (REST.test(name) ? '' : name)).join(' ');
  return {
    whole: raw.slice(wholeStart, whole.end).trim(),
    value: whole.number.value,
    unit: whole.unit,
    parts,
    raw: raw.slice(wholeStart, from + at).trim(),
    partial: /等/.test(region.slice(at, at + 4)) || /主要|等/.test(names),
    overlapping: CHANNEL.test(names),
    apart,
    closed: closed && /^[等\s,，;；、]*$/.test(region.slice(at)),
    ended: closed && (/^[等\s,，;；、]*$/.test(region.slice(at)) || TAIL.test(region.slice(at))),
  };
}

/** Stands for each character of a remark in brackets; no text holds it. */
const ASIDE = '\u0000';

/** 177件(含上年结转的3件),其中…: a remark in brackets behind the whole is not the whole. Places stay true. */
function withoutAsides(text: string): string {
  return text.replace(/[(（][^()（）]*[)）]/g, (aside) => ASIDE.repeat(aside.length));
}

/** Numbers of a list, shares (占50%) and the list's own numerals (1. 2.) left out. */
function numbersIn(region: string): readonly Measured[] {
  return findNumbers(region)
    .filter((number) => !number.percent && !isWord(region, number) && !isNumeral(region, number))
    .map((number) => withUnit(region, number));
}

/** `offset` is added to every place. */
function measured(text: string, offset: number): readonly Measured[] {
  return findNumbers(text)
    .map((number) => withUnit(text, number))
    .filter(({ unit }) => unit !== '')
    .map(({ number, unit, end }) => ({
      number: { ...number, start: number.start + offset, end: number.end + offset },
      unit,
      end: end + offset,
    }));
}

function withUnit(text: string, number: FoundNumber): Measured {
  const match = /^\s?[余多]?/.exec(text.slice(number.end))?.[0].length ?? 0;
  const unit = UNIT.exec(text.slice(number.end + match))?.[1] ?? '';
  return { number, unit, end: unit === '' ? number.end : number.end + match + unit.length };
}

/** 一件事一次办, 三大攻坚: Chinese numerals in words count only where a unit and the list's end stand behind them. */
function isWord(text: string, number: FoundNumber): boolean {
  if (!number.chinese) return false;
  const { unit, end } = withUnit(text, number);
  return unit === '' || !/^(?:[,，、;；。)）及和等\s]|$)/.test(text.slice(end));
}

/** 1.政策文件, (2)通知公告, 一是. */
function isNumeral(text: string, number: FoundNumber): boolean {
  return /(?:^|[,，;；:：、(（\s])$/.test(text.slice(0, number.start)) && /^[.、)）是]/.test(text.slice(number.end));
}

/** 20余件, neither 约20件 nor 20余万件. */
function isAtLeast(text: string, { number }: Measured): boolean {
  return (
    number.scale === 1 && /^\s?[余多]/.test(text.slice(number.end)) && !/[约近]\s?$/.test(text.slice(0, number.start))
  );
}

function isInexact(number: FoundNumber): boolean {
  return number.approximate || number.scale !== 1;
}
