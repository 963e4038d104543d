import type { ReviewCounts } from '../model/review.ts';

/** Words of the review: what a person decides, notes and sends back. */
export const REVIEW = {
  bar: '复核',
  confirm: '确认',
  dismiss: '排除',
  note: '备注',
  explain: '单位说明',
  fixBy: '整改期限',
  fixByShort: '期限',
  explainShort: '说明',
  reopen: '撤回决定',
  undo: '撤销',
  redo: '重做',
  everywhere: '各单位的同类问题',
  moreActions: '更多复核操作',
  selected: (count: number) => `已选 ${count} 个问题`,
  dropSelection: '取消选择',
  states: { open: '待复核', confirmed: '已确认', dismissed: '已排除', reopened: '重新打开' },
  stateFilter: '按复核状态筛选问题',
  confirmedMany: (count: number) => `已确认 ${count} 处，按 Ctrl+Z 可以撤销`,
  dismissedMany: (count: number) => `已排除 ${count} 处，按 Ctrl+Z 可以撤销`,
  reopenedMany: (count: number) => `已撤回 ${count} 处的决定，按 Ctrl+Z 可以撤销`,
  undone: '已撤销上一步',
  redone: '已重做',
  nothingChosen: '先选择一个问题，再作决定。',
  allDone: '全部单位复核完毕。',
  follows: (count: number) => `连同由此引起的 ${count} 处`,
  readOnly: '这个任务只能查看，不能复核。',
  goOn: '复核完一家后自动进入下一家',
  progress: (done: number, all: number) => `已复核 ${done}/${all}`,
  progressLabel: '复核进度',
  left: (count: number) => `待复核 ${count}`,
} as const;

/** Why a finding is dismissed: picked by the digit. */
export const DISMISSALS = {
  title: '排除的原因',
  reasons: ['单位已说明', '程序误读', '本地另有规定', '不影响'],
  other: '其他…',
  otherLabel: '其他原因',
  otherHint: '写明原因，按 Enter 排除',
} as const;

export const REVIEW_FORMS = {
  save: '保存',
  cancel: '取消',
  noteHint: '备注内容，Enter 保存，Shift+Enter 换行，Esc 取消',
  explainKinds: { explained: '已作说明', corrected: '已经改正' },
  explainKind: '单位的答复',
  explainHint: '单位怎样说的，Enter 保存，Esc 取消',
  givenOn: '答复日期',
  remove: '清除',
  fixByHint: '在这一天以前整改到位',
  days: (count: number) => `${count} 天`,
} as const;

/** What was said of a finding, as it is shown beside it. */
export const REVIEW_LINES = {
  confirmed: '已确认',
  dismissed: '已排除',
  reopened: (word: string, time: string) => `曾于 ${time} ${word}，之后数值有变，重新打开`,
  reopenedShort: '数值有变，重新打开',
  note: '备注',
  explained: (date: string) => `单位说明（${date}）`,
  corrected: (date: string) => `单位已改正（${date}）`,
  fixBy: (date: string) => `${date} 前整改`,
  overdue: (date: string) => `${date} 已到期`,
  own: '手工添加',
  check: '人工核查',
  new: '新出现',
  remaining: '仍存在',
} as const;

export const EVERYWHERE = {
  title: '各单位的同类问题',
  count: (all: number, agencies: number) => `${agencies} 家单位共有 ${all} 处`,
  open: (count: number) => `待复核 ${count} 处`,
  keeps: '已经作过决定的不变。全部记为一步，可以撤销。',
  confirm: (count: number) => `确认 ${count} 处`,
  dismiss: (count: number) => `排除 ${count} 处`,
  reason: '排除的原因',
  nothingOpen: '都已经复核过了。',
  loading: '正在汇总…',
} as const;

export const OWN = {
  add: '新增问题',
  addTitle: (agency: string) => `为${agency}新增问题`,
  editTitle: '修改问题',
  edit: '修改',
  remove: '删除',
  removeTitle: '删除这个手工添加的问题？',
  removeText: '删除后可以用 Ctrl+Z 撤销。',
  severity: '轻重',
  section: '所在部分',
  noSection: '不限',
  message: '问题',
  messageHint: '写明哪里、怎样不对',
  basis: '依据',
  suggestion: '怎么改',
  optional: '可不填',
  save: '保存',
  cancel: '取消',
} as const;

export const CHECKS = {
  title: '人工核查',
  button: (done: number, all: number) => `人工核查 ${done}/${all}`,
  hint: '程序看不到的事项，由人查看后作答。不符合的列为问题。',
  answers: { met: '符合', notMet: '不符合', notApplicable: '不适用' },
  answerOf: (title: string) => `${title}：核查结果`,
  how: '怎样查',
  basis: '依据',
  note: '说明',
  noteHint: '看到的情况，Enter 保存',
  back: '回到证据',
  keys: '↑ ↓ 选择，1 符合，2 不符合，3 不适用，0 清除',
} as const;

export const SEND_BACK = {
  button: '退回',
  title: (agency: string) => `退回${agency}的报告`,
  on: '退回日期',
  deadline: '重新报送期限',
  note: '退回意见',
  noteHint: '要改正什么，怎样重新报送',
  send: '退回',
  cancel: '取消',
  takeBack: '取消退回',
  takeBackTitle: '取消退回？',
  takeBackText: '退回的日期、期限和意见将一并去掉，可以用 Ctrl+Z 撤销。',
  chip: (date: string) => `${date} 退回`,
  due: (date: string) => `限 ${date} 前报送`,
  overdue: (date: string) => `${date} 到期未报`,
  answered: '已重新报送',
} as const;

export const VERSIONS = {
  button: (count: number) => `版本 ${count}`,
  title: '版本对比',
  none: '这个单位的报告只有一版',
  noneText: '单位改正后重新报送的报告加入本任务，就在这里与上一版对照。',
  report: (year: number | null) => (year === null ? '年度不明的报告' : `${year}年度报告`),
  version: (number: number) => `第 ${number} 版`,
  against: (number: number) => `与第 ${number} 版对比`,
  choose: '选择版本',
  readOn: (date: string) => `${date} 读入`,
  published: (date: string) => `${date} 发布`,
  first: '这是第一版，没有更早的版本可以对比。',
  fixed: '已整改',
  remaining: '仍存在',
  added: '新出现',
  figures: '数据变化',
  noFigures: '表格数据没有变化。',
  passages: '文字变化',
  noPassages: '正文没有变化。',
  figure: '项目',
  before: '上一版',
  after: '这一版',
  gone: '无此项',
  blank: '空白',
  passageKinds: { added: '新增', removed: '删去', changed: '修改' },
  back: '回到证据',
  elsewhere: '其他',
} as const;

/** 待复核 3 · 已确认 12: how far the review is. */
export function countsLine({ open, confirmed, dismissed }: ReviewCounts): string {
  return `待复核 ${open}，已确认 ${confirmed}，已排除 ${dismissed}`;
}
