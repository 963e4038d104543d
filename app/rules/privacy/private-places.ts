import type { Report } from '../../model/report.ts';
import { findPrivateNumbers, maskNumber, type PrivateNumber } from '../../text/private-data.ts';
import { passagesOf, type Place } from '../passages.ts';

/** A private number in the report's prose, with the sentence around it. */
export interface PrivatePlace extends Place {
  readonly number: PrivateNumber;
  /** The number as it may be shown. */
  readonly masked: string;
  readonly before: string;
  readonly behind: string;
}

const SENTENCE_END = /[。；;！!？?\n]/;

/** Every private number of one kind in the report's prose. */
export function privatePlaces(report: Report, kind: PrivateNumber['kind']): PrivatePlace[] {
  return passagesOf(report).flatMap((passage) =>
    findPrivateNumbers(passage.text)
      .filter((number) => number.kind === kind)
      .map((number) => ({
        passage,
        number,
        start: number.start,
        end: number.end,
        masked: maskNumber(number),
        before: passage.text.slice(0, number.start).split(SENTENCE_END).at(-1) ?? '',
        behind: passage.text.slice(number.end).split(SENTENCE_END)[0] ?? '',
      })),
  );
}
