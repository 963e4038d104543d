import type { ExpectedFinding, MadeReport } from '../../build/report-maker/index.ts';
import type { Finding } from '../../app/model/finding.ts';
import type { Report } from '../../app/model/report.ts';
import type { Audited } from './audit.ts';

/** What kind of thing went wrong; the summary counts by it. */
export type FailureKind =
  | 'no report'
  | 'identity'
  | 'period'
  | 'sections'
  | 'figure'
  | 'missed'
  | 'severity'
  | 'false must-fix'
  | 'false suspicion'
  | 'equation missed'
  | 'equation invented'
  | 'suspect'
  | 'rule error';

export interface Failure {
  readonly kind: FailureKind;
  readonly detail: string;
}

const SUM_RULES = [
  'applications/row-total',
  'applications/processed-total',
  'applications/balance',
  'disputes/total',
  'statistics/sum',
];

/** Rules whose suspicions on a report without that defect are false alarms too. */
const STRICT = [
  ...SUM_RULES,
  'period/*',
  'form/*',
  'cell/*',
  'year/*',
  'deadline/*',
  'statistics/*',
  'narrative/*',
  'wording/*',
  'privacy/*',
];

function matches(pattern: string, rule: string): boolean {
  return pattern.endsWith('*') ? rule.startsWith(pattern.slice(0, -1)) : pattern === rule;
}

const listed = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

export function answers(finding: Finding, expected: ExpectedFinding): boolean {
  if (!matches(expected.rule, finding.rule)) return false;
  if (expected.subject !== undefined && !listed(expected.subject).includes(finding.subject ?? '')) return false;
  if (expected.outcome !== undefined && finding.outcome !== expected.outcome) return false;
  return expected.figures?.every((figure) => finding.figures.includes(figure)) !== false;
}

function told(finding: Finding): string {
  return `${finding.rule} [${finding.subject ?? ''}] ${finding.severity} ${finding.outcome}: ${finding.message}`;
}

const inWords = (expected: ExpectedFinding): string =>
  `${expected.rule} [${listed(expected.subject ?? '').join('/')}] ${expected.outcome ?? ''}`;

function identityFailures(made: MadeReport, report: Report): Failure[] {
  const { truth } = made;
  const pairs: readonly (readonly [name: string, read: unknown, right: unknown])[] = [
    ['agency', report.agency, truth.agency],
    ['year', report.year, truth.year],
    ['edition', report.edition, truth.edition],
    ['kind', report.agencyKind, made.plan.agency.kind],
    ['publishedOn', report.publishedOn?.value ?? null, truth.publishedOn],
    ['signedOn', report.signedOn?.value ?? null, truth.signedOn],
  ];
  const expectsNoEdition = Object.keys(truth.figures).length === 0;
  return pairs
    .filter(([name, read, right]) => read !== right && !(name === 'edition' && expectsNoEdition))
    .map(([name, read, right]) => ({ kind: 'identity', detail: `${name}: ${String(read)} for ${String(right)}` }));
}

function periodFailures(made: MadeReport, report: Report): Failure[] {
  const read = report.period === null ? null : `${report.period.from ?? '?'}..${report.period.to ?? '?'}`;
  const { period } = made.truth;
  const right = period === null ? null : `${period.from ?? '?'}..${period.to ?? '?'}`;
  if (read === right) return [];
  return [{ kind: 'period', detail: `${String(read)} for ${String(right)}: ${made.plan.period.sentence ?? ''}` }];
}

function sectionFailures(made: MadeReport, report: Report): Failure[] {
  if (made.truth.edition === '2014') return [];
  const read = report.sections.map(({ section }) => section).filter((section) => section !== null);
  const right = made.truth.sections.map(({ section }) => section);
  if (read.join() === right.join()) return [];
  return [{ kind: 'sections', detail: `${read.join()} for ${right.join()}` }];
}

function figureFailures(made: MadeReport, report: Report): Failure[] {
  const right = made.truth.figures;
  const wrong = Object.entries(right).filter(([key, cell]) => {
    const read = report.figures[key as keyof typeof report.figures];
    return read?.raw !== cell.raw || read.state !== cell.state || read.value !== cell.value || read.unit !== cell.unit;
  });
  const invented = Object.entries(report.figures).filter(([key, cell]) => !(key in right) && cell.state !== 'unread');
  const first = wrong.slice(0, 3).map(([key, cell]) => {
    const read = report.figures[key as keyof typeof report.figures];
    const was = read === undefined ? 'nothing' : `"${read.raw}" ${read.state} ${String(read.value)} ${read.unit ?? ''}`;
    return `${key} ${was} for "${cell.raw}" ${cell.state}`;
  });
  return [
    ...(wrong.length === 0
      ? []
      : [{ kind: 'figure' as const, detail: `${wrong.length} of ${Object.keys(right).length}: ${first.join('; ')}` }]),
    ...invented
      .slice(0, 1)
      .map(([key, cell]) => ({ kind: 'figure' as const, detail: `${invented.length} invented: ${key} "${cell.raw}"` })),
  ];
}

function equationFailures(made: MadeReport, findings: readonly Finding[]): Failure[] {
  const name = (rule: string, subject: string): string => `${rule} ${subject}`;
  const broken = made.expected.must
    .filter(({ rule, outcome }) => SUM_RULES.includes(rule) && outcome === 'fail')
    .map(({ rule, subject }) => name(rule, listed(subject ?? '').join()));
  const found = findings
    .filter(({ rule, outcome }) => SUM_RULES.includes(rule) && outcome === 'fail')
    .map(({ rule, subject }) => name(rule, subject ?? ''));
  return [
    ...broken.filter((each) => !found.includes(each)).map((detail) => ({ kind: 'equation missed' as const, detail })),
    ...found.filter((each) => !broken.includes(each)).map((detail) => ({ kind: 'equation invented' as const, detail })),
  ];
}

function expectationFailures(made: MadeReport, audited: Audited): Failure[] {
  const failures: Failure[] = [];
  for (const expected of made.expected.must) {
    const found = audited.findings.filter((finding) => answers(finding, expected));
    const [first] = found;
    if (first === undefined) {
      failures.push({ kind: 'missed', detail: inWords(expected) });
      continue;
    }
    if (
      expected.severity !== undefined &&
      !found.some(({ severity }) => listed(expected.severity ?? severity).includes(severity))
    ) {
      failures.push({ kind: 'severity', detail: `${told(first)} for ${listed(expected.severity).join('/')}` });
    }
    if (expected.suspect === undefined) continue;
    const [repair] = first.repairs;
    const [cell] = repair?.cells ?? [];
    const { figure, to } = expected.suspect;
    const right =
      repair?.cells.length === 1 && cell?.figure === figure && cell.to === to && first.suspects[0] === figure;
    if (!right) {
      const named = repair?.cells.map((each) => `${each.figure}=${each.to}`).join(', ') ?? 'nothing';
      failures.push({ kind: 'suspect', detail: `${named} for ${figure}=${to}` });
    }
  }
  return failures;
}

function falseAlarms(made: MadeReport, findings: readonly Finding[]): Failure[] {
  const { must, allowed } = made.expected;
  const uncalledFor = findings.filter(
    (finding) =>
      !must.some((expected) => answers(finding, { ...expected, figures: [] })) &&
      !allowed.some((pattern) => matches(pattern, finding.rule)),
  );
  return uncalledFor.flatMap((finding): Failure[] => {
    const fails = finding.outcome === 'fail';
    if (fails && finding.severity === 'must-fix') return [{ kind: 'false must-fix', detail: told(finding) }];
    const strict = STRICT.some((pattern) => matches(pattern, finding.rule)) && finding.severity !== 'advice';
    return strict ? [{ kind: 'false suspicion', detail: told(finding) }] : [];
  });
}

/** Everything in which the audit of a made report differs from what it must give. */
export function assess(made: MadeReport, audited: Audited): Failure[] {
  const errors = Object.entries(audited.rules)
    .filter(([, outcome]) => outcome === 'error')
    .map(([rule]): Failure => ({ kind: 'rule error', detail: rule }));
  if (audited.report === null) {
    return [{ kind: 'no report', detail: `${audited.input.status}: ${audited.input.reason ?? ''}` }, ...errors];
  }
  return [
    ...errors,
    ...identityFailures(made, audited.report),
    ...periodFailures(made, audited.report),
    ...sectionFailures(made, audited.report),
    ...figureFailures(made, audited.report),
    ...equationFailures(made, audited.findings),
    ...expectationFailures(made, audited),
    ...falseAlarms(made, audited.findings),
  ];
}
