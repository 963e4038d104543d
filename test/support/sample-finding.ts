import type { FigureKey } from '../../app/model/edition.ts';
import type { Finding, Location, Outcome, Quote, Repair, Severity } from '../../app/model/finding.ts';
import type { Report } from '../../app/model/report.ts';
import { SAMPLE_REPORTS } from './sample-county.ts';

export const FORM_2021 = '国办公开办函〔2021〕30号';
export const REGULATION = '《政府信息公开条例》';

/** What is particular to one finding. */
export interface Spec {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly subject: string | null;
  readonly message: string;
  readonly suggestion?: string;
  readonly basis?: string;
  readonly expected?: number | string;
  readonly actual?: number | string;
  readonly figures?: readonly FigureKey[];
  readonly repairs?: readonly Repair[];
  /** Rule and subject of the finding it follows from. */
  readonly cause?: readonly [rule: string, subject: string];
  readonly quotes?: readonly string[];
  readonly place?: Partial<Location>;
  readonly undecided?: 'unreadable' | 'judgement';
}

/** A hash of what identifies a finding, in the manner of the engine's. */
function idOf(agency: string, year: number | null, rule: string, subject: string | null): string {
  let hash = 0x811c9dc5;
  for (const letter of [agency, year ?? '', rule, subject ?? ''].join('\n')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

function reportOf(agency: string): Report {
  const made = SAMPLE_REPORTS.find((candidate) => candidate.report.agency === agency);
  if (made === undefined) throw new RangeError(`no sample report of ${agency}`);
  return made.report;
}

function quoteOf(report: Report, text: string): Quote {
  const paragraph = report.paragraphs.find((candidate) => candidate.text.includes(text));
  if (paragraph?.source.kind !== 'html') return { text, source: null };
  const start = paragraph.source.start + paragraph.text.indexOf(text);
  return { text, source: { kind: 'html', start, end: start + text.length } };
}

/** A finding of a sample report, or of an agency without one. */
export function finding(agency: string, report: Report | null, year: number, spec: Spec): Finding {
  const outcome: Outcome & ('fail' | 'undecided') = spec.undecided === undefined ? 'fail' : 'undecided';
  return {
    id: idOf(agency, year, spec.rule, spec.subject),
    rule: spec.rule,
    code: spec.code,
    severity: spec.severity,
    outcome,
    reason: spec.undecided ?? null,
    report: report?.id ?? null,
    agency,
    year,
    subject: spec.subject,
    message: spec.message,
    suggestion: spec.suggestion ?? null,
    basis: spec.basis ?? FORM_2021,
    expected: spec.expected ?? null,
    actual: spec.actual ?? null,
    figures: spec.figures ?? [],
    suspects: spec.repairs?.[0]?.cells.map((cell) => cell.figure) ?? [],
    repairs: spec.repairs ?? [],
    cause: spec.cause === undefined ? null : idOf(agency, year, ...spec.cause),
    quotes: report === null ? [] : (spec.quotes ?? []).map((text) => quoteOf(report, text)),
    location: { section: null, table: null, row: null, column: null, ...spec.place },
    valuesDigest: idOf(agency, year, spec.rule, JSON.stringify([spec.expected, spec.actual, spec.quotes])),
  };
}

/** Findings of one agency's sample report. */
export const of = (agency: string, ...specs: Spec[]): Finding[] => {
  const report = reportOf(agency);
  return specs.map((spec) => finding(agency, report, report.year ?? 0, spec));
};

/** Location of table three. */
export const APPLICATIONS = { section: 'applications', table: 'applications' } as const;
const RESULT_ROWS = [
  'granted',
  'partlyGranted',
  'refused.stateSecret',
  'refused.prohibitedByLaw',
  'refused.safetyAndStability',
  'refused.thirdParty',
  'refused.internalAffairs',
  'refused.deliberative',
  'refused.caseFile',
  'refused.query',
  'unavailable.notHeld',
  'unavailable.needsCreation',
  'unavailable.unclear',
  'notProcessed.petition',
  'notProcessed.duplicate',
  'notProcessed.publication',
  'notProcessed.vexatious',
  'notProcessed.confirmation',
  'otherDisposal.notCorrected',
  'otherDisposal.feeUnpaid',
  'otherDisposal.other',
] as const;
const column = (key: string): FigureKey[] => [...RESULT_ROWS, 'processed'].map((row): FigureKey => `${row}|${key}`);
const balance = (key: string): FigureKey[] =>
  ['received', 'carriedIn', 'processed', 'carriedOut'].map((row): FigureKey => `${row}|${key}`);

/** Smallest repair of 临澜县数据局's table three. */
export const PROCESSED: readonly Repair[] = [
  {
    cells: [
      { figure: 'processed|naturalPerson', to: 7 },
      { figure: 'processed|total', to: 7 },
    ],
  },
];
/** (一)至(六)之和≠(七) in a column of 临澜县数据局's table three. */
export const processedTotal = (key: string, label: string, first: boolean): Spec => ({
  rule: 'applications/processed-total',
  code: 'R302',
  severity: 'must-fix',
  subject: key,
  message: `表三“${label}”列：(一)至(六)各项之和为7，(七)总计填6，少1。`,
  suggestion: '核对办理台账后改正(七)总计或漏填、误填的分项。',
  expected: 7,
  actual: 6,
  figures: column(key),
  repairs: PROCESSED,
  ...(first ? {} : { cause: ['applications/processed-total', 'naturalPerson'] as const }),
  place: { ...APPLICATIONS, row: 'processed', column: key },
});
/** 一+二≠(七)+四 in a column. */
export const balanceOf = (
  [key, label]: readonly [string, string],
  [left, right]: readonly [number, number],
  repairs: readonly Repair[],
  cause?: Spec['cause'],
): Spec => ({
  rule: 'applications/balance',
  code: 'R303',
  severity: 'must-fix',
  subject: key,
  message: `表三“${label}”列勾稽关系不成立：本年新收与上年结转之和为${left}，办理结果总计与结转下年度之和为${right}。`,
  suggestion: '第一项加第二项之和应等于第三项加第四项之和，请核对台账后改正。',
  basis: `${FORM_2021} 第三部分表头注明的勾稽关系`,
  expected: left,
  actual: right,
  figures: balance(key),
  repairs,
  ...(cause === undefined ? {} : { cause }),
  place: { ...APPLICATIONS, column: key },
});

/** Smallest repair of 临澜县青石镇's table three. */
export const MOVED: readonly Repair[] = [
  {
    cells: [
      { figure: 'received|naturalPerson', to: 5 },
      { figure: 'received|otherOrganization', to: 0 },
    ],
  },
];

/** A report published after its day. */
export const late = (raw: string, due: string, days: number): Spec => ({
  rule: 'deadline/late',
  code: 'R221',
  severity: 'must-fix',
  subject: 'published',
  message: `发布日期为${raw}，晚于应发布日期${due}共${days}天。`,
  suggestion: '说明逾期原因，今后按期发布。',
  basis: `${REGULATION}第四十九条`,
  expected: due,
  actual: raw,
});
