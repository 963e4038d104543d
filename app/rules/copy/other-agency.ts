import { sectionLabel } from '../../catalog/labels.ts';
import { copiesAmong, type Copy } from '../../compare/copies.ts';
import type { CorpusText } from '../../compare/corpus.ts';
import { sharedPassages } from '../../compare/passages.ts';
import { SECTIONS, type SectionKey } from '../../model/edition.ts';
import type { Report } from '../../model/report.ts';
import type { Roster } from '../../model/roster.ts';
import { defineCampaignRule } from '../rule.ts';
import { asPercent, passageQuotes } from './passage-quotes.ts';

/** A section of a report, and one of another agency's that is like it. */
interface Alike {
  readonly own: CorpusText;
  readonly other: CorpusText;
  readonly share: number;
  readonly otherShare: number;
  readonly copy: Copy;
}

/** 正文与其他单位的报告雷同。 */
export const otherAgency = defineCampaignRule({
  id: 'copy/other-agency',
  code: 'R931',
  severity: 'suspected',
  raisableTo: 'suspected',
  editions: 'any',
  title: '与其他单位的报告雷同',
  basis: '年度报告应反映本机关的实际情况；各地考核对“与其他单位雷同”扣分（国办公开办函〔2021〕30号：不得敷衍塞责）',
  suggestion: '按本单位的实际情况重写雷同的部分；确由同一材料改写而来的，两家分别说明。',
  messages: {
    alike: '“{section}”有{percent}%的文字与{other}相同{back}，数字、名称、格式用语和各单位通用的语句不计{more}',
    handedRound:
      '“{section}”有{percent}%的文字与{other}相同{back}，数字、名称、格式用语不计；{count}家单位的这一部分出自同一份底稿：{agencies}',
  },
  looksAt({ reports, previous }) {
    const agencies = new Set([...reports, ...previous].map(({ agency }) => agency));
    agencies.delete(null);
    return ({ agency }) => agency !== null && agencies.size > 1;
  },
  checkCampaign({ reports, previous, roster }, to) {
    const audited = new Set(reports);
    const earlier = previous.flatMap(({ report, agency }) => (report === null ? [] : [{ ...report, agency }]));
    const copies = copiesAmong([...reports, ...earlier], (one, other) => {
      return (audited.has(one.report) || audited.has(other.report)) && !speaksForTheSame(one.report, other.report);
    });
    const families = familiesAmong(copies);
    const found = new Map<Report, Alike[]>();
    for (const copy of copies) {
      for (const alike of bothSides(copy)) {
        if (!audited.has(alike.own.report) || !isTheLater(alike, roster)) continue;
        found.set(alike.own.report, [...(found.get(alike.own.report) ?? []), alike]);
      }
    }
    for (const report of reports) {
      let first: Alike | null = null;
      for (const section of SECTIONS) {
        const alikes = (found.get(report) ?? []).filter(({ own }) => own.section === section).sort(byLikeness);
        const [best] = alikes;
        if (best === undefined) continue;
        const { copy, own, other, share, otherShare } = best;
        const name = sourceName(own.report, other);
        const family = families.get(section)?.get(own.agency) ?? [];
        to.fail(family.length >= MANY ? 'handedRound' : 'alike', {
          agency: report.agency,
          year: report.year,
          report: report.id,
          subject: section,
          ...(first !== null && first.other.report === other.report ? { follows: first.own.section } : {}),
          actual: asPercent(share),
          quotes: passageQuotes(
            sharedPassages(copy.one, copy.other, copy.likeness).map((passage) =>
              copy.one === own
                ? passage
                : {
                    text: passage.otherText,
                    source: passage.otherSource,
                    otherText: passage.text,
                    otherSource: passage.source,
                  },
            ),
          ),
          location: { section },
          data: {
            section: sectionLabel(section),
            other: name,
            percent: asPercent(share),
            back: asPercent(otherShare) === asPercent(share) ? '' : `（对方这一部分的${asPercent(otherShare)}%）`,
            more: alikes.length === 1 ? '' : `；同样雷同的还有${othersOf(alikes.slice(1))}`,
            count: family.length,
            agencies: namesOf(family),
          },
        });
        first ??= best;
      }
    }
  },
});

/** So many further agencies are named; of a text that was handed round, so many. */
const NAMED = 3;
const NAMED_OF_MANY = 12;
/** From so many agencies on a text is spoken of as one that was handed round, not pair by pair. */
const MANY = 5;

/** By section, for each agency all those whose reports are alike with its own, directly or by way of others. */
function familiesAmong(copies: readonly Copy[]): ReadonlyMap<SectionKey, ReadonlyMap<string, readonly string[]>> {
  const families = new Map<SectionKey, Map<string, string[]>>();
  for (const { one, other } of copies) {
    const known = families.get(one.section) ?? new Map<string, string[]>();
    families.set(one.section, known);
    const own = known.get(one.agency) ?? [one.agency];
    const theirs = known.get(other.agency) ?? [other.agency];
    const joined = own === theirs ? own : [...own, ...theirs];
    for (const agency of joined) known.set(agency, joined);
  }
  return families;
}

function namesOf(agencies: readonly string[]): string {
  const names = agencies.toSorted().slice(0, NAMED_OF_MANY);
  const rest = agencies.length > names.length ? `等${agencies.length}家` : '';
  return names.map((name) => `“${name}”`).join('、') + rest;
}

function othersOf(alikes: readonly Alike[]): string {
  const names = alikes.slice(0, NAMED).map(({ own, other }) => sourceName(own.report, other));
  return names.join('、') + (alikes.length > NAMED ? `等${alikes.length}份报告` : '');
}

function bothSides(copy: Copy): readonly [Alike, Alike] {
  const { one, other, likeness } = copy;
  const { share, otherShare } = likeness;
  return [
    { own: one, other, share, otherShare, copy },
    { own: other, other: one, share: otherShare, otherShare: share, copy },
  ];
}

function byLikeness(a: Alike, b: Alike): number {
  return b.share - a.share || (a.other.agency < b.other.agency ? -1 : 1);
}

/** “栖云县财政局”的报告, with the year where it is another. */
function sourceName(own: Report, { agency, report }: CorpusText): string {
  return report.year === own.year ? `“${agency}”的报告` : `“${agency}”${report.year ?? ''}年度的报告`;
}

/**
 * Whether a report may have been taken from the other one: not where the other came a year later, and not a report that
 * speaks for the other agency as well, which may well repeat its words.
 */
function isTheLater({ own, other }: Alike, roster: Roster | null): boolean {
  const year = own.report.year;
  const otherYear = other.report.year;
  if (year !== null && otherYear !== null && otherYear > year) return false;
  const child = roster?.entries.find(({ name }) => name === other.agency);
  return child?.parent !== own.agency || own.report.agencyKind !== 'government';
}

/** A government's report and its office's: written by the same hands, of the same work. */
function speaksForTheSame(one: Report, other: Report): boolean {
  const kinds = [one.agencyKind, other.agencyKind];
  if (!kinds.includes('government') || !kinds.includes('office')) return false;
  const place = ({ agency }: Report) => (agency ?? '').replace(/(?:人民)?政府(?:办公室|办公厅|办)?$/, '');
  return place(one) === place(other);
}
