/** Words of 收件, the list of all files that came in. */
export const INPUTS = {
  list: '收到的文件',
  search: '搜索文件、单位、原因',
  statuses: '按结果筛选文件',
  all: '全部',
  columns: {
    status: '结果',
    name: '文件',
    kind: '类型',
    agency: '单位',
    year: '年度',
    edition: '格式',
    size: '大小',
    reason: '说明',
  },
  open: '打开原文件',
  correct: '更正',
  correctTitle: '更正单位、年度（F2）',
  byHand: (parts: string) => (parts === '' ? '人工更正' : `人工更正：${parts}`),
  toAgency: '查看问题',
  none: '没有符合条件的文件',
  pastReports: (count: number) => `${count}份报告`,
  unknownAgency: '未识别',
  sort: (column: string) => `按${column}排序`,
  summary: (files: string, reports: string, others: string) =>
    `共 ${files} 个文件，${reports} 份报告，${others} 个未审核`,
} as const;

/** Words of the dialog with which a person corrects what was read from a file. */
export const CORRECTION = {
  title: '人工更正',
  columns: { agency: '单位', year: '年度' },
  asRead: '留空则用程序识别的结果',
  notAReport: '不是年度报告，不审核',
  remembered: '更正按文件内容记住：以后再收到同一个文件，仍按更正审核。',
  undo: '恢复程序识别的结果',
  cancel: '取消',
  save: '保存',
  badAgency: '请填写单位全称，不超过80个字。',
  badYear: (first: number, last: number) => `年度应为${first}至${last}之间的四位数字。`,
} as const;

/** Words about the roster (名册). */
export const ROSTER = {
  label: '名册',
  import: '导入名册…',
  why: '导入应报送单位的名册，核对谁没有报送',
  named: (name: string, agencies: string) => `名册：${name}，${agencies}家`,
  problems: (count: string) => `${count}处问题`,
  problemsTitle: '名册中的问题',
  sheet: '工作表',
  row: '行',
  sentence: '问题',
  replace: '更换…',
  remove: '移除名册',
} as const;

/** Words about reports of earlier years, which are only compared with. */
export const PREVIOUS = {
  label: '上年报告',
  import: '导入上年报告',
  importFiles: '导入上年报告或工作簿…',
  importFolder: '导入上年报告文件夹…',
  files: '文件或上年导出的工作簿…',
  folder: '文件夹…',
  why: '导入上年度的报告，核对结转、现行有效件数等与上年是否衔接',
  named: (names: string, more: string) => `上年报告：${names}${more}`,
  more: (count: string) => `等${count}项`,
  reports: (reports: string, agencies: string) => `读出${reports}份，${agencies}家可与本年核对`,
  notRead: '未读出可核对的报告，请看下面各文件的说明',
  waiting: '开始审核后核对',
  add: '再添加',
  remove: '移除上年报告',
} as const;

/** What stands where no file was a report. */
export const NOTHING_READ = {
  empty: '没有收到文件',
  emptyText: '打开的文件夹是空的，里面没有文件。请换一个文件夹，或者把年度报告拖进窗口。',
  onlyPrevious: '没有要审核的报告',
  onlyPreviousText: '收到的都是用来核对的上年报告或名册。请再添加本年度的报告。',
  title: '收到的文件里没有读出年度报告',
  text: '每个文件的结果和原因都列在收件里。',
  line: (name: string, reason: string) => `${name}：${reason}`,
  more: (count: string) => `另有 ${count} 个文件`,
  toInputs: '查看收件',
} as const;
