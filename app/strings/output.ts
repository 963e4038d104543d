/** Words that workbook, print and command share when they tell a finding. */
export const PLACE = {
  whole: '报告整体',
  separator: ' / ',
} as const;

export const EVIDENCE = {
  term: (label: string, value: string) => `${label} ${value}`,
  total: (sum: string) => ` = ${sum}`,
  written: (label: string, value: string) => `${label}填 ${value}`,
  difference: (amount: string) => `相差 ${amount}`,
  allZero: '各项均为 0',
  blank: '空白',
  unread: '未能读出',
  leftOut: '表中未列',
  figure: (label: string, value: string) => `${label}：${value}`,
  moreFigures: (count: number) => `等共 ${count} 格`,
  quote: (text: string) => `“${text}”`,
  otherQuote: (text: string) => `对方：“${text}”`,
  separator: '；',
  list: '、',
  year: (year: string) => `${year}年`,
  period: (from: string, to: string) => `${from}至${to}`,
  sidesEqual: '两边应当相等',
  repair: (changes: string) => `若${changes}，则表内等式全部成立`,
  repairOverYears: (changes: string) => `若${changes}，则与上年结转衔接，表内等式全部成立`,
  change: (label: string, to: string) => `${label}改为 ${to}`,
  moreRepairs: (count: number) => `另有 ${count} 种改法`,
  follows: (number: number) => `由第 ${number} 条引起`,
  cut: '……（内容过长，已截断）',
} as const;

/** Whether a report of the year under audit was published in time. */
export const PUNCTUALITY_WORDS = {
  'on-time': '按时',
  late: '逾期',
  unknown: '无法判断',
  'not-checked': '未核对',
} as const;

/** Stands for the agency of a report that does not say whose it is. */
export const UNNAMED_AGENCY = '（单位不明）';
