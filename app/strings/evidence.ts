/** Words of the evidence beside a finding. */
export const EVIDENCE_PANE = {
  pane: '证据',
  tabs: { original: '原件', table: '表格', basis: '依据', years: '历年' },
  choose: '选择一个问题，查看证据',
  nothing: '没有可以核对的报告',
  suggestion: '怎么改',
  basis: '依据',
  place: '位置',
  code: '编号',
} as const;

export const EQUATION = {
  title: '等式',
  computed: '应为',
  written: '填写',
  left: '一＋二',
  right: '三＋四',
  difference: '相差',
  plus: '＋',
  equals: '＝',
  blank: '空白',
  unread: '未能读出',
  absent: '表中没有',
  zeros: (count: number) => `其余 ${count} 项为 0`,
  blanks: (count: number) => `其余 ${count} 项空白`,
  zerosAndBlanks: (zeros: number, blanks: number) => `其余 ${zeros} 项为 0、${blanks} 项空白`,
  showAll: '逐项列出',
  showFew: '收起',
  unknownSum: '算不出',
  cells: (count: number) => `涉及 ${count} 个单元格`,
  expected: '应为',
  actual: '现为',
} as const;

/** What is set against what, where neither side is told to be the right one: by rule, what is expected and what is there. */
export const COMPARED: Readonly<Record<string, readonly [expected: string, actual: string]>> = {
  'narrative/table-mismatch': ['表格', '正文'],
  'narrative/fee-unpaid': ['正文', '表格'],
  'narrative/sum-mismatch': ['分项', '总数'],
  'narrative/self-contradiction': ['一处', '另一处'],
};

export const PASSAGES = {
  title: '两处文字对照',
  own: '本报告',
  other: '对方',
  differing: '有下划线的文字不同',
  look: (number: number, words: string) => `第 ${number} 处，在原件中查看：${words}`,
  otherWords: (number: number, words: string) => `对方第 ${number} 处：${words}`,
} as const;

export const REPAIRS = {
  title: '可能的改法',
  one: '改动最少的一种改法',
  many: (count: number) => `改动最少的 ${count} 种改法，以台账为准`,
  if: '若',
  and: '，',
  becomes: '改为',
  thenOverYears: (table: string) => `则与上年结转衔接，${table}的等式全部成立`,
  then: (table: string) => `则${table}的等式全部成立`,
  more: (count: number) => `另有 ${count} 种`,
  less: '收起',
} as const;

export const ORIGINAL_VIEW = {
  frame: '原件',
  marks: '原件中的标记',
  toMark: (number: string) => `跳到标记${number}`,
  quote: '引文',
  find: '在原件中查找',
  found: (now: number, all: number) => `${now}/${all}`,
  notFound: '没有找到',
  next: '下一处',
  previous: '上一处',
  larger: '放大',
  smaller: '缩小',
  actual: '恢复原大小',
  fit: '适合宽度',
  percent: (percent: number) => `${percent}%`,
  open: '用系统程序打开',
  noMarks: '这个问题说的是缺少的内容，原件里没有可标出的地方。',
  someMissing: (count: number) => `有 ${count} 处在这份文件里没有标出。`,
  changed: '原件在审核之后改动过，标记可能不准，因此没有标出。请重新审核这份文件。',
  gone: '原件已不在原处，或者没有读取权限。审核结果仍然保留。',
  unsupported: '这类文件还不能在这里显示，请用系统程序打开。',
  inArchive: '这份文件在压缩包里，还不能在这里显示。',
  noReport: '没有报告，也就没有原件。',
  loading: '正在打开原件…',
  files: '报告的文件',
} as const;

export const TABLE_VIEW = {
  tables: '报告的表格',
  broken: (count: number) => `${count} 处不成立`,
  holds: '成立',
  undecided: '无法判断',
  gap: (difference: string) => `差 ${difference}`,
  rowCheck: '六列之和',
  rowCheckLong: '前六列之和＝总计',
  processedCheck: '(一)至(六)之和＝(七)',
  balanceCheck: '一＋二＝(七)＋四',
  blockCheck: '前四项之和＝总计',
  sumCheck: '分项之和',
  checks: '核对',
  info: '信息内容',
  unread: '未读出',
  missing: '报告里没有这张表。',
  absent: '报告缺少这张表所在的部分。',
  unreadable: (reason: string) => `这张表没能读出：${reason}`,
  noForm: '报告里没有识别出官方表格，无法对照。',
  noReport: '没有报告，也就没有表格。',
  legend: '图例',
  legends: { term: '等式中的单元格', suspect: '疑有误的单元格', blank: '空白', nonNumber: '不是数字' },
} as const;

export const BASIS_VIEW = {
  rule: '规则',
  severity: '轻重',
  basis: '依据',
  editions: '适用格式',
  anyEdition: '各年度',
  outcome: '本报告的检查结果',
  undocumented: '这条规则还没有说明。',
} as const;

/** Words of 历年, the figures of a report beside those of earlier years. */
export const YEARS_VIEW = {
  tables: '报告的表格',
  columns: '申请人类别',
  ties: '与上年衔接',
  ofFinding: '这个问题涉及的数据',
  wholeTable: (table: string) => `${table}全部数据`,
  figure: '指标',
  difference: '比上年',
  thisYear: '本年',
  ofLastYear: '上年报告的',
  made: '怎么得出',
  due: '应为',
  filled: '本年填写',
  check: '核对',
  goesOn: '一致',
  gap: (difference: string) => `差 ${difference}`,
  cannotTell: '无法判断',
  unknown: '未填数',
  absent: '无此项',
  source: (year: number, name: string) => `${year}年度：${name}`,
  disputed: (year: number, names: readonly string[]) =>
    `${year}年度的报告有${names.length}份而数据不一致，没有采用：${names.join('、')}`,
  none: '没有往年的数据可以对照',
  noYear: '这份报告没有读出年度，请先在收件里更正。',
  how: (year: number) => `导入${year}年度的报告，或者上年用本程序导出的 Excel 工作簿，即可逐项对照。`,
  noForm: '报告里没有识别出官方表格，无法对照。',
} as const;
