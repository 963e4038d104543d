/** Words of 规则 about the office's own settings. */
export const PROFILE = {
  newName: '本单位',
  heading: '规则设置',
  defaults: '程序默认',
  state: (off: number, changed: number) =>
    [off === 0 ? '' : `停用${off}条`, changed === 0 ? '' : `调整${changed}条`].filter((part) => part !== '').join('、'),
  draft: '（有未应用的改动）',
  import: '导入…',
  export: '导出…',
  reset: '恢复程序默认',
  undo: '撤销上次应用',
  print: '打印规则手册',
  printPaper: '打印规则手册…',
  printPdf: '规则手册存为 PDF…',

  filters: '筛选规则',
  severities: '轻重',
  all: '全部',
  states: '状态',
  withFindings: '有问题',
  settled: '有设置',
  off: '停用',
  changed: '调整',
  count: (count: number) => `${count}处`,

  office: '本单位',
  officeHint: '名称、阶段、层级、截止日期',
  checks: '人工检查项',
  addCheck: '添加本单位检查项',

  notApplied: '改动还没有应用',
  change: (added: number, removed: number, altered: number) =>
    [
      added === 0 ? '' : `增加${added}处`,
      removed === 0 ? '' : `减少${removed}处`,
      altered === 0 ? '' : `改变轻重或说法${altered}处`,
    ]
      .filter((part) => part !== '')
      .join('，'),
  changeLead: '应用后，本次审核的问题将',
  noChange: '应用后，本次审核的问题不变。',
  noAudit: '还没有审核结果，应用后从下次审核起生效。',
  trying: '正在试算…',
  running: '正在审核，审核完成后才能应用。',
  details: '逐条查看',
  hide: '收起',
  discard: '放弃改动',
  apply: '应用',
  problems: (count: number) => `有${count}处不对，改正后才能应用`,

  importProblems: (name: string, count: number) => `“${name}”有${count}处不对，没有导入`,
  importProblemsHint: '请在文件里改正下面列出的地方，再重新导入。现在的设置没有改变。',
  place: '位置',
  sentence: '问题',
  back: '知道了',
  wholeFile: '整个文件',
} as const;

/** Words of a rule's settings. */
export const RULE_SETTING = {
  heading: '本单位设置',
  on: '启用这条规则',
  indispensable: '这条规则说明哪些内容没有查，不能停用。',
  severity: '轻重',
  own: '（程序默认）',
  onlyMilder: '这条规则只能调轻：它的依据达不到更重的程度。',
  range: (from: number, to: number, unit: string, value: number) => `${from}至${to}${unit}，默认${value}${unit}`,
  notNumber: '应当是数字',
  words: '每行一个词',
  replacements: '每行一条：错写 → 正写',
  formerNames: '每行一条：旧名称 → 现名称 → 最后可用的年度，如“县公路局 → 县交通运输局 → 2021”',
  note: '说明',
  noteHint: '为什么这样设置（可不填）',
  yes: '是',
  inAudit: (findings: number, agencies: number) => `本次审核：${findings}处，涉及${agencies}家`,
  notInAudit: '本次审核没有发现这条规则的问题。',
  wasOff: '本次审核没有执行这条规则。',
  ofAgency: (name: string, findings: number) => `${name} ${findings}处`,
  more: (agencies: number) => `显示其余${agencies}家`,
} as const;

/** Where a mistake of a draft is, in words: `第2行正写：不能空着`. */
export const PROBLEM_WORDS: {
  readonly line: (line: string, part: string, sentence: string) => string;
  readonly item: (item: string, part: string, sentence: string) => string;
  readonly of: (owner: string, words: string) => string;
  readonly parts: Readonly<Record<string, string>>;
  readonly owners: Readonly<Record<string, string>>;
} = {
  line: (line, part, sentence) => `第${line}行${part}：${sentence}`,
  item: (item, part, sentence) => `本单位第${item}项${part}，${sentence}`,
  of: (owner, words) => `${owner}：${words}`,
  parts: { wrong: '错写', right: '正写', until: '年度', title: '检查什么', how: '怎样检查', basis: '依据' },
  owners: { name: '名称', note: '说明', deadlines: '截止日期', manualChecks: '人工检查项' },
};

/** Words of the page about the office as a whole. */
export const OFFICE = {
  name: '名称',
  nameHint: '印在台账和审核摘要上',
  note: '说明',
  stage: '阶段',
  stages: { none: '程序默认（已发布）', draft: '送审稿', published: '已发布' },
  stageHint: '写明了就按它审核，不看审核任务里的阶段；命令行的 --stage 优先。',
  tier: '本级政府',
  tiers: { none: '不设', province: '省', city: '设区的市', county: '县（市、区）' },
  tierHint: '用于判断有没有规章制定权：县级时，“某某市”按县级市看。',
  deadlines: '截止日期',
  deadlinesHint:
    '写作“01-20”（每年1月20日）或者“2025-01-20”（只管那一年）。空着按条例的规定。名册里写明的，以名册为准。',
  kind: '单位类别',
  publication: '公布截止',
  submission: '报送截止',
  lawful: (date: string) => `条例：${date}`,
  noLaw: '条例没有写明',
} as const;

/** Words of a manual check's page. */
export const CHECK = {
  on: '本单位检查这一项',
  how: '怎样检查',
  basis: '依据',
  severity: '不符合时',
  stage: '检查时间',
  stages: { published: '公布以后', any: '任何时候' },
  title: '检查什么',
  remove: '删除这一项',
  own: '本单位添加的检查项。停用或删除后，已有的答复仍保留在审核任务里。',
  hint: '程序查不了的事，由人看过以后在“审核”里逐家答复。',
} as const;
