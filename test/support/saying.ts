import type { Report } from '../../app/model/report.ts';
import { line } from './clean-report.ts';

/** A report whose prose is these paragraphs and nothing else, all in section one. */
export function saying(...texts: readonly string[]): Pick<Report, 'paragraphs'> {
  return {
    paragraphs: texts.map((text, index) => ({ text, source: line(12 + index), section: 'overview', heading: false })),
  };
}
