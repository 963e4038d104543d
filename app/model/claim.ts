import type { FigureKey, SectionKey } from './edition.ts';
import type { SourceSpan } from './source-span.ts';

/** A sentence part of the prose that states a figure (正文中的数据表述). */
export interface Claim {
  /**
   * What it speaks of: the figures whose sum it should equal, one list for each reading that makes sense
   * (收到申请 may be 新收 alone or 新收 + 上年结转). Never empty.
   */
  readonly readings: readonly (readonly FigureKey[])[];
  readonly value: number;
  /** The measure word (件, 宗, 条), null where none stands. */
  readonly unit: string | null;
  /** A flat denial (未收到, 未发生, 零申请): `value` is 0. */
  readonly denial: boolean;
  /** Words that limit or blur it (全市, 备案, 线上, 截至9月, 约, 余), as found; empty where it speaks plainly. */
  readonly hedges: readonly string[];
  /** What it says of growth against the year before; left out where it says nothing. */
  readonly growth?: Growth;
  readonly section: SectionKey | null;
  /** The sentence. */
  readonly raw: string;
  readonly source: SourceSpan;
}

/** 同比增长27%, 比上年减少3件, 与上年持平. */
export interface Growth {
  /** Signed; 0 for 持平. */
  readonly change: number;
  readonly measure: 'count' | 'percent' | 'times';
  /** 约, 近, 余, 基本持平: no exact number. */
  readonly blurred: boolean;
  /** Last year's number, where the sentence gives it. */
  readonly before: number | null;
  /** The words. */
  readonly raw: string;
}
