import type { Tier } from '../model/profile.ts';
import type { AgencyKind } from '../model/report.ts';

/**
 * Whether a body may make regulations (规章, 立法法 2023 arts 91 and 93: 国务院部门 and the governments of provinces,
 * of cities with districts and of autonomous prefectures).
 * - `never`: the name itself shows that it may not (a township, a county's department)
 * - `hardly`: it may not, as far as the name shows, but its figures may stand for another's (a county's government, a
 *   city's department)
 * - `perhaps`: it may, or nothing is known
 */
export type RulePower = 'never' | 'hardly' | 'perhaps';

/** A place of any tier in a name; a name without one may be that of a central body. */
const PLACE = /[省市县州盟旗镇乡区]|街道/;
const CENTRAL = /^(?:国家|国务院|中国|中华人民共和国)/;
const COUNTY = /[\u4e00-\u9fff][县旗](?!级|域)/;
const MAY_MAKE_RULES = /(?:省|自治区|州|盟|^[^省市州]+(?:省|自治区)?[^省市州县区]+市|^[^省市州县区]+市)(?:人民政府)$/;

/**
 * What an agency's name and kind say of its power to make regulations.
 * @param tier of the government above it: under a county's office, a 市 in a name is a county-level city
 */
export function rulePowerOf(agency: string | null, kind: AgencyKind, tier?: Tier): RulePower {
  if (kind === 'township') return 'never';
  if (agency === null || kind === 'unknown' || kind === 'office' || !PLACE.test(agency)) return 'perhaps';
  if (kind === 'government') return tier !== 'county' && MAY_MAKE_RULES.test(agency) ? 'perhaps' : 'hardly';
  return kind === 'department' && !CENTRAL.test(agency) && COUNTY.test(agency) ? 'never' : 'hardly';
}
