import type { Claim } from '../model/claim.ts';
import type { Edition } from '../model/edition.ts';
import type { ReportParagraph } from '../model/report.ts';
import { denialStatements } from './claims/denials.ts';
import { numberStatements, type Setting } from './claims/numbers.ts';
import { sentencesOf } from '../text/sentences.ts';
import { lastTopic, type Topic } from './claims/topic.ts';

/** What a paragraph must name before it is read at all. */
const WORTH_READING = /申请|复议|诉讼|结转|解读|受理|收到|答复|办结/;

/**
 * The figures that the prose states about what the tables count: applications received, closed, carried over and by
 * outcome, reconsiderations and suits; in the 2014 edition those of the statistics table. Numbers in any notation and
 * flat denials; last year's figures, differences, parts by channel and other matters (热线, 信访, 行政许可) are left
 * alone. When in doubt there is no claim. None where edition or year is unknown: nothing could be compared.
 */
export function readClaims(
  paragraphs: readonly ReportParagraph[],
  edition: Edition | null,
  year: number | null,
): Claim[] {
  if (edition === null || year === null) return [];
  const claims: Claim[] = [];
  let ofHeading: Topic | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.heading) ofHeading = lastTopic(paragraph.text);
    if (!WORTH_READING.test(paragraph.text)) continue;
    let topic = ofHeading;
    for (const sentence of sentencesOf(paragraph.text)) {
      const setting: Setting = { edition, year, section: paragraph.section, topic };
      for (const statement of [...numberStatements(sentence, setting), ...denialStatements(sentence, setting)]) {
        claims.push({ ...statement, section: paragraph.section, raw: sentence.raw, source: paragraph.source });
      }
      topic = lastTopic(sentence.text) ?? topic;
    }
  }
  return claims;
}
