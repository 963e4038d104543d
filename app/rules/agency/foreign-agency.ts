import type { Report } from '../../model/report.ts';
import { findHits, isInName, passagesOf, quoteOf, spellOut, type Hit, type Passage } from '../passages.ts';
import { defineCampaignRule, type CampaignInput } from '../rule.ts';

/** What a sentence says of the body that reports. */
const OWN_VOICE =
  '(?=(?:[（(][^（）()]{1,12}[）)])?(?:认真|坚持|深入|严格|高度重视|始终|全面|积极|按照|根据|紧紧|持续|不断|切实|严守|贯彻|共(?:收到|受理|公开|办理)|全年|主动公开|收到|未收到|受理|没有收到|政府信息公开工作|信息公开工作|将(?:进一步|继续|切实|重点)))';
const SENTENCE_BEGINS =
  '(?<=^|[。；;！!？?]|年度?[,，]|年来[,，]|下一?步[,，]|今后[,，]|[：:]|现公布|由|[（(]?[一二三四五六]是)';

/** 正文以另一个单位的名义叙述。 */
export const foreignAgency = defineCampaignRule({
  id: 'agency/foreign-agency',
  code: 'R952',
  severity: 'suspected',
  raisableTo: 'suspected',
  editions: 'any',
  title: '以其他单位的名义叙述',
  basis: '年度报告由各行政机关以自己的名义公布，内容应当准确（《政府信息公开条例》第六条、第四十九条）',
  suggestion: '核对是否照抄了该单位的报告而没有改净，改为本单位的名称和实际情况。',
  messages: {
    foreign: '正文以“{other}”的名义叙述，而报告单位是“{agency}”，共{count}处：{places}',
  },
  checkCampaign(input, to) {
    const known = namesOf(input);
    for (const report of input.reports) {
      const { agency } = report;
      // A government's report rightly tells what its departments do.
      if (agency === null || report.agencyKind === 'government' || report.agencyKind === 'office') continue;
      const kin = kinOf(agency, input);
      const passages = passagesOf(report);
      const text = passages.map((passage) => passage.text).join('\n');
      for (const { name, owner } of known) {
        if (owner === agency || kin.has(owner) || isPartOf(name, agency, report) || !text.includes(name)) continue;
        const hits = hitsOf(name, passages);
        const [first] = hits;
        if (first === undefined) continue;
        const quotes = hits.map((hit) => quoteOf(hit, 16));
        to.fail('foreign', {
          agency,
          year: report.year,
          report: report.id,
          subject: owner,
          actual: name,
          quotes,
          location: { section: first.passage.section },
          data: {
            other: name,
            agency,
            count: hits.length,
            places: spellOut(quotes.map((quote) => quote.text)),
          },
        });
      }
    }
  },
});

interface KnownName {
  readonly name: string;
  readonly owner: string;
}

/** Whole names of departments, towns and other bodies, not of governments, which everyone speaks of; longest first. */
function namesOf({ reports, roster }: CampaignInput): readonly KnownName[] {
  const names = new Map<string, string>();
  for (const { name, aliases, kind } of roster?.entries ?? []) {
    if (kind === 'government' || kind === 'office') continue;
    for (const one of [name, ...aliases]) if (one.length >= 4) names.set(one, name);
  }
  for (const { agency, agencyKind, agencyEvidence } of reports) {
    if (agency === null || agencyKind === 'government' || agencyKind === 'office' || agencyEvidence === 'file')
      continue;
    if (agency.length >= 5 && !names.has(agency)) names.set(agency, agency);
  }
  return [...names].map(([name, owner]) => ({ name, owner })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Agencies above and below, of which a report may well tell. */
function kinOf(agency: string, { roster }: CampaignInput): ReadonlySet<string> {
  const own = roster?.entries.find(({ name }) => name === agency);
  const below = (roster?.entries ?? []).filter(({ parent }) => parent === agency).map(({ name }) => name);
  return new Set([...below, ...(typeof own?.parent === 'string' ? [own.parent] : [])]);
}

/** Whether a name is only part of the report's own, or the other way about. */
function isPartOf(name: string, agency: string, { agencyAsFound }: Report): boolean {
  return [agency, ...(agencyAsFound === undefined ? [] : [agencyAsFound])].some(
    (own) => own.includes(name) || name.includes(own),
  );
}

function hitsOf(name: string, passages: readonly Passage[]): Hit[] {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`${SENTENCE_BEGINS}${escaped}${OWN_VOICE}`, 'g');
  return findHits(passages, pattern).filter((hit) => !isInName(hit));
}
