import { describe, expect, test } from 'vitest';
import type { Input } from '../../app/model/audit-result.ts';
import type { Severity } from '../../app/model/finding.ts';
import type { Report } from '../../app/model/report.ts';
import type { Roster, RosterEntry } from '../../app/model/roster.ts';
import { runCampaignRules } from '../../app/rules/run-campaign.ts';
import type { CampaignDraft, CampaignInput, CampaignRule } from '../../app/rules/rule.ts';
import { cleanReport, type CellEdits } from './clean-report.ts';
import { prose, type Prose } from './prose.ts';
import { SETTINGS } from './rule-tester.ts';

/** An entry of a department, with what is changed in it. */
export function rosterEntry(name: string, changes: Partial<RosterEntry> = {}): RosterEntry {
  return {
    name,
    aliases: [],
    group: null,
    parent: null,
    kind: 'department',
    publicationDeadline: null,
    submissionDeadline: null,
    contact: null,
    phone: null,
    aggregates: null,
    source: { kind: 'sheet', sheet: '名册', cell: 'A2' },
    ...changes,
  };
}

/** A roster of these entries; names alone are departments. */
export function rosterOfEntries(...entries: readonly (string | RosterEntry)[]): Roster {
  const whole = entries.map((entry) => (typeof entry === 'string' ? rosterEntry(entry) : entry));
  return { entries: whole, place: ['栖云县'] };
}

/** A clean report of 2023 of an agency. */
export function reportOf(agency: string | null, changes: Partial<Report> = {}): Report {
  return cleanReport('2021', {}, { id: `report of ${agency ?? 'nobody'}`, agency, ...changes });
}

/** An input with what matters here. */
export function inputOf(path: string, changes: Partial<Input> = {}): Input {
  const base = { sha256: 'f'.repeat(64), bytes: 100, kind: 'pdf', status: 'unreadable', reason: '损坏', report: null };
  return { path, ...base, ...changes } as Input;
}

/** What one case of a campaign rule is about; what is left out is empty, the year 2023, today 1 June 2024. */
export interface CampaignCase extends Partial<CampaignInput> {
  readonly name: string;
}

/** What a finding must say; what is left out: the rule's severity, `fail`, no report. */
export interface ExpectedCampaignFinding {
  readonly message: string;
  readonly agency: string | null;
  readonly severity?: Severity;
  readonly outcome?: 'fail' | 'undecided';
  readonly report?: string;
}

/** Asks one rule about one case; a rule that throws fails the test. */
export function askCampaign(rule: CampaignRule, one: Partial<CampaignInput>): readonly CampaignDraft[] {
  const input: CampaignInput = {
    year: 2023,
    agencies: [],
    reports: [],
    previous: [],
    inputs: [],
    roster: null,
    unlisted: [],
    arrivals: [],
    complete: true,
    settings: SETTINGS,
    ...one,
  };
  return runCampaignRules([rule], input, (_, error) => {
    throw error;
  }).drafts;
}

/** Runs a campaign rule over a table of cases; findings are compared whole, and every wording must be met. */
export function testCampaignRule(
  rule: CampaignRule,
  table: {
    readonly silent: readonly CampaignCase[];
    readonly says: readonly (CampaignCase & { readonly findings: readonly ExpectedCampaignFinding[] })[];
  },
): void {
  const met = new Set<string>();
  describe(rule.id, () => {
    test.each(table.silent.map((one) => [one.name, one] as const))('silent: %s', (_, one) => {
      expect(askCampaign(rule, one).map(({ message }) => message)).toEqual([]);
    });
    test.each(table.says.map((one) => [one.name, one] as const))('says: %s', (_, one) => {
      const drafts = askCampaign(rule, one);
      expect(
        drafts.map(({ message, agency, severity, outcome, report }) => ({
          message,
          agency,
          severity,
          outcome,
          report,
        })),
      ).toEqual(
        one.findings.map((finding) => ({ severity: rule.severity, outcome: 'fail', report: null, ...finding })),
      );
      for (const { message } of drafts) {
        for (const [key, wording] of Object.entries(rule.messages)) {
          const parts = wording.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
          if (new RegExp(`^${parts.join('[^]*')}$`).test(message)) met.add(key);
        }
      }
    });
    test('every wording is met', () => {
      expect(Object.keys(rule.messages).filter((key) => !met.has(key))).toEqual([]);
    });
  });
}

interface WrittenReport extends Partial<Pick<Report, 'year' | 'input' | 'agencyKind'>> {
  readonly agency: string | null;
  readonly cells?: CellEdits;
  readonly prose?: Prose;
}

interface WrittenExample {
  readonly today?: string;
  readonly roster?: readonly (string | (Partial<RosterEntry> & { readonly name: string }))[];
  readonly reports?: readonly WrittenReport[];
  readonly unlisted?: CampaignInput['unlisted'];
}

/** The fenced `campaign` examples of a rule's document, as docs/rules/README.md describes them. */
export function campaignExamplesIn(text: string): Partial<CampaignInput>[] {
  return [...text.matchAll(/^```campaign\n([^]*?)^```$/gm)].map(([, body = '']) => {
    const { today, roster, reports, unlisted } = JSON.parse(body) as WrittenExample;
    return {
      roster:
        roster === undefined
          ? null
          : rosterOfEntries(
              ...roster.map((entry) => (typeof entry === 'string' ? entry : rosterEntry(entry.name, entry))),
            ),
      reports: (reports ?? []).map(({ agency, cells, prose: words, ...rest }, index) =>
        cleanReport('2021', cells, {
          id: `report ${index}`,
          agency,
          ...(words === undefined ? {} : prose('2021', words)),
          ...rest,
        }),
      ),
      unlisted: unlisted ?? [],
      settings: { ...SETTINGS, ...(today === undefined ? {} : { today }) },
    };
  });
}
