import { figureKey, figureOf, figuresOf, tableOf } from '../../catalog/forms.ts';
import type { Edition, FigureKey } from '../../model/edition.ts';
import { matchesOf } from '../../text/matches.ts';
import { APPLICATION } from './topic.ts';

/** What a figure in the prose can count. */
export type Matter =
  | 'newlyReceived'
  | 'received'
  | 'carriedIn'
  | 'carriedOut'
  | 'completed'
  | 'answered'
  | 'handled'
  | 'granted'
  | 'partlyGranted'
  | 'refused'
  | 'unavailable'
  | 'notProcessed'
  | 'otherDisposal'
  | 'naturalPerson'
  | 'organizations'
  | 'reconsideration'
  | 'litigation'
  | 'directSuit'
  | 'suitAfterReconsideration'
  | 'interpretations';

/** The words that say it. Of several before a number, the last counts. */
const WORDS: readonly (readonly [Matter, RegExp])[] = [
  ['newlyReceived', /新收(?:到)?/g],
  ['received', /收到|收悉|接收|接到|受理|收件|申请(?:总)?(?:数量|量|数)/g],
  [
    'carriedIn',
    /(?:上年|上一?年度?|上年度|去年|(?:19|20)\d{2}年度?)度?(?:结转(?:(?:至|到)(?:本|今)年度?(?:继续)?(?:办理|处理)?)?|转入|转结)(?!至|到|下|次|20)(?:(?:办理|处理)件(?=\d|$))?|结转(?:自)?上一?年度?/g,
  ],
  [
    'carriedOut',
    /(?:结转(?:至|到|入)?(?:下|次)一?年度?|结转(?:至|到|入)(?:19|20)\d{2}年度?|结转20\d{2}年度?(?=(?:继续)?(?:办理|处理))|转(?:入|至|到)(?:下|次)一?年度?)(?:继续)?(?:办理|处理)?/g,
  ],
  ['completed', /办结|办理完毕|办毕/g],
  ['answered', /答复|回复/g],
  ['handled', /办理|处理/g],
  ['granted', /(?<!部分|不)(?:予以|同意)公开(?:的?(?:答复|决定|处理))?/g],
  ['partlyGranted', /(?:予以|同意)?部分(?:予以)?公开(?:的?(?:答复|决定|处理))?/g],
  ['refused', /不予公开(?:的?(?:答复|决定|处理))?/g],
  ['unavailable', /无法提供(?:的?(?:答复|决定|处理))?/g],
  ['notProcessed', /不予处理/g],
  ['otherDisposal', /其[他它]处理/g],
  ['naturalPerson', /自然人(?![、,和及或与]法人)/g],
  [
    'organizations',
    /(?<!(?:公民|自然人|个人|群众)[、,和及或与]?)法人(?:或者?|和|及|与|、)?(?:其[他它])?(?:非法人)?(?:组织)?/g,
  ],
  ['reconsideration', /行政复议|复议(?=案|申请)/g],
  ['litigation', /行政诉讼|诉讼(?=案)/g],
  ['directSuit', /(?:未经(?:行政)?复议)?直接(?:提起)?(?:行政)?(?:起诉|诉讼)/g],
  ['suitAfterReconsideration', /(?:经)?(?:行政)?复议后(?:再)?(?:提起)?(?:行政)?(?:起诉|诉讼)/g],
  ['interpretations', /政策解读(?:稿件|材料|信息)?|解读(?:稿件|材料)/g],
];

/** A matter word in a text. */
export interface MatterWord {
  readonly matter: Matter;
  readonly start: number;
  readonly end: number;
}

/** A cheap look: a character that every matter word has one of. */
export function hasMatter(text: string): boolean {
  return /收|接到|受理|申请|结|转|办|复|处理|公开|提供|自然人|法人|诉|解读/.test(text);
}

/** The text asked for last: one number asks several times for the words in front of it. */
let latest: { readonly text: string; readonly words: readonly MatterWord[] } = { text: '', words: [] };

/** All matter words of a text in order; where one stands inside another, the longer counts. */
export function matterWords(text: string): readonly MatterWord[] {
  if (text !== latest.text) latest = { text, words: hasMatter(text) ? wordsOf(text) : [] };
  return latest.words;
}

function wordsOf(text: string): readonly MatterWord[] {
  const words = WORDS.flatMap(([matter, pattern]) =>
    matchesOf(text, pattern).map(({ index, 0: word }) => ({
      matter,
      start: index,
      end: index + word.length,
    })),
  );
  return words
    .filter(
      (word) =>
        !words.some(
          (other) =>
            other !== word &&
            other.start <= word.start &&
            other.end >= word.end &&
            other.end - other.start > word.end - word.start,
        ),
    )
    .sort((a, b) => a.end - b.end);
}

/** A word at the very start of a text: 5件*予以公开*, 43件*均已办结*. */
export function matterAtStart(text: string): Matter | null {
  const lead =
    /^(?:的?(?:政府)?信息公开申请|依申请公开申请|申请)?(?:已|均|全部|按期|按时|依法|为|作出|的)*/.exec(text)?.[0]
      .length ?? 0;
  return matterWords(text).find((word) => word.start === lead)?.matter ?? null;
}

/** No word is made of others of the list: a text is read in one way only, and in one pass. */
const FILLER_WORDS =
  '了|到|各类|各|有效|的|书面|信息|公开|申请[人书表]?|件|共|合计|累计|计|总|为|是|有|达|约|大约|近|接近|超过?|逾|不足|至少|多达|数|量|案|事项|情况|并|均|已|全部|按时|按期|依法|及时|按规定|在法定期限内|公民|法人|其他组织|组织|个人|群众|社会公众|公众|社会|市民|村民|居民|企业|单位|本机关|本局|我局|向|对|针对我局|各级|和|或|及|、|提出|提交|提起|被|发生|决定|类|政府|工作|答复|办结|受理|处理|办理|收到|完毕|完成|给予|人次|继续|信函|当面|结果';
const FILLER = new RegExp(`^(?:${FILLER_WORDS})*$`);

/** By which way an application came in; a hedge, but no other matter. */
const WAY =
  /^(?:通过|经由?|以|从|来自)?[^,不关涉要类]{0,12}(?:渠道|平台|网站|方式|途径|信箱|邮箱|系统|网上|线上|线下|网络|现场)(?:申请|提交|提出|收到)?的?$/;

/**
 * Whether what stands between a matter word and its number leaves the number with the matter: 收到*公民提出的政府信息
 * 公开申请*12件. Any other word (涉及征收的, 内容不明确的) makes it a part.
 */
export function isFiller(text: string): boolean {
  let rest = text;
  for (let named = APPLICATION.exec(rest); named !== null; named = APPLICATION.exec(rest)) {
    const before = rest.slice(0, named.index);
    if (!FILLER.test(before) && !WAY.test(before)) return false;
    rest = rest.slice(named.index + named[0].length).replace(/^[书表]/, '');
  }
  return FILLER.test(rest);
}

/**
 * The figures whose sum a claim on this matter should equal, one list for each reading that makes sense; empty where
 * the edition's tables count no such thing.
 */
export function readingsOf(matter: Matter, edition: Edition): readonly (readonly FigureKey[])[] {
  const readings = edition === '2014' ? (STATISTICS_READINGS[matter] ?? []) : tableReadings(matter, edition);
  return readings.filter(
    (reading) => reading.length > 0 && reading.every((key) => figureOf(edition, key) !== undefined),
  );
}

const count = (row: string): readonly FigureKey[] => [figureKey(row, 'count')];

const STATISTICS_READINGS: Readonly<Partial<Record<Matter, readonly (readonly FigureKey[])[]>>> = {
  newlyReceived: [count('received')],
  received: [count('received')],
  completed: [count('completed')],
  answered: [count('answered'), count('completed')],
  handled: [count('completed'), count('received'), count('answered')],
  granted: [count('answered.granted')],
  partlyGranted: [count('answered.partlyGranted')],
  reconsideration: [count('reconsideration')],
  litigation: [count('litigation')],
  interpretations: [count('responded.interpretations')],
};

const total = (...rows: readonly string[]): readonly FigureKey[] => rows.map((row) => figureKey(row, 'total'));

function tableReadings(matter: Matter, edition: Edition): readonly (readonly FigureKey[])[] {
  switch (matter) {
    case 'newlyReceived':
      return [total('received')];
    case 'received':
      return [total('received'), total('received', 'carriedIn')];
    case 'carriedIn':
    case 'carriedOut':
    case 'granted':
    case 'partlyGranted':
      return [total(matter)];
    case 'completed':
      return [total('processed')];
    case 'answered':
      // What is not processed, or ended otherwise, is not always called an answer.
      return [total('processed'), ...answeredReadings(edition)];
    case 'handled':
      return [total('processed'), total('received'), total('received', 'carriedIn')];
    case 'refused':
    case 'unavailable':
    case 'notProcessed':
    case 'otherDisposal':
      return [total(...rowsOf(edition, matter))];
    case 'naturalPerson':
      return [['received|naturalPerson'], ['received|naturalPerson', 'carriedIn|naturalPerson']];
    case 'organizations':
      return [inOrganizations('received'), [...inOrganizations('received'), ...inOrganizations('carriedIn')]];
    case 'reconsideration':
    case 'directSuit':
    case 'suitAfterReconsideration':
      return [total(matter)];
    case 'litigation':
      return [total('directSuit', 'suitAfterReconsideration')];
    case 'interpretations':
      return [];
  }
}

function answeredReadings(edition: Edition): readonly (readonly FigureKey[])[] {
  const core = ['granted', 'partlyGranted', ...rowsOf(edition, 'refused'), ...rowsOf(edition, 'unavailable')];
  const notProcessed = rowsOf(edition, 'notProcessed');
  const others = rowsOf(edition, 'otherDisposal');
  return [total(...core, ...notProcessed), total(...core, ...others), total(...core)];
}

/** The rows of a group: refused.stateSecret … for `refused`; 其他处理 is a single row in the trial format. */
function rowsOf(edition: Edition, group: string): readonly string[] {
  const table = tableOf(edition, 'applications');
  const rows = table === null ? [] : figuresOf(table).map(({ row }) => row.key);
  return [...new Set(rows.filter((row) => row === group || row.startsWith(`${group}.`)))];
}

function inOrganizations(row: string): readonly FigureKey[] {
  return ['business', 'research', 'publicWelfare', 'legalService', 'otherOrganization'].map((column) =>
    figureKey(row, column),
  );
}
