import type { AgencyRow, Overview } from '../../../app/bridge/desk.ts';
import { faults } from '../../../app/model/tally.ts';
import type { Tally } from '../../../app/model/tally.ts';
import { CAMPAIGN } from '../../../app/strings/overview.ts';
import { FAMILIES } from '../../../app/strings/families.ts';
import { hasStatus, statusOf } from '../../state/filters.ts';

/** How many agencies stand where; an agency may be counted in several. */
export interface Campaign {
  /** Agencies that must report, null where no roster says who. */
  readonly expected: number | null;
  /** All agencies that are known, reports without a name left out. */
  readonly agencies: number;
  /** Of which something came, readable or not. */
  readonly reported: number;
  readonly missing: number;
  readonly unreadable: number;
  readonly audited: number;
  readonly late: number;
  readonly clean: number;
  readonly mustFix: number;
  readonly open: number;
  readonly sentBack: number;
  /** Findings that a later version put right. */
  readonly fixed: number;
  /** Agencies that reported without being on the roster. */
  readonly outsiders: number;
}

/** Counts where the campaign stands. */
export function campaignOf({ agencies, rosterProblems }: Pick<Overview, 'agencies' | 'rosterProblems'>): Campaign {
  const named = agencies.filter((row) => !row.unnamed);
  const count = (holds: (row: AgencyRow) => boolean) => named.filter(holds).length;
  const missing = count((row) => row.status === 'missing');
  return {
    expected: rosterProblems === null ? null : count((row) => row.listed),
    agencies: named.length,
    reported: count((row) => row.listed && row.status !== 'missing'),
    missing,
    unreadable: count((row) => row.status === 'unreadable'),
    audited: count((row) => row.status === 'audited'),
    late: count((row) => row.punctuality === 'late'),
    clean: count((row) => statusOf(row) === 'clean'),
    mustFix: count((row) => hasStatus(row, 'mustFix')),
    open: count((row) => hasStatus(row, 'open')),
    sentBack: count((row) => hasStatus(row, 'sentBack')),
    fixed: named.reduce((sum, row) => sum + row.fixed, 0),
    outsiders: count((row) => !row.listed),
  };
}

/** Faults of one kind by severity; what is undecided is no fault. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly tally: Tally;
  /** Agencies that have any of them. */
  readonly agencies: number;
}

/** Findings by family, in the order in which a summary tells them; families without faults are left out. */
export function familyBars(agencies: readonly AgencyRow[]): readonly Bar[] {
  return FAMILIES.flatMap(({ key, name }): readonly Bar[] => {
    const own = agencies.flatMap((row) => row.families[key] ?? []).filter((tally) => faults(tally) > 0);
    return own.length === 0 ? [] : [{ key, name, tally: sum(own), agencies: own.length }];
  });
}

/** Findings by group of agencies, in the order in which groups first appear, those of none last. */
export function groupBars(agencies: readonly AgencyRow[]): readonly Bar[] {
  const groups = new Map<string | null, AgencyRow[]>();
  for (const row of agencies) {
    const own = groups.get(row.group);
    if (own === undefined) groups.set(row.group, [row]);
    else own.push(row);
  }
  const bars = [...groups].map(([group, rows]): Bar => ({
    key: group ?? '',
    name: group ?? CAMPAIGN.ungrouped,
    tally: sum(rows.map((row) => row.tally)),
    agencies: rows.length,
  }));
  return [...bars.filter(({ key }) => key !== ''), ...bars.filter(({ key }) => key === '')];
}

function sum(tallies: readonly Tally[]): Tally {
  const add = (counter: keyof Tally) => tallies.reduce((all, tally) => all + tally[counter], 0);
  return {
    mustFix: add('mustFix'),
    suspected: add('suspected'),
    advice: add('advice'),
    judgement: add('judgement'),
    unreadable: add('unreadable'),
  };
}

/** A row of the heat map: an agency or a group, its faults by family. */
export interface HeatRow {
  /** The agency's id, or the group. */
  readonly key: string;
  readonly name: string;
  readonly tally: Tally;
  readonly families: Readonly<Record<string, Tally>>;
}

/** Agencies with faults, the gravest first. */
export function agencyHeat(agencies: readonly AgencyRow[]): readonly HeatRow[] {
  return agencies
    .filter((row) => faults(row.tally) > 0)
    .map(({ id, name, tally, families }): HeatRow => ({ key: id, name, tally, families }))
    .sort(byGravity);
}

/** Groups with faults, in the order of groupBars. */
export function groupHeat(agencies: readonly AgencyRow[]): readonly HeatRow[] {
  return groupBars(agencies)
    .filter(({ tally }) => faults(tally) > 0)
    .map(({ key, name, tally }): HeatRow => {
      const own = agencies.filter((row) => (row.group ?? '') === key);
      const families = FAMILIES.flatMap((family) => {
        const tallies = own.flatMap((row) => row.families[family.key] ?? []);
        return tallies.length === 0 ? [] : [[family.key, sum(tallies)] as const];
      });
      return { key, name, tally, families: Object.fromEntries(families) };
    });
}

function byGravity(one: HeatRow, other: HeatRow): number {
  return other.tally.mustFix - one.tally.mustFix || faults(other.tally) - faults(one.tally);
}
