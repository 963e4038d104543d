import type { AgencyDue, Deadline, DueWhat } from '../model/due.ts';
import { dateWords } from './common.ts';

/** Words of a deadline by what is due. */
export const DUE_WHAT = {
  submission: {
    name: '报送截止',
    none: (agencies: string) => `${agencies} 家都已报送`,
    owing: (owing: string, agencies: string) => `${agencies} 家中 ${owing} 家未报`,
    filter: (day: string, owing: boolean) => (owing ? `${day}应报未报` : `${day}报送截止`),
  },
  publication: {
    name: '公布截止',
    none: (agencies: string) => `${agencies} 家都有报告`,
    owing: (owing: string, agencies: string) => `${agencies} 家中 ${owing} 家未见报告`,
    filter: (day: string, owing: boolean) => (owing ? `${day}应公布未见` : `${day}公布截止`),
  },
} as const satisfies Record<DueWhat, unknown>;

/** Whose word a deadline is. */
export const DUE_BY: Readonly<Record<AgencyDue['by'], string>> = {
  roster: '单位名册',
  office: '规则设置',
  law: '条例',
};

/** The deadlines of a campaign, in the window. */
export const DEADLINES = {
  title: '截止日期',
  agencies: (agencies: string) => `${agencies} 家`,
  daysLeft: (days: string) => `还有 ${days} 天`,
  today: '今天截止',
  daysPast: (days: string) => `已过 ${days} 天`,
  by: (words: readonly string[]) => `依据${words.join('、')}，点击列出这些单位`,
  more: (count: number) => `另有 ${count} 个日期`,
  fewer: '收起',
  passedSince: (auditedOn: string) => `逾期和未报的问题按审核日期${auditedOn}列出，此后有期限已过，重新审核后更新。`,
} as const;

/** A deadline on paper and in the workbook: 40家，3家未报. Days are left to the reader: paper does not count on. */
export function deadlineWords({ what, owing, agencies }: Deadline): string {
  if (owing === null) return `${agencies}家`;
  if (owing === 0) return `${agencies}家，${what === 'submission' ? '都已报送' : '都有报告'}`;
  return `${agencies}家，其中${owing}家${what === 'submission' ? '未报' : '未见报告'}`;
}

/** All deadlines in a sentence's part: 2025年1月10日报送截止（40家，都已报送）. */
export function deadlineList(deadlines: readonly Deadline[]): string {
  return deadlines
    .map((deadline) => `${dateWords(deadline.date)}${DUE_WHAT[deadline.what].name}（${deadlineWords(deadline)}）`)
    .join('；');
}
