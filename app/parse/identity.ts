import type { SourceDocument } from '../model/document.ts';
import type { AgencyEvidence, AgencyKind, Report, Stated } from '../model/report.ts';
import { agencyKindOf, governmentOf, isBodyName, isNamedByPlace, isPlaceName } from './agency-name.ts';
import type { Signature } from './dates.ts';
import type { PlacedParagraph } from './page.ts';
import { readPageTitle, yearNumber, type TitleReading } from './title.ts';

/** Who reports. */
export interface Identity {
  readonly agency: string | null;
  readonly evidence: AgencyEvidence | null;
  readonly kind: AgencyKind;
  readonly otherNames: Report['otherNames'];
}

interface Name {
  readonly value: string;
  readonly place: AgencyEvidence;
  readonly stated: Stated<string> | null;
}

const QUOTED_TITLE =
  /[《“"]([\u4e00-\u9fff()（）·]{2,36}?)((?:19|20)\d{2})年?(?:度)?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)[》”"]/;
const NAMED_REPORT =
  /([\u4e00-\u9fff]{2,30}?)(?:[(（][\u4e00-\u9fff]{2,20}[)）])?((?:19|20)\d{2})年?(?:度)?政府信息公开(?:工作)?(?:年度(?:工作)?报告|(?:工作)?年报|报告)/;
/** 现公布2021年青禾县教育局政府信息公开工作年度报告. */
const YEAR_FIRST =
  /(?:19|20)\d{2}年(?:度)?([\u4e00-\u9fff]{3,30}?)政府信息公开(?:工作)?(?:年度(?:工作)?报告|(?:工作)?年报|报告)/;
/** 本年度报告由柳林镇人民政府编制. */
const AUTHOR =
  /由([\u4e00-\u9fff]{3,30}?)(?:(?:负责|组织)?(?:(?:综合|汇总)[^,，。;；]{0,12})?编[制写]|(?:根据|按照|依据)(?=《))/;
/** 青禾市人民政府根据全市…情况,编制本报告. */
const WRITES_THIS =
  /(?:^|[,，;；])([\u4e00-\u9fff]{3,24}?)(?:根据|结合|在总结)[^。;；]{0,60}编[制写](?:了)?[本此该](?:年度)?报告/;
/** Offices that write for another, or for all under them. */
const WRITES_FOR_OTHERS = /领导小组|信息公开|政务公开|办公室$|办公厅$|政府办$/;
/** 如有疑问,请与青禾县教育局办公室联系. */
const CONTACT = /(?:请(?:及时)?与|请联系|联系单位)\s*[:：]?\s*([\u4e00-\u9fff]{4,30}?)(?=联系|取得联系|[(（,，;；。])/;
/** 现公布我乡2023年…: a word for oneself, or a verb that was left in front, is no name. */
const OWN_WORDS = /^[我本全]|公布|发布|编制/;
/** 2012年的青禾县…, 并通过青禾县人民政府门户网站公开: what stands in front of a place and is not its name. */
const FRONT_OF_PLACE = /^.*(?:年(?:度)?的?|在|通过|登录|访问|可从|[我本][\u4e00-\u9fff])/;
/** The part of a body that takes the calls. */
const OWN_OFFICE =
  /(?<=[局厅委署府处会])(?:党政)?(?:综合|信息公开|政务公开|秘书|法规|领导小组)*(?:办公室|办|科|处|股)$/;
/** The head line of a statistics table. */
const FILLED_BY = /填报(?:单位|机关)\s*(?:[(（]盖章[)）])?\s*[:：]\s*([\u4e00-\u9fff()（）]{3,36})/;
/** Verbs in front of the name in a sentence that announces the report. */
const SAYING = /^.*(?:公布|发布|编制|编写|形成|撰写|完成|现将|公开|就是|以下是|为|了|的)(?=[\u4e00-\u9fff]{3})/;
const OPENING =
  /^(?:(?:19|20)\d{2}年(?:度)?[,，、]?\s*)?(?:在.{2,30}[,，])?([\u4e00-\u9fff]{2,24}?)(?=作为|认真|坚持|深入|严格|高度|始终|全面|积极|按照|根据|紧紧|持续|不断|以习近平|在习近平|切实|严守|贯彻)/;
const PLACE_IN_TEXT =
  /(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{1,7}?(?:自治县|自治州|[市县区州旗]))(?=政府信息公开工作|人民政府门户网站|政府门户网站|人民政府信息公开|认真|将认真|坚持)|(?:在|与|登录|结合)([\u4e00-\u9fff]{1,7}?(?:自治县|自治州|[市县区州旗]))(?=人民政府)/g;
const ORIGIN = /(?:信息来源|来源|发布机构|发布单位|信息提供单位)\s*[:：]\s*([\u4e00-\u9fff()（）]{4,30})/;

/**
 * Who reports, from the best evidence there is: title, the report's name in the preamble, signature, the page's own
 * title, the opening sentence, at last the place alone (弥勒市 is 弥勒市人民政府) and the file's name.
 * Other bodies named as author are handed over as found, never resolved in silence.
 * @param path path of the input, the last evidence of all
 */
export function identify(
  title: TitleReading | null,
  signature: Signature,
  paragraphs: readonly PlacedParagraph[],
  firstHeading: number,
  document: SourceDocument,
  path: string,
): Identity {
  const names = [
    titleName(title),
    ...preambleNames(paragraphs.filter(({ at }) => at < firstHeading)),
    signature.agency === null
      ? null
      : ({ value: signature.agency.value, place: 'signature', stated: signature.agency } satisfies Name),
    pageName(readPageTitle(document.pageTitle)?.name ?? null),
    openingName(paragraphs.filter(({ at }) => at > firstHeading)),
    contactName(paragraphs),
  ].filter((name) => name !== null);
  const fileName = fileNameOf(path);
  const body = names.find((name) => isBodyName(name.value) || isTitled(name)) ?? fileName;
  const place = (): string | null => names.find((name) => isPlaceName(name.value))?.value ?? mostNamedPlace(paragraphs);
  const own = chosen(names, body, place);
  if (own === null) return { agency: null, evidence: null, kind: 'unknown', otherNames: [] };
  const origin = originName(paragraphs);
  const others = [...names, ...(origin === null ? [] : [origin])].flatMap((name) =>
    name.stated !== null && isBodyName(name.value) && name.value !== own.value && contradicts(name, own.value)
      ? [{ ...name.stated, value: name.value, place: name.place }]
      : [],
  );
  return {
    agency: own.value,
    evidence: own.place,
    kind: agencyKindOf(own.value),
    otherNames: others,
  };
}

function chosen(names: readonly Name[], body: Name | null, placeNamed: () => string | null): Name | null {
  const titlePlace = names.find((name) => name.place === 'title' && isPlaceName(name.value));
  if (titlePlace !== undefined) {
    const government = names.find((name) => name.value === governmentOf(titlePlace.value));
    if (government !== undefined) return government;
    return { ...titlePlace, value: governmentOf(titlePlace.value), place: 'place' };
  }
  if (body !== null) return body;
  const place = placeNamed();
  if (place !== null) return { value: governmentOf(place), place: 'place', stated: null };
  const any = names.find((name) => name.value.length >= 3);
  return any ?? null;
}

/** Named by the report's own title, as a body of a kind that the program does not know. */
function isTitled({ place, stated, value }: Name): boolean {
  return place === 'title' && stated !== null && isNamedByPlace(value);
}

function titleName(title: TitleReading | null): Name | null {
  if (title === null || title.name === null) return null;
  const value = title.name.replace(/^(中共|关于)/, '').replace(/关于$/, '');
  return { value, place: 'title', stated: title.title };
}

function preambleNames(preamble: readonly PlacedParagraph[]): Name[] {
  return preamble.flatMap(({ text, paragraph }): Name[] => {
    const match =
      FILLED_BY.exec(text) ??
      QUOTED_TITLE.exec(text) ??
      (text.length > 60 ? (NAMED_REPORT.exec(text) ?? YEAR_FIRST.exec(text)) : null);
    const value = match?.[1]?.replace(SAYING, '');
    if (value === undefined || OWN_WORDS.test(value) || (!isBodyName(value) && !isPlaceName(value)))
      return authorName(text);
    return [{ value, place: 'preamble', stated: { value, raw: match?.[0] ?? value, source: paragraph.source } }];
  });
}

/** Who wrote it, an office of the body more often than the body: it names the body where nothing else does. */
function authorName(text: string): Name[] {
  const value = (AUTHOR.exec(text) ?? WRITES_THIS.exec(text))?.[1]?.replace(OWN_OFFICE, '');
  if (value === undefined || OWN_WORDS.test(value) || WRITES_FOR_OTHERS.test(value) || !isBodyName(value)) return [];
  return [{ value, place: 'preamble', stated: null }];
}

/**
 * Whom a reader may ask. The office of a government answers for its government too, so it names nobody; and a number
 * to call is no second author.
 */
function contactName(paragraphs: readonly PlacedParagraph[]): Name | null {
  for (const { text } of paragraphs) {
    const asked = CONTACT.exec(text)?.[1];
    if (asked === undefined || /政府(?:办公室|办公厅|办)$/.test(asked)) continue;
    const value = asked.replace(OWN_OFFICE, '');
    if (isBodyName(value) && !/^[我本]|领导小组/.test(value)) return { value, place: 'preamble', stated: null };
  }
  return null;
}

function pageName(value: string | null): Name | null {
  return value === null ? null : { value, place: 'title', stated: null };
}

function openingName(body: readonly PlacedParagraph[]): Name | null {
  for (const { text, paragraph } of body.slice(0, 3)) {
    const value = OPENING.exec(text)?.[1];
    if (value !== undefined && isBodyName(value) && !/^(我|本|全)/.test(value)) {
      return { value, place: 'body', stated: { value, raw: value, source: paragraph.source } };
    }
  }
  return null;
}

function fileNameOf(path: string): Name | null {
  const file = path.split(/[/!]+/).at(-1) ?? '';
  const stem = file.replace(/\.[^.]*$/, '').replace(/^[0-9_\-.、\s]+/, '');
  const value = readPageTitle(stem)?.name ?? stem.replace(/[\d\s_\-年度]+.*$/, '');
  return isBodyName(value) ? { value, place: 'file', stated: null } : null;
}

/** The body that a file's name names; null where it names none. */
export function nameInPath(path: string): string | null {
  return fileNameOf(path)?.value ?? null;
}

function mostNamedPlace(paragraphs: readonly PlacedParagraph[]): string | null {
  const seen = new Map<string, number>();
  for (const { text } of paragraphs) {
    for (const match of text.matchAll(PLACE_IN_TEXT)) {
      const place = (match[1] ?? match[2])?.replace(FRONT_OF_PLACE, '');
      if (place === undefined || place.length < 2 || /^(我|本|全|各|省|市|州)/.test(place)) continue;
      seen.set(place, (seen.get(place) ?? 0) + 1);
    }
  }
  let most: string | null = null;
  for (const [place, times] of seen) if (most === null || times > (seen.get(most) ?? 0)) most = place;
  return most;
}

function originName(paragraphs: readonly PlacedParagraph[]): Name | null {
  for (const { text, paragraph } of paragraphs) {
    const value = text.length < 200 ? ORIGIN.exec(text)?.[1] : undefined;
    if (value !== undefined && isBodyName(value)) {
      return { value, place: 'origin', stated: { value, raw: text, source: paragraph.source } };
    }
  }
  return null;
}

/** A short form of one's own name is no other body, and a page is often put up by the government or its office. */
function contradicts(name: Name, own: string): boolean {
  if (own.includes(name.value) || name.value.includes(own)) return false;
  const short = (text: string) => text.replace(/人民政府|政府|办公室/g, '');
  if (own.endsWith(short(name.value)) || name.value.endsWith(short(own))) return false;
  return !(
    name.place === 'origin' &&
    /(人民政府|政府)(办公室|办公厅|办)?$|公开办(公室)?$|网站$|融媒体|大数据|数据局/.test(name.value)
  );
}

/** The year a file's name speaks of; null where it names none or several. */
export function fileYear(path: string): number | null {
  const file = path.split(/[/!]+/).at(-1) ?? '';
  const years = new Set([...file.matchAll(/(?<!\d)(20[0-3]\d)(?=年)/g)].map((match) => yearNumber(match[1] ?? '')));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
