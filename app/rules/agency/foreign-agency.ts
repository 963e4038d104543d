import type { Report } from '../../model/report.ts';
import { findHits, isInName, passagesOf, quoteOf, spellOut, type Hit } from '../passages.ts';
import { defineCampaignRule, type CampaignInput } from '../rule.ts';

/** What a sentence says of the body that reports. */
const OWN_VOICE =
  '(?=(?:[（(][^（）()]{1,12}[）)])?(?:认真|坚持|深入|严格|高度重视|始终|全面|积极|按照|根据|紧紧|持续|不断|切实|严守|贯彻|共(?:收到|受理|公开|办理)|全年|主动公开|收到|未收到|受理|没有收到|政府信息公开工作|信息公开工作|将(?:进一步|继续|切实|重点)))';
const SENTENCE_BEGINS =
  '(?<=^|[。；;！!？?]|年度?[,，]|年来[,，]|下一?步[,，]|今后[,，]|[：:]|现公布|由|[（(]?[一二三四五六]是)';

/** A name, whoever's, in the report's own voice at the beginning of a sentence. */
const VOICED = new RegExp(`${SENTENCE_BEGINS}([\\u4e00-\\u9fff]{4,30}?)${OWN_VOICE}`, 'g');

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
  looksAt: () => isOwnVoiceExpected,
  checkCampaign(input, to) {
    const owners = ownersOf(input);
    const kinOf = kinIn(input);
    for (const report of input.reports) {
      const { agency } = report;
      if (agency === null || !isOwnVoiceExpected(report)) continue;
      const hitsByOwner = new Map<string, Hit[]>();
      for (const hit of findHits(passagesOf(report), VOICED)) {
        const owner = owners.get(nameIn(hit));
        if (owner === undefined || owner === agency || isInName(hit) || isPartOf(nameIn(hit), agency, report)) continue;
        hitsByOwner.set(owner, [...(hitsByOwner.get(owner) ?? []), hit]);
      }
      const kin = hitsByOwner.size === 0 ? null : kinOf(agency);
      for (const [owner, hits] of hitsByOwner) {
        const [first] = hits;
        if (first === undefined || kin?.has(owner) === true) continue;
        const quotes = hits.map((hit) => quoteOf(hit, 16));
        to.fail('foreign', {
          agency,
          year: report.year,
          report: report.id,
          subject: owner,
          actual: nameIn(first),
          quotes,
          location: { section: first.passage.section },
          data: {
            other: nameIn(first),
            agency,
            count: hits.length,
            places: spellOut(quotes.map((quote) => quote.text)),
          },
        });
      }
    }
  },
});

/** A government's report rightly tells what its departments do. */
function isOwnVoiceExpected({ agency, agencyKind }: Report): boolean {
  return agency !== null && agencyKind !== 'government' && agencyKind !== 'office';
}

function nameIn({ match }: Hit): string {
  return match[1] ?? '';
}

/**
 * Whole names of departments, towns and other bodies and whose they are; not those of governments, of which everyone
 * speaks.
 */
function ownersOf({ reports, roster }: CampaignInput): ReadonlyMap<string, string> {
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
  return names;
}

/** Agencies above and below one, of which a report may well tell. */
function kinIn({ roster }: CampaignInput): (agency: string) => ReadonlySet<string> {
  const entries = roster?.entries ?? [];
  return (agency) =>
    new Set(
      entries.flatMap(({ name, parent }) => {
        if (parent === agency) return [name];
        return name === agency && parent !== null ? [parent] : [];
      }),
    );
}

/** Whether a name is only part of the report's own, or the other way about. */
function isPartOf(name: string, agency: string, { agencyAsFound }: Report): boolean {
  return [agency, ...(agencyAsFound === undefined ? [] : [agencyAsFound])].some(
    (own) => own.includes(name) || name.includes(own),
  );
}
