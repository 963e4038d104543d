import type { AgencyKind } from '../model/report.ts';

/** Words in which the names of reporting bodies end. */
const BODY_ENDS =
  '人民政府(?:办公厅|办公室|机关)?|街道办事处|办事处|管理委员会|管委会|委员会(?:办公室)?|办公厅|办公室|管理处|分局|支队|大队|总队|(?<!时)局|厅|部|署|委|办|中心|站|所|院|社|处|队|行|学校|医院|公司|集团|联合会|协会' +
  // Public institutions report too where they are organised to (条例第五十五条 has them disclose).
  '|[中小大]学|[党技分]校|幼儿园|公园|园区|产业园|科技园|(?<![宾酒场])馆|[林农牧渔]场|良种场|火葬场|电视台|广播电台|气象台|' +
  '红十字会|总工会|商会|学会|基金会|[妇残文侨]联|工商联|科协|社科联|供销社|监狱|海关|剧团|歌舞团';

const BODY = new RegExp(`^[\\u4e00-\\u9fff()（）·]{1,36}?(?:${BODY_ENDS})$`);
const PLACE = /^[\u4e00-\u9fff]{1,12}(?:自治区|自治州|自治县|自治旗|特别行政区|[省市州盟县区旗乡镇]|街道)$/;

/** True where a text is the name of a body (not of a place alone). */
export function isBodyName(text: string): boolean {
  return BODY.test(text);
}

/** A place and what belongs to it: 青禾县第一中学. */
const BELONGING = /^[\u4e00-\u9fff]{1,7}?(?:自治州|自治县|[省市州盟县区旗乡镇])[\u4e00-\u9fff]{2,20}$/;
const NO_NAME = /公开|信息|年度|报告|工作|情况|关于|总结/;

/**
 * True where a title's words in front of its year can only be its agency's, though they end as no known body does: a
 * place and a name behind it.
 */
export function isNamedByPlace(text: string): boolean {
  return BELONGING.test(text) && !isPlaceName(text) && !NO_NAME.test(text);
}

/** True where a text is the name of an administrative division alone. */
export function isPlaceName(text: string): boolean {
  return PLACE.test(text);
}

/** The government of a place; a sub-district (街道) is named by its office. */
export function governmentOf(place: string): string {
  return place.endsWith('街道') ? `${place}办事处` : `${place}人民政府`;
}

/**
 * What kind of body a name stands for; it decides the deadline (条例 2019 art. 49). Names of two readings are
 * `unknown`.
 */
export function agencyKindOf(name: string): AgencyKind {
  if (/人民政府(办公厅|办公室)$|^.{2,12}[市县区州旗盟]政府办(公室)?$/.test(name)) return 'office';
  if (/(乡|镇)人民政府$|街道办事处$|[乡镇]政府$|[乡镇]$|街道$/.test(name)) return 'township';
  if (/人民政府$/.test(name)) return 'government';
  if (/(学校|党校|医院|公司|集团|协会|联合会|大学|学院|小学|中学|幼儿园|剧团|歌舞团)$/.test(name)) return 'institution';
  if (/中心$|[馆院所站社园场台]$/.test(name)) return 'institution';
  if (/(局|厅|委员会|委|办公室|管委会|支队|大队|总队|署|办|处|部)$/.test(name)) return 'department';
  return 'unknown';
}
