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
