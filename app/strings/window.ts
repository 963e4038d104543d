/** Words of the window's frame: bar, notices, progress, and what several screens share. */
export const BAR = {
  tabs: '主要页面',
  inputs: '收件',
  audit: '审核',
  overview: '总览',
  rollUp: '汇总',
  rules: '规则',
  year: (year: number) => `${year}年度`,
  agencies: (count: string) => `${count}家`,
  add: '添加文件',
  addFiles: '选择文件…',
  addFolders: '选择文件夹…',
  exportWorkbook: '导出 Excel',
  print: '打印',
  printAll: '打印全部单位的审核摘要…',
  printAgency: (name: string) => `打印“${name}”的审核摘要…`,
  pdfAll: '全部单位的审核摘要存为 PDF…',
  pdfAgency: (name: string) => `“${name}”的审核摘要存为 PDF…`,
  more: '更多',
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  textSize: '文字大小',
  textSizes: { small: '小', standard: '标准', large: '大', largest: '特大' },
  shortcuts: '键盘操作',
  close: '结束本次审核',
  counters: '全部单位的问题数',
} as const;

/** How a finding is counted: short words for counters, whole sentences where the mouse rests. */
export const COUNTER_WORDS = {
  mustFix: '必改',
  suspected: '疑似',
  advice: '建议',
  judgement: '待人工判断',
  unreadable: '未能读出',
} as const;

export const COUNTER_MEANINGS = {
  mustFix: '必改：确有错误，应当改正',
  suspected: '疑似：很可能有错，但证据还不足以断定',
  advice: '建议：不算错误，改了更好',
  judgement: '待人工判断：判断所需的内容不足，程序不下结论',
  unreadable: '程序未能读出：不是单位的错误，请人工核对',
} as const;

export const NOTICES = {
  region: '通知',
  dismiss: '知道了',
  saved: (name: string) => `已保存“${name}”`,
  showSaved: '在文件夹中显示',
  dragSaved: '拖到邮件、聊天窗口或文件夹里',
  incomplete: (done: number) => `审核已取消，以下只是取消前完成的 ${done} 个文件的结果。`,
  goOn: '继续审核',
  ruleErrors: (rules: number) => `${rules} 条规则在部分报告上执行出错，这些报告的相应检查没有结论。`,
  failed: '没有完成',
  retry: '重试',
  loadFailed: '没能显示这部分内容',
} as const;

export const DROP = {
  first: '松开鼠标，开始审核',
  append: '松开鼠标，加入本次审核',
} as const;

export const PROGRESS = {
  title: '正在审核',
  cancelling: '正在取消，等手上这个文件做完…',
  count: (done: string, total: string) => `${done} / ${total} 个文件`,
  counting: '正在清点文件…',
  rate: (perSecond: string) => `每秒 ${perSecond} 个`,
  remaining: (time: string) => `约剩 ${time}`,
  seconds: (count: number) => `${count} 秒`,
  minutes: (count: number) => `${count} 分钟`,
  cancel: '取消',
  keeps: '取消后，已经审核完的结果会保留。',
} as const;
