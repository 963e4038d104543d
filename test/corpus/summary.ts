import type { Case } from './cases.ts';
import type { Failure, FailureKind } from './assess.ts';

export interface Result {
  readonly case: Case;
  readonly failures: readonly Failure[];
}

function tally(results: readonly Result[], group: (result: Result) => string): string[] {
  const groups = new Map<string, { cases: number; failed: number; kinds: Map<FailureKind, number> }>();
  for (const result of results) {
    const name = group(result);
    const entry = groups.get(name) ?? { cases: 0, failed: 0, kinds: new Map<FailureKind, number>() };
    entry.cases += 1;
    if (result.failures.length > 0) entry.failed += 1;
    for (const kind of new Set(result.failures.map((failure) => failure.kind))) {
      entry.kinds.set(kind, (entry.kinds.get(kind) ?? 0) + 1);
    }
    groups.set(name, entry);
  }
  return [...groups]
    .filter(([, entry]) => entry.failed > 0)
    .map(([name, { cases, failed, kinds }]) => {
      const causes = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ');
      return `  ${name.padEnd(36)} ${String(failed).padStart(4)} of ${String(cases).padStart(4)}   ${causes}`;
    });
}

/** Which layouts, editions and defects fail, and the first failures of each case. */
export function summary(results: readonly Result[]): string {
  const failed = results.filter(({ failures }) => failures.length > 0);
  const lines = [
    `${failed.length} of ${results.length} reports of the corpus fail`,
    'by layout',
    ...tally(results, ({ case: { made } }) => made.layout),
    'by edition',
    ...tally(results, ({ case: { made } }) => made.truth.edition),
    'by story',
    ...tally(results, ({ case: { story } }) => story),
    'cases (node build/report-maker/dump.mjs --seed N --layout L --edition E --defect D)',
    ...failed.flatMap(({ case: { made, story, seed }, failures }) => [
      `  --seed ${seed} --layout ${made.layout} --edition ${made.truth.edition}${
        story === 'clean'
          ? ''
          : story
              .split(' + ')
              .map((name) => ` --defect ${name}`)
              .join('')
      }`,
      ...failures.slice(0, 6).map(({ kind, detail }) => `      ${kind}: ${detail.slice(0, 260)}`),
      ...(failures.length > 6 ? [`      … and ${failures.length - 6} more`] : []),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
