import type { Edition, FigureKey, SectionKey } from '../../model/edition.ts';
import { matchesOf } from '../../text/matches.ts';
import { findNumbers, type FoundNumber } from '../../text/numerals.ts';
import { hedgesOf } from './hedge.ts';
import { lastMatter, OUTCOMES, outcomesUpTo } from './last-matter.ts';
import { isFiller, matterAtStart, matterWords, readingsOf, type Matter, type MatterWord } from './matter.ts';
import type { Clause, Sentence } from '../../text/sentences.ts';
import { APPLICATION, isAboutDisclosure, lastTopic, topicOfSection, type Topic } from './topic.ts';

/** What is known where a sentence begins. */
export interface Setting {
  readonly edition: Edition;
  /** The report's year. */
  readonly year: number;
  readonly section: SectionKey | null;
  /** The topic that the paragraph, or the heading above it, has reached. */
  readonly topic: Topic | null;
}

/** A statement found in a sentence. */
export interface Statement {
  readonly readings: readonly (readonly FigureKey[])[];
  readonly value: number;
  readonly unit: string | null;
  readonly denial: boolean;
  readonly hedges: readonly string[];
}

const MEASURE = /^(?:余|多)?(件次|条次|件|宗|起|条|份|例|次(?!月|年|日)|篇)(?!套)/;
const APPLICATION_UNITS = ['件次', '条次', '件', '宗', '起', '条', '份', '例'];
const DISPUTE_UNITS = [...APPLICATION_UNITS, '次'];

/** Growth and likeness speak of a difference or of last year. */
const COMPARISON =
  /同比|环比|增加|增长|增幅|减少|下降|降低|上升|回落|持平|净增|[较比与同](?:上|去|前|往|历)|[较比](?:19|20)\d\d/;
const PAST =
  /上一?年|去年|往年|前年|历年|近[一二两三四五\d]{1,2}年|(?<!(?:今年|本年|年\d{1,2}月))以来|平均|年均|月均|日均/;
/** 2021年至2024年 is more than the year. */
const SEVERAL_YEARS = /((?:19|20)\d{2})年?度?(?:至|到|[-—~])(?!\1)(?:19|20)\d{2}年(?!\d{1,2}月)/;
/** A clause of its own that sets the time of those behind it: 去年, 近三年, 条例实施以来. */
const PAST_SETTING =
  /^(?:在|自|从)?(?:去年|上年(?!度?结转)|上一年度?(?!结转)|往年|前年|近[一二两三四五\d]{1,2}年|历年)|(?<!(?:今年|本年|年\d{1,2}月))以来$/;
const OWN_SETTING = /^(?:今年|本年|全年|年内|(?:19|20)\d{2}年)/;
const PART = /其中|包括|包含|分别|^含/;
const REST = /其余|另有?|还有|剩余|余下|其他/;
const CHANNEL =
  /当面|现场|窗口|网络|网上|线上|线下|在线|互联网|邮件|邮箱|信函|邮寄|寄送|书面|传真|电话|微信|小程序|平台/;
/** What is passed on or helped with is another body's. */
const OTHERS_WORK = /(?:督办|转办|交办|会办|代为?|配合|参与)[^,]{0,2}$|指导|督促|审核|协助|协调|协同/;
/** An application that is passed on is not the agency's own. */
const PASSED_ON = /督办|转办|交办|转交|会办|代办|指导|督促|协助|协调/;
/** 收到申请12件,均为政府信息公开申请: said behind the number. */
const ALL_APPLICATIONS = new RegExp(`(?:均|全部|都)(?:为|是|系|属)(?:于)?(?:${APPLICATION.source})`);
/** What was withdrawn is closed in one count and not in another. */
const WITHDRAWN = /撤回|放弃|补正/;

const RECEIVING: readonly Matter[] = ['newlyReceived', 'received'];
const CLOSING: readonly Matter[] = ['completed', 'answered', 'handled'];
const VERBS: readonly Matter[] = [...RECEIVING, ...CLOSING];
const DISPUTES: readonly Matter[] = ['reconsideration', 'litigation', 'directSuit', 'suitAfterReconsideration'];

/** Every figure of a sentence that speaks of something the tables count. When in doubt, none. */
export function numberStatements(sentence: Sentence, setting: Setting): readonly Statement[] {
  const statements: Statement[] = [];
  let inPart: number | null = null;
  for (const clause of sentence.clauses) {
    if (inPart !== null && clause.depth < inPart) inPart = null;
    let from = 0;
    for (const number of findNumbers(clause.text)) {
      const measure = MEASURE.exec(clause.text.slice(number.end));
      if (measure === null || isRangeOrOrdinal(clause.text, number)) continue;
      const end = number.end + measure[0].length;
      const lead = clause.text.slice(from, number.start);
      if (inPart === null && PART.test(clause.text.slice(0, number.start))) inPart = clause.depth;
      const place: Place = {
        sentence,
        clause,
        number,
        unit: measure[1] ?? '',
        lead,
        tail: clause.text.slice(end),
        before: sentence.text.slice(0, clause.start + number.start),
        isPart: inPart !== null,
        isFirst: from === 0 && statements.length === 0,
      };
      from = end;
      const statement = isOtherTime(place, setting) ? null : stateOf(place, setting);
      if (statement !== null) statements.push(statement);
    }
    if (inPart === null && PART.test(clause.text)) inPart = clause.depth;
  }
  return statements;
}

interface Place {
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly number: FoundNumber;
  readonly unit: string;
  /** The clause's text before the number, from the number before it on. */
  readonly lead: string;
  readonly tail: string;
  /** The sentence up to the number. */
  readonly before: string;
  readonly isPart: boolean;
  readonly isFirst: boolean;
}

/** 未经复议直接起诉 names a kind of suit and denies nothing. */
const WITHOUT_RECONSIDERATION = /未经(?:过)?(?:行政)?复议/g;

/** 3-5件, 第3件. */
function isRangeOrOrdinal(text: string, number: FoundNumber): boolean {
  return /(?:\d[-—~至]|第)$/.test(text.slice(0, number.start)) || /^[-—~]\d/.test(text.slice(number.end));
}

/** A year in front of a number, unless it is that of what was carried over. */
const YEAR = /(?<!结转[至到入]?)((?:19|20)\d{2})年(?!度?(?:结转|转入))/g;

/** A number of another year, of a difference, a share, an average, or under a negation (未发生一起: see denials). */
function isOtherTime(place: Place, setting: Setting): boolean {
  const { number, lead, before } = place;
  if (number.percent || /(?:未|没有|(?<!有|毫)无(?!法)|零)[^,]{0,24}$/.test(lead.replace(WITHOUT_RECONSIDERATION, '')))
    return true;
  const words = matterWords(lead);
  const carried = words.some(({ matter }) => matter === 'carriedIn' || matter === 'carriedOut');
  if (COMPARISON.test(lead)) return true;
  if (carried) return false;
  if (PAST.test(lead) || SEVERAL_YEARS.test(before)) return true;
  if (isPastSetting(place)) return true;
  const year = matchesOf(before, YEAR).at(-1)?.[1];
  return year !== undefined && Number(year) !== setting.year;
}

/** The last clause in front that sets a time sets another year's. */
function isPastSetting({ sentence, clause }: Place): boolean {
  const before = sentence.clauses.slice(0, sentence.clauses.indexOf(clause) + 1);
  const setting = before.findLast(({ text }) => PAST_SETTING.test(text) || OWN_SETTING.test(text));
  return setting !== undefined && PAST_SETTING.test(setting.text);
}

function stateOf(place: Place, setting: Setting): Statement | null {
  const word = lastMatter(place.lead);
  if (word !== undefined && isFiller(place.lead.slice(word.end))) return ofWord(place, word, setting);
  if (word === undefined) return ofTail(place, setting) ?? ofDisclosurePart(place, setting) ?? ofTopic(place, setting);
  return null;
}

/** 收到…43件, 行政复议2件. */
function ofWord(place: Place, word: MatterWord, setting: Setting): Statement | null {
  const { matter } = word;
  if (DISPUTES.includes(matter)) return ofDispute(place, matter, setting);
  if (matter === 'interpretations')
    return ['篇', '条', '件', '次'].includes(place.unit) ? state(place, [matter], setting) : null;
  if (!isApplication(place, setting) || REST.test(place.lead.slice(0, word.start))) return null;
  if (VERBS.includes(matter)) {
    if (OTHERS_WORK.test(place.lead.slice(0, word.start))) return null;
    if (RECEIVING.includes(matter) && place.isPart) return null;
    if (CHANNEL.test(place.lead) && (place.isPart || !place.isFirst)) return null;
    if (CLOSING.includes(matter) && (isSplitByTime(place) || WITHDRAWN.test(place.sentence.text))) return null;
  }
  if (OUTCOMES.includes(matter)) {
    const joined = outcomesUpTo(place.lead, word);
    return state(place, joined, setting, joined.length > 1);
  }
  const verbs = matterWords(place.lead)
    .filter((one) => one.start <= word.start)
    .map((one) => one.matter)
    .filter((one) => VERBS.includes(one) || one === 'carriedIn');
  if (RECEIVING.includes(matter) && verbs.includes('carriedIn')) return state(place, ['received'], setting, true);
  return state(place, VERBS.includes(matter) ? verbs.filter((one) => one !== 'carriedIn') : [matter], setting);
}

/** 按时办结40件,延期办结3件: parts of the whole. */
function isSplitByTime({ lead, sentence, isPart }: Place): boolean {
  if (/延期|逾期|超期|超时/.test(lead)) return true;
  return /按时|按期/.test(lead) && (isPart || /延期|逾期/.test(sentence.text));
}

/** 其中5件予以公开, 3件结转下年度. */
function ofTail(place: Place, setting: Setting): Statement | null {
  if (!/^(?:其中|有|对|共|已|、|和|另|其余|余)*$/.test(place.lead) || !isApplication(place, setting)) return null;
  const matter = matterAtStart(place.tail);
  if (matter === null || RECEIVING.includes(matter) || DISPUTES.includes(matter)) return null;
  if (REST.test(place.lead) && matter !== 'carriedOut') return null;
  if (CLOSING.includes(matter) && isSplitByTime({ ...place, lead: place.lead + place.tail })) return null;
  return state(place, [matter], setting);
}

/** 行政复议案件134件,其中涉及政府信息公开2件: the part alone is of the matter. */
function ofDisclosurePart(place: Place, setting: Setting): Statement | null {
  if (!place.isPart || !/(?:信息公开|依申请公开)(?:类|的|案件|方面|申请|工作|引发|引起|、)*$/.test(place.lead))
    return null;
  const word = matterWords(place.before).findLast(({ matter }) => DISPUTES.includes(matter) || VERBS.includes(matter));
  return word !== undefined && DISPUTES.includes(word.matter) && DISPUTE_UNITS.includes(place.unit)
    ? state(place, [word.matter], setting)
    : null;
}

/** 其中依申请公开42件; 共计23件 behind its parts. */
function ofTopic(place: Place, setting: Setting): Statement | null {
  if (!isApplication(place, setting) || !APPLICATION_UNITS.includes(place.unit)) return null;
  const verbs = matterWords(place.before)
    .map(({ matter }) => matter)
    .filter((matter) => VERBS.includes(matter));
  if (/^(?:共|共计|合计|总计|总共|累计|总数为?)$/.test(place.lead)) {
    return verbs.length === 0 && setting.section !== 'applications'
      ? null
      : state(place, ['received', 'completed'], setting);
  }
  const named = [...place.lead.matchAll(new RegExp(APPLICATION, 'g'))].at(-1);
  if (named === undefined || !isFiller(place.lead.slice(named.index + named[0].length))) return null;
  if (CHANNEL.test(place.lead) || REST.test(place.lead) || PASSED_ON.test(place.lead)) return null;
  // 收到来信50件,其中依申请公开42件: a whole of its own; but 收到申请43件,其中依申请公开…3件 is a part.
  const earlier = place.before.slice(0, -place.lead.length);
  if (place.isPart && (setting.topic === 'applications' || APPLICATION.test(earlier))) return null;
  return state(place, verbs.length === 0 ? ['received', 'completed', 'granted'] : ['received', 'completed'], setting);
}

function ofDispute(place: Place, matter: Matter, setting: Setting): Statement | null {
  if (!DISPUTE_UNITS.includes(place.unit) || /不予受理|驳回|维持|纠正|纠错|撤销|败诉|胜诉|审结/.test(place.lead))
    return null;
  const rest = place.sentence.text.slice(place.before.length);
  if (/其中.{0,10}(?:信息公开|依申请公开).{0,8}\d/.test(rest)) return null;
  if (!isAboutDisclosure(place.before) && setting.section !== 'disputes' && setting.topic !== 'applications')
    return null;
  if (/一审|二审|再审/.test(place.lead)) return null;
  const both = /行政复议[^\d,]{0,8}(?:行政)?诉讼/.test(place.lead) && matter === 'litigation';
  if (both && !/均|各|都/.test(place.lead)) return state(place, ['reconsideration', 'litigation'], setting, true);
  return state(place, [matter], setting);
}

function isApplication(place: Place, setting: Setting): boolean {
  if (!APPLICATION_UNITS.includes(place.unit)) return false;
  const behind = /^(?:的|各类|有效)*/.exec(place.tail)?.[0].length ?? 0;
  const named = place.tail.slice(behind, behind + 12);
  const ofTailTopic = named.search(APPLICATION) === 0 ? 'applications' : lastTopic(named.split(',')[0] ?? '');
  if (ofTailTopic !== null) return ofTailTopic === 'applications';
  if (ALL_APPLICATIONS.test(place.sentence.text.slice(place.before.length))) return true;
  const carried = matterWords(place.lead).some(({ matter }) => matter === 'carriedIn' || matter === 'carriedOut');
  const ofSentence = carried && APPLICATION.test(place.sentence.text) ? 'applications' : null;
  return (lastTopic(place.before) ?? ofSentence ?? setting.topic ?? topicOfSection(setting.section)) === 'applications';
}

/** `joint`: the figures of all matters together, instead of each as a reading of its own. */
function state(place: Place, matters: readonly Matter[], setting: Setting, joint = false): Statement | null {
  const each = matters.flatMap((matter) => readingsOf(matter, setting.edition));
  const readings = joint ? jointReading(matters, each, setting) : each;
  const distinct = [...new Map(readings.map((reading) => [reading.join(), reading])).values()];
  if (distinct.length === 0) return null;
  const { number, clause, sentence } = place;
  const hedges = [...hedgesOf(sentence, clause, number.start)];
  if (number.approximate) hedges.push(blurAround(clause.text, number));
  return { readings: distinct, value: number.value, unit: place.unit, denial: false, hedges };
}

function jointReading(
  matters: readonly Matter[],
  each: readonly (readonly FigureKey[])[],
  setting: Setting,
): readonly (readonly FigureKey[])[] {
  if (matters.length > 1) return [each.flat()];
  // 上年结转和本年新收共45件: only the reading with both.
  const [first, second] = readingsOf('received', setting.edition);
  return second !== undefined ? [second] : first !== undefined ? [first] : [];
}

/** The word that makes a number inexact, as found. */
function blurAround(text: string, number: FoundNumber): string {
  const behind = /余|多|左右|以上|以下|上下|几/.exec(text.slice(number.start, number.end + 4))?.[0];
  return (
    behind ??
    /约|近|超过?|逾|至少|不足|不少于|几|多达/.exec(text.slice(Math.max(0, number.start - 4), number.start))?.[0] ??
    '约'
  );
}
