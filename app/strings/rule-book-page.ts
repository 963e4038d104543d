/** Words of the printed rule book. */
export const RULE_BOOK_PAGE = {
  title: '政府信息公开年报审核规则手册',
  intro: (rules: number, checks: number) =>
    `本手册列出审核程序的全部规则（${rules}条）和人工检查项（${checks}条）。编号永远不变，台账和通知书上的编号可在这里查到依据和说明。`,
  severities: '必改：由报告本身即可证明的错误；疑似：有依据但需人工核实；建议：可以改进之处。',
  profile: (name: string) => `以下按规则设置“${name}”印制，与程序默认不同之处逐条注明。`,
  defaults: '以下为程序默认，本单位没有另作设置。',
  contents: '规则一览',
  columns: { code: '编号', title: '规则', severity: '轻重', state: '本单位设置' },
  off: '已停用',
  severity: (word: string) => `调为${word}`,
  optionsSet: (count: number) => `限值、词表${count}项`,
  asDeclared: '',
  basis: '依据',
  editions: '适用格式',
  suggestion: '整改建议',
  setting: '本单位设置',
  note: '说明',
  checksHead: '人工检查项',
  how: '怎样检查',
  family: (name: string, count: number) => `${name}（${count}条）`,
} as const;

/** Values of options in words: 300字, 是, “甲”“乙”, “甲”应为“乙”. */
export const OPTION_WORDS = {
  number: (title: string, value: number, unit: string) => `${title}${value}${unit}`,
  yesNo: (title: string, value: boolean) => `${title}：${value ? '是' : '否'}`,
  words: (title: string, words: readonly string[]) =>
    `${title}：${words.length === 0 ? '无' : words.map((word) => `“${word}”`).join('、')}`,
  replacement: (wrong: string, right: string, until: number | null) =>
    `“${wrong}”应为“${right}”${until === null ? '' : `（${until}年度以前可用）`}`,
  replacements: (title: string, lines: readonly string[]) =>
    `${title}：${lines.length === 0 ? '无' : lines.join('；')}`,
} as const;
