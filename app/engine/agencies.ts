import type { Agency, Input } from '../model/audit-result.ts';
import type { Report } from '../model/report.ts';
import { nameInPath } from '../parse/identity.ts';

/**
 * The agencies, from the reports and, where a file could not be read, from its name: an agency whose file came but
 * cannot be audited is `unreadable`, never missing. Sorted by name in code-point order.
 */
export function agenciesOf(reports: readonly Report[], inputs: readonly Input[]): Agency[] {
  const ids = new Map<string, string[]>();
  for (const report of reports) {
    if (report.agency === null) continue;
    const own = ids.get(report.agency);
    if (own === undefined) ids.set(report.agency, [report.id]);
    else own.push(report.id);
  }
  const unreadable = new Set<string>();
  for (const input of inputs) {
    if (input.status !== 'unreadable') continue;
    const name = nameInPath(input.path);
    if (name !== null && !ids.has(name)) unreadable.add(name);
  }
  const agency = (name: string, status: Agency['status'], own: readonly string[]): Agency => ({
    name,
    group: null,
    parent: null,
    status,
    reports: own,
  });
  return [
    ...[...ids].map(([name, own]) => agency(name, 'audited', own)),
    ...[...unreadable].map((name) => agency(name, 'unreadable', [])),
  ].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
