import type { Claim } from '../model/claim.ts';
import type { Edition } from '../model/edition.ts';
import type { ReportParagraph } from '../model/report.ts';
import { amountStatements, MONEY } from './claims/amounts.ts';
import { decisionDenials } from './claims/decision-denials.ts';
import { DISCLOSED, disclosureStatements } from './claims/disclosure.ts';
import { denialStatements } from './claims/denials.ts';
import { growthIn, type FoundGrowth } from './claims/growth.ts';
import { numberStatements, type Setting, type Statement } from './claims/numbers.ts';
import { readSentence, splitSentences } from '../text/sentences.ts';
import { STATISTICS, statisticsStatements } from './claims/statistics.ts';
import { lastTopic, type Topic } from './claims/topic.ts';

/** A sentence of more characters is no sentence. */
const LONGEST = 3000;
/** What a paragraph must name before it is read at all. */
const WORTH_READING = /申请|复议|诉讼|结转|解读|受理|收到|答复|办结/;
const NAMED =
  /收到|收悉|新收|接收|接到|受理|收件|申请|结转|转入|转结|办结|办毕|办理|答复|回复|处理|予以公开|不予公开|部分公开|无法提供|复议|诉讼|解读/;
const COUNTED = /[\d０-９零〇一二三四五六七八九十百千万两廿][余多]?\s*(?:件|宗|起|条|份|例|次|篇)/;
const NUMBERED = /[\d０-９一二两三四五六七八九十百]\s*(?:条|件|份|次|场|期|人|名|个|处)/;
const COUNTED_PAPERS = /[\d０-９一二两三四五六七八九十百]\s*(?:件|份|个|部|宗|起|例|项)/;
const DENIED =
  /(?:未|没有|无|零).*(?:申请|复议|诉讼|应诉|公开|结转)|(?:申请|复议|诉讼|应诉|公开|结转).*(?:未|没有|无|零|0)/s;

/**
 * The figures that the prose states about what the tables count: applications received, closed, carried over and by
 * outcome, reconsiderations and suits, regulations and normative documents, licences, penalties, compulsion and fees; in
 * the 2014 edition those of the statistics table. Numbers in any notation and flat denials; last year's figures, differences, parts by channel and other matters (热线, 信访) are left
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
    const { text } = paragraph;
    const worthReading = WORTH_READING.test(text) || DISCLOSED.test(text) || MONEY.test(text);
    if (!worthReading && !(edition === '2014' && STATISTICS.test(text))) continue;
    const sentences = splitSentences(paragraph.text);
    sentences.forEach((raw, at) => {
      if (raw.length > LONGEST) return;
      const counted = NAMED.test(raw) && COUNTED.test(raw);
      const denied = DENIED.test(raw);
      const disclosed = DISCLOSED.test(raw);
      const counts = COUNTED_PAPERS.test(raw);
      const money = MONEY.test(raw);
      const statistics = edition === '2014' && STATISTICS.test(raw) && NUMBERED.test(raw);
      if (!counted && !denied && !disclosed && !money && !statistics) return;
      const topic = topicBefore(sentences, at) ?? ofHeading;
      const setting: Setting = { edition, year, section: paragraph.section, topic };
      const sentence = readSentence(raw);
      const statements = [
        ...(counted ? numberStatements(sentence, setting) : []),
        ...(denied ? denialStatements(sentence, setting) : []),
        ...(disclosed && counts ? disclosureStatements(sentence, setting) : []),
        ...(disclosed ? decisionDenials(sentence, setting) : []),
        ...(money ? amountStatements(sentence, setting) : []),
        ...(statistics ? statisticsStatements(sentence, setting) : []),
      ];
      const grown = growthIn(sentence, year);
      for (const statement of statements) {
        const own = growthOf(statement, statements, grown);
        claims.push({ ...statement, ...own, section: paragraph.section, raw, source: paragraph.source });
      }
    });
  }
  return claims;
}

/** The growth that stands behind a statement's number; none where another matter of the sentence has the same number. */
function growthOf(
  statement: Statement,
  statements: readonly Statement[],
  grown: readonly FoundGrowth[],
): Pick<Claim, 'growth'> {
  const [only, ...others] = grown.filter(({ value }) => value === statement.value);
  const alike = statements.filter(({ value }) => value === statement.value);
  return only === undefined || others.length > 0 || alike.length > 1 ? {} : { growth: only.growth };
}

/** The topic that the nearest sentence in front with a topic ends on. */
function topicBefore(sentences: readonly string[], at: number): Topic | null {
  for (let before = at - 1; before >= 0; before -= 1) {
    const topic = lastTopic(readSentence(sentences[before] ?? '').text);
    if (topic !== null) return topic;
  }
  return null;
}
