import type { AgencyKind } from '../model/report.ts';
import { agencyKindOf } from './agency-name.ts';

/** What the words of a 类别 or 单位性质 say of the kind, the more particular first. */
const WORDS: readonly (readonly [RegExp, AgencyKind])[] = [
  [/乡镇|镇街|街道|^镇$|^乡$/, 'township'],
  [/部门|工作机构|直属机构|委办局|派出机构/, 'department'],
  [/事业|企业|企事业|学校|医院|公用/, 'institution'],
  [/政府办|办公厅|办公室/, 'office'],
  [/(?:本级|市|县|区|各级)(?:人民)?政府$|^(?:人民)?政府$/, 'government'],
];

/** A kind that the name itself leaves no doubt about. */
const PLAIN: ReadonlySet<AgencyKind> = new Set<AgencyKind>(['government', 'office', 'township']);

/** What kind of body the roster says an agency is. */
export interface StatedKind {
  readonly kind: AgencyKind | null;
  /** The name says another kind beyond doubt; the roster's word is then not taken. */
  readonly contradicts: boolean;
}

/** Reads the kind from the column for it, else from the group; null where neither states one. */
export function statedKind(name: string, words: readonly (string | null)[]): StatedKind {
  const stated = words
    .map((text) => (text === null ? undefined : WORDS.find(([pattern]) => pattern.test(text.replace(/\s/g, '')))?.[1]))
    .find((kind) => kind !== undefined);
  if (stated === undefined) return { kind: null, contradicts: false };
  const own = agencyKindOf(name);
  // A group named 县政府 or 政府办 holds what belongs to it, and says nothing of bodies whose names are plain.
  if (stated === 'government' || stated === 'office') {
    return { kind: own === 'unknown' ? stated : null, contradicts: own === 'township' };
  }
  if (!PLAIN.has(own) || own === stated) return { kind: stated, contradicts: false };
  // A government's office is one of its departments in many lists, and is due on the same day.
  if (own === 'office' && stated === 'department') return { kind: null, contradicts: false };
  return { kind: null, contradicts: true };
}
