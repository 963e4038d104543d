import type { Agency, InputStatus } from '../model/audit-result.ts';
import type { InputKind } from '../model/document.ts';
import type { Edition, Stage } from '../model/edition.ts';
import type { Finding, Outcome, Severity } from '../model/finding.ts';
import type { AgencyKind, CellState, TableStatus } from '../model/report.ts';

/** Words that window, workbook, print and command share: one Chinese word for one thing. */

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  'must-fix': '必改',
  suspected: '疑似',
  advice: '建议',
};

/** What an undecided finding is called in the place of its severity: it is nobody's proven fault. */
export const UNDECIDED_WORDS: Readonly<Record<NonNullable<Finding['reason']>, string>> = {
  judgement: '待人工判断',
  unreadable: '程序未能读出',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  pass: '通过',
  fail: '不合规',
  undecided: '待人工判断',
  notApplicable: '不适用',
  error: '执行出错',
};

/** 必改, 疑似, 建议 for a `fail`; for an undecided finding why it is undecided. */
export function severityWord(finding: Pick<Finding, 'severity' | 'outcome' | 'reason'>): string {
  return finding.outcome === 'undecided'
    ? UNDECIDED_WORDS[finding.reason ?? 'judgement']
    : SEVERITY_WORDS[finding.severity];
}

export const AGENCY_STATUS_WORDS: Readonly<Record<Agency['status'], string>> = {
  audited: '已审核',
  unreadable: '未能审核',
  missing: '未报送',
};

export const INPUT_STATUS_WORDS: Readonly<Record<InputStatus, string>> = {
  report: '已审核',
  superseded: '旧版',
  duplicate: '重复文件',
  previous: '上年数据',
  roster: '单位名册',
  container: '压缩包',
  'not-a-report': '不是年度报告',
  unreadable: '无法读取',
  skipped: '已略过',
};

export const INPUT_KIND_WORDS: Readonly<Record<InputKind, string>> = {
  html: '网页',
  mhtml: '单文件网页',
  text: '纯文本',
  docx: 'Word 文档',
  doc: 'Word 97 文档',
  rtf: 'RTF 文档',
  pdf: 'PDF',
  xlsx: 'Excel 工作簿',
  xls: 'Excel 97 工作簿',
  csv: 'CSV 表格',
  zip: 'ZIP 压缩包',
  rar: 'RAR 压缩包',
  '7z': '7z 压缩包',
  image: '图片',
  unknown: '未知类型',
};

export const EDITION_WORDS: Readonly<Record<Edition, string>> = {
  '2014': '2014年统计表',
  '2019': '2019年试行格式',
  '2021': '2021年修订格式',
};

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  draft: '送审稿',
  published: '已发布',
};

export const CELL_STATE_WORDS: Readonly<Record<CellState, string>> = {
  number: '数字',
  blank: '空白',
  dash: '斜线或横线',
  text: '文字',
  unread: '未能读出',
};

export const TABLE_STATUS_WORDS: Readonly<Record<TableStatus, string>> = {
  read: '已读出',
  unreadable: '未能读出',
  missing: '缺表',
  absent: '缺少所在部分',
};

/** `unknown` is never guessed further, so it has no word. */
export const AGENCY_KIND_WORDS: Readonly<Record<AgencyKind, string>> = {
  government: '人民政府',
  office: '政府办公室',
  department: '部门',
  township: '乡镇街道',
  institution: '事业单位',
  unknown: '',
};

/** 2025年4月10日 for 2025-04-10; what is no such date stands as it is. */
export function dateWords(iso: string): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (date === null) return iso;
  return `${Number(date[1])}年${Number(date[2])}月${Number(date[3])}日`;
}

/** 1月31日, where the year goes without saying. */
export function dayWords(iso: string): string {
  return dateWords(iso).replace(/^\d+年/, '');
}
