import type { Agency, Audit, Input } from '../../app/model/audit-result.ts';
import type { Outcome } from '../../app/model/finding.ts';
import { SAMPLE_FINDINGS } from './sample-findings.ts';
import { SAMPLE_REPORTS } from './sample-county.ts';

const digest = (path: string): string =>
  Array.from(path)
    .reduce((hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7)
    .toString(16)
    .padStart(64, '0');

const input = (path: string, rest: Omit<Input, 'path' | 'sha256' | 'bytes'>): Input => ({
  path,
  sha256: digest(path),
  bytes: 20_000 + path.length * 317,
  ...rest,
});

const ATTENDANTS: readonly Input[] = [
  input('年报/临澜县水利局.html', {
    kind: 'image',
    status: 'unreadable',
    reason: '文件内容是图片(PNG),不是网页,文件名后缀与内容不符',
    report: null,
  }),
  input('年报/压缩包/乡镇.zip', { kind: 'zip', status: 'container', reason: null, report: null }),
  input('年报/压缩包/乡镇.zip!/__MACOSX/._柳湾街道.html', {
    kind: 'unknown',
    status: 'skipped',
    reason: '系统附带的辅助文件,不是报告',
    report: null,
  }),
  input('年报/临澜县财政局(初稿).html', {
    kind: 'html',
    status: 'superseded',
    reason: '同一单位同一年度的旧版,已以“年报/临澜县财政局.html”为准',
    report: '临澜县财政局-2024-published',
  }),
  input('年报/副本/临澜县财政局.html', {
    kind: 'html',
    status: 'duplicate',
    reason: '与“年报/临澜县财政局.html”内容完全相同',
    report: '临澜县财政局-2024-published',
  }),
  input('年报/关于报送2024年年报的通知.html', {
    kind: 'html',
    status: 'not-a-report',
    reason: '没有年度报告的标题、章节和表格',
    report: null,
  }),
  input('年报/临澜县司法局.docx', {
    kind: 'docx',
    status: 'unreadable',
    reason: '文件损坏:压缩结构不完整,无法打开',
    report: null,
  }),
];

const GROUPS: Readonly<Record<string, string>> = {
  临澜县白水镇人民政府: '乡镇街道',
  临澜县柳湾街道办事处: '乡镇街道',
  临澜县青石镇人民政府: '乡镇街道',
};

function agencies(): readonly Agency[] {
  const audited = SAMPLE_REPORTS.map(({ report }): Agency => ({
    name: report.agency ?? '',
    group: GROUPS[report.agency ?? ''] ?? '县直部门',
    parent: '临澜县人民政府',
    status: 'audited',
    reports: [report.id],
  }));
  const absent = (name: string, status: 'unreadable' | 'missing'): Agency => ({
    name,
    group: '县直部门',
    parent: '临澜县人民政府',
    status,
    reports: [],
  });
  return [
    ...audited,
    absent('临澜县水利局', 'unreadable'),
    absent('临澜县司法局', 'unreadable'),
    absent('临澜县林业局', 'missing'),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function outcomes(): Audit['rules'] {
  const slugs = [...new Set(SAMPLE_FINDINGS.map((finding) => finding.rule))].sort();
  return Object.fromEntries(
    SAMPLE_REPORTS.map(({ report }) => [
      report.id,
      Object.fromEntries(
        slugs.map((slug): [string, Outcome] => {
          const own = SAMPLE_FINDINGS.filter((finding) => finding.report === report.id && finding.rule === slug);
          if (own.some((finding) => finding.outcome === 'fail')) return [slug, 'fail'];
          if (own.length > 0) return [slug, 'undecided'];
          return [slug, slug.startsWith('statistics/') === (report.edition === '2014') ? 'pass' : 'notApplicable'];
        }),
      ),
    ]),
  );
}

/**
 * An audit of an invented county in 2024, as the engine would hand it over: audited, unreadable and missing agencies,
 * all three editions, findings with causes and repairs, inputs of most states. Figures, findings and source spans
 * agree with each other; `SAMPLE_ORIGINALS` has the markup that the spans point into.
 */
export const SAMPLE_AUDIT: Audit = {
  engine: { version: '0.1.0', ruleSet: '2024.1' },
  year: 2024,
  today: '2025-04-10',
  inputs: [
    ...SAMPLE_REPORTS.map(({ report }) =>
      input(report.input, { kind: 'html', status: 'report', reason: null, report: report.id }),
    ),
    ...ATTENDANTS,
  ].sort((a, b) => (a.path < b.path ? -1 : 1)),
  reports: SAMPLE_REPORTS.map(({ report }) => report),
  agencies: agencies(),
  findings: SAMPLE_FINDINGS,
  rules: outcomes(),
};

/** Markup of each report by its input's path. */
export const SAMPLE_ORIGINALS: Readonly<Record<string, string>> = Object.fromEntries(
  SAMPLE_REPORTS.map(({ report, original }) => [report.input, original]),
);
