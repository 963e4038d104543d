import { hedgesOf } from './hedge.ts';
import { readingsOf, type Matter } from './matter.ts';
import type { Setting, Statement } from './numbers.ts';
import { isOfAnotherYear } from './other-year.ts';
import type { Clause, Sentence } from '../../text/sentences.ts';
import { isAboutDisclosure } from './topic.ts';

const NEGATION = String.raw`(?:(?:均|尚|从|并)?未(?:曾|再)?|没有|(?<![有从毫])无(?!法|需|关|偿|论|正当|效|故|障碍|误|纸|条件|不|因为))`;
const HAPPENED = String.raw`(?:收到|接到|接收|收悉|受理|发生|产生|出现|涉及|存在|引发|引起|有)?(?:过|到|了)?`;
const ANY = String.raw`(?:任何|一[起件例宗]|1[起件例宗]|相关|有关)?`;
const ACTORS = String.raw`(?:来自|由|因|对|就|向|不服|针对|关于|有关|涉及|相关|公众|社会|群众|公民|个人|自然人|法人|其他组织|组织|企业|单位|申请人|当事人|各类|及|和|与|、|或者?|本|我|局|办|委|机关|部门|县|市|区|镇|乡|街道|任何|要求|主动|依法|新的|的)*`;
const APPLICATIONS = String.raw`(?:提出|提交|递交)?(?:的)?(?:依申请公开(?:(?:政府)?信息)?(?:的)?(?:申请)?|(?:要求)?(?:政府)?信息公开(?:方面)?(?:的)?申请|公开政府信息的?申请|政府信息依申请公开(?:申请)?|申请公开政府信息(?:的?要求)?)`;
const KIND_END = String.raw`(?:的)?(?:情况|情形|事项|事宜|案|件|办件|行为|现象|申请)*(?:发生|产生|出现)?`;
const CAUSE = String.raw`(?:因|由|因为|涉及|关于|有关|与|针对|对|就|不服|本|我|局|办|委|机关|部门|单位|县|市|区|镇|乡|街道|政府|信息|依申请公开|公开|申请|答复|工作|而|引起|引发|导致|产生|造成|发生|被|提起|提出|的|公民|法人|群众|其他组织|举报|投诉|信访|、|和|或|及|方面|相关|事项|行为|处理|办理|决定|任何|一起|1起)*`;
const RECONSIDERATION = String.raw`(?:行政)?复议(?:申请|案件|案)?`;
const LITIGATION = String.raw`(?:行政)?诉讼(?:案件|案)?|行政应诉`;
const AND = String.raw`(?:、|,|和|及|以及|或者?|与)?(?:被)?(?:提起|提出|申请)?(?:的)?`;
const ALSO = String.raw`(?:[、和及或与](?:(?:行政)?申诉|举报|投诉|信访)+(?:案件|事项)?)*`;

const NO_APPLICATIONS = new RegExp(
  `(?<start>^|[^如若凡对因除])${NEGATION}${HAPPENED}${ANY}${ACTORS}${APPLICATIONS}${KIND_END}$`,
);
const APPLICATIONS_NONE = new RegExp(
  `(?:依申请公开|(?:政府)?信息公开申请)(?:的)?(?:申请|事项|情况|件数|数量|数)?(?:均)?(?:为零|为无|无|零申请|实现零申请)$|(?:政府信息公开|依申请公开)(?:方面)?(?:实现)?零申请$`,
);
const NO_DISPUTES = new RegExp(
  `(?<start>^|[^如若凡对因除])${NEGATION}${HAPPENED}${CAUSE}(?<what>${RECONSIDERATION}${AND}(?:${LITIGATION})|(?:${LITIGATION})${AND}${RECONSIDERATION}|${RECONSIDERATION}|(?:${LITIGATION}))${ALSO}(?:等)?${KIND_END}$`,
);
const DISPUTES_NONE = new RegExp(
  `(?<what>${RECONSIDERATION}${AND}(?:${LITIGATION})|${RECONSIDERATION}|(?:${LITIGATION}))(?:的)?(?:情况|数量|数|案件|事项)?(?:均|都)?(?:为)?(?:零|无|零件|零起|零发生|零案件|0|没有发生|未发生|未收到)$`,
);
/** 零复议、零诉讼. */
const ZERO_DISPUTES = /零(?:行政)?(?<first>复议|诉讼)(?:[、和及,]?零(?:行政)?(?<second>复议|诉讼))?$/;
const NOTHING_CARRIED_IN =
  /(?:无|没有)(?:上年度?|上一年度?|去年)结转(?:的)?(?:政府信息公开|依申请公开|信息公开|申请|件|事项|情况)*$|(?:上年度?|上一年度?)结转(?:的)?(?:申请)?(?:为)?(?:无|零)$/;
const NOTHING_CARRIED_OUT =
  /(?:无|没有)结转(?:至|到|入)?下一?年度?(?:继续)?(?:办理)?(?:的)?(?:申请|件|事项|情况)*$|结转(?:至|到|入)?下一?年度?(?:继续)?(?:办理)?(?:的)?(?:申请)?(?:为)?(?:无|零)$/;

/** Another time, an exception, or a part of the year makes it no flat denial of the whole. */
const NOT_FLAT = /除.{1,20}(?:外|以外)|上年|去年|上一年|往年|(?<!今年|本年)以来(?!.*全年)|连续/;

/** Every flat denial of a sentence: 未收到…申请, 未发生…行政复议、行政诉讼, 无上年结转. */
export function denialStatements(sentence: Sentence, setting: Setting): readonly Statement[] {
  const text = sentence.text;
  if (!/未|没有|无|零|0$/.test(text) || isOfAnotherYear(text, setting.year)) return [];
  return sentence.clauses.flatMap((clause, at) => {
    // 行政复议、行政诉讼情况:无 is two clauses by its colon.
    const joined = `${at > 0 && clause.text.length <= 6 ? (sentence.clauses[at - 1]?.text ?? '') : ''}${clause.text}`;
    const matters = deniedMatters(joined, sentence, setting);
    return matters.flatMap((matter) => denial(matter, sentence, clause, setting));
  });
}

function deniedMatters(text: string, sentence: Sentence, setting: Setting): readonly Matter[] {
  if (NOTHING_CARRIED_IN.test(text)) return ['carriedIn'];
  if (NOT_FLAT.test(text)) return [];
  if (NOTHING_CARRIED_OUT.test(text)) return ['carriedOut'];
  const what = (NO_DISPUTES.exec(text) ?? DISPUTES_NONE.exec(text))?.groups?.['what'] ?? ZERO_DISPUTES.exec(text)?.[0];
  if (what !== undefined) {
    const tied = isAboutDisclosure(sentence.text) || setting.section === 'disputes' || setting.topic === 'applications';
    if (!tied) return [];
    return [
      ...(what.includes('复议') ? (['reconsideration'] as const) : []),
      ...(/诉讼|应诉/.test(what) ? (['litigation'] as const) : []),
    ];
  }
  const denied = NO_APPLICATIONS.exec(text)?.[0] ?? APPLICATIONS_NONE.exec(text)?.[0];
  return denied === undefined || isOfSomeOnly(denied) ? [] : ['received'];
}

/** 未收到法人提出的申请 says nothing of persons. */
function isOfSomeOnly(denied: string): boolean {
  const organizations = /法人|组织|企业|单位/.test(denied);
  const persons = /公民|个人|自然人|公众|群众|社会/.test(denied);
  return organizations ? !persons : /公民|个人|自然人/.test(denied);
}

function denial(matter: Matter, sentence: Sentence, clause: Clause, setting: Setting): Statement[] {
  const readings = readingsOf(matter, setting.edition);
  if (readings.length === 0) return [];
  const hedges = hedgesOf(sentence, clause, clause.text.length);
  return [{ readings, value: 0, unit: null, denial: true, hedges }];
}
