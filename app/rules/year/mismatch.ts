import type { Report, YearStatement } from '../../model/report.ts';
import { inChinese } from '../../text/dates.ts';
import { squeeze } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

type Place = YearStatement['place'];

/** Places that state the report's year beyond doubt; an opening may look back on another year. */
const PLAIN: readonly Place[] = ['title', 'preamble', 'period'];

/** 标题、正文、落款的年份与报告年度不一致。 */
export const yearMismatch = defineRule({
  id: 'year/mismatch',
  code: 'R211',
  severity: 'must-fix',
  editions: 'any',
  title: '年份前后不一致',
  basis: '《政府信息公开条例》第四十九条：公布上一年度的政府信息公开工作年度报告，标题、正文和统计期限应为同一年度',
  suggestion: '核对报告年度，改正沿用往年的年份。',
  needs: [],
  messages: {
    title: '标题写作“{raw}”，而{other}是{year}年',
    body: '正文写作“{raw}”，而报告年度是{year}年',
    signature: '落款日期为{date}，早于{year}年度统计期限截止的{year}年12月31日',
  },
  check({ report, settings }, to) {
    const { year } = report;
    if (year === null) {
      to.notApplicable();
      return;
    }
    const title = report.yearStatements.find((one) => one.place === 'title' && one.year !== year);
    if (title !== undefined) {
      const other = otherWitness(report, 'title');
      to.fail('title', {
        subject: 'title',
        severity: other === null ? 'suspected' : 'must-fix',
        expected: year,
        actual: title.year,
        quotes: quotesOf([title, ...(other === null ? [] : [other])]),
        data: { raw: squeeze(title.raw), year, other: other === null ? '报告年度' : PLACE_NAMES[other.place] },
      });
    }
    const body = report.yearStatements.filter(
      (one) => one.year !== year && (one.place === 'preamble' || (one.place === 'opening' && !isOutlook(report, one))),
    );
    const [first] = body;
    if (first !== undefined) {
      const other = otherWitness(report, 'body');
      const plain = body.some((one) => one.place === 'preamble') || isRepeated(report, first.year);
      to.fail('body', {
        subject: 'body',
        severity: plain && other !== null ? 'must-fix' : 'suspected',
        expected: year,
        actual: first.year,
        quotes: quotesOf(body),
        data: { raw: squeeze(first.raw), year },
      });
    }
    const signed = report.signedOn;
    // A report may be signed in the last days of its year at the earliest; a draft's date is not yet final.
    if (settings.stage === 'published' && signed !== null && signed.value < `${year}-12-01`) {
      to.fail('signature', {
        subject: 'signature',
        severity: report.extract ? 'suspected' : 'must-fix',
        expected: year + 1,
        actual: signed.value,
        quotes: [{ text: signed.raw, source: signed.source }],
        data: { date: inChinese(signed.value), year },
      });
    }
  },
});

const PLACE_NAMES: Readonly<Record<Place, string>> = {
  title: '标题年份',
  preamble: '前言所写年度',
  period: '统计期限',
  opening: '正文所写年度',
  signature: '落款年份',
  page: '网页所写年度',
  file: '文件名所写年度',
};

/** A plain statement of the report's year elsewhere than in the place looked at. */
function otherWitness(report: Report, subject: 'title' | 'body'): YearStatement | null {
  return (
    report.yearStatements.find(
      (one) =>
        one.year === report.year &&
        PLAIN.includes(one.place) &&
        (subject === 'title' ? one.place !== 'title' : one.place !== 'preamble'),
    ) ?? null
  );
}

/** 2025年,我局将…: a plan at the end of the report for 2024; or a look back (2019年以来). */
function isOutlook(report: Report, opening: YearStatement): boolean {
  if (opening.raw.includes('来')) return true;
  if (opening.year < (report.year ?? opening.year)) return false;
  const place = JSON.stringify(opening.source);
  const paragraph = report.paragraphs.find(
    ({ text, source }) => JSON.stringify(source) === place && text.includes(opening.raw.trim()),
  );
  return paragraph?.section === 'problems' || paragraph?.section === 'otherMatters';
}

/** Two openings or more with the same foreign year, and none with the report's own. */
function isRepeated(report: Report, foreign: number): boolean {
  const openings = report.yearStatements.filter((one) => one.place === 'opening' && !isOutlook(report, one));
  return openings.length >= 2 && openings.every((one) => one.year === foreign);
}

function quotesOf(statements: readonly YearStatement[]): { text: string; source: YearStatement['source'] }[] {
  return statements.map(({ raw, source }) => ({ text: raw, source }));
}
