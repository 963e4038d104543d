import type { AgencyKind } from '../model/report.ts';

/** Words in which the names of reporting bodies end. */
const BODY_ENDS =
  '人民政府(?:办公厅|办公室)?|街道办事处|办事处|管理委员会|管委会|委员会(?:办公室)?|办公厅|办公室|管理处|分局|支队|大队|总队|(?<!时)局|厅|部|署|委|办|中心|站|所|院|社|处|队|行|学校|医院|公司|集团|联合会|协会';

const BODY = new RegExp(`^[\\u4e00-\\u9fff()（）·]{1,36}?(?:${BODY_ENDS})$`);
const PLACE = /^[\u4e00-\u9fff]{1,12}(?:自治区|自治州|自治县|自治旗|特别行政区|[省市州盟县区旗乡镇])$/;

/** True where a text is the name of a body (not of a place alone). */
export function isBodyName(text: string): boolean {
  return BODY.test(text);
}

/** True where a text is the name of an administrative division alone. */
export function isPlaceName(text: string): boolean {
  return PLACE.test(text);
}

/** The government of a place; a sub-district (街道) is named by its office. */
export function governmentOf(place: string): string {
  return `${place}人民政府`;
}

/**
 * What kind of body a name stands for; it decides the deadline (条例 2019 art. 49). Names of two readings are
 * `unknown`.
 */
export function agencyKindOf(name: string): AgencyKind {
  if (/人民政府(办公厅|办公室)$|^.{2,12}[市县区州旗盟]政府办(公室)?$/.test(name)) return 'office';
  if (/(乡|镇)人民政府$|街道办事处$|[乡镇]政府$|[乡镇]$|街道$/.test(name)) return 'township';
  if (/人民政府$/.test(name)) return 'government';
  if (/(学校|医院|公司|集团|协会|联合会|大学|学院|小学|中学)$/.test(name)) return 'institution';
  if (/中心$|[馆院所站社]$/.test(name)) return 'institution';
  if (/(局|厅|委员会|委|办公室|管委会|支队|大队|总队|署|办|处|部)$/.test(name)) return 'department';
  return 'unknown';
}
