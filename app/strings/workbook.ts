import type { Decision } from '../model/review.ts';
import { APP_NAME } from './menu.ts';

/** Names of the workbook's sheets. */
export const SHEETS = {
  overview: '审核概况',
  ledger: '问题清单',
  agencies: '单位汇总',
  data: '数据',
  unaudited: '未能审核的文件',
} as const;

/** Heads of 问题清单; a returned ledger is matched by `findingId`. */
export const LEDGER_HEADS = {
  number: '序号',
  agency: '责任单位',
  group: '单位类别',
  year: '报告年度',
  title: '报告标题',
  family: '问题类别',
  place: '问题位置',
  message: '问题描述',
  current: '原文或现值',
  expected: '应为/参考值',
  basis: '依据',
  severity: '严重程度',
  suggestion: '整改建议',
  fixBy: '整改时限',
  fixDone: '整改情况',
  fixedOn: '完成日期',
  recheck: '复核结果',
  recheckedBy: '复核人',
  remark: '备注',
  decision: '审核意见',
  code: '规则编号',
  relation: '关联问题',
  file: '文件',
  findingId: '问题标识（请勿修改）',
} as const;

/** 审核意见 on a finding, as the ledger writes it; empty where it is open. */
export const DECISION_WORDS = { open: '', confirmed: '确认', dismissed: '排除' } as const;

/** What stands in 整改情况 and 备注 of what was said in the program. */
export const REVIEW_WORDS = {
  corrected: (text: string) => (text === '' ? '单位已改正' : `单位已改正：${text}`),
  explained: (text: string) => (text === '' ? '单位作了说明' : `单位说明：${text}`),
  dismissed: (reason: string) => `排除理由：${reason}`,
  reopened: (decision: string) => `原意见“${decision}”，报告数据变动后待重新审核`,
} as const;

/** The answers that 复核结果 takes. */
export const RECHECK_ANSWERS = ['已改', '未改', '部分改', '不属实'] as const;

export const RECHECK_ERROR = {
  title: '复核结果',
  message: `请从下拉列表中选择：${RECHECK_ANSWERS.join('、')}。`,
} as const;

/** Heads of 数据: one row for each figure of each report; the program reads it back as last year's data. */
export const DATA_HEADS = {
  agency: '单位',
  year: '报告年度',
  stage: '阶段',
  edition: '格式版本',
  table: '表',
  row: '行',
  column: '列',
  key: '指标代码',
  raw: '原文',
  value: '数值',
  unit: '计量单位',
  state: '状态',
  file: '文件',
  nameAsFound: '报告中的单位名称',
  extract: '文本摘录',
  report: '报告标识（请勿修改）',
} as const;

/** What stands under 文本摘录 where the report was a plain-text extract. */
export const DATA_EXTRACT = '是';

export const AGENCY_HEADS = {
  number: '序号',
  agency: '单位',
  group: '单位类别',
  parent: '上级单位',
  status: '审核状态',
  reports: '报告份数',
  years: '报告年度',
  submissionDue: '报送截止',
  publicationDue: '公布截止',
  publishedOn: '公布日期',
  punctuality: '是否按时',
  mustFix: '必改',
  suspected: '疑似',
  advice: '建议',
  judgement: '待人工判断',
  unreadable: '程序未能读出',
  sum: '合计',
} as const;

export const UNAUDITED_HEADS = {
  number: '序号',
  path: '文件',
  kind: '文件类型',
  status: '处理结果',
  reason: '原因',
  bytes: '大小（字节）',
} as const;

export const OVERVIEW = {
  title: (year: string) => `${year}政府信息公开工作年度报告审核概况`,
  year: (year: number) => `${year}年度`,
  item: '项目',
  content: '内容',
  auditedYear: '审核年度',
  today: '审核日期',
  program: '审核程序',
  programName: (version: string, ruleSet: string) => `${APP_NAME} ${version}（规则集 ${ruleSet}）`,
  profile: '规则设置',
  agencies: '单位总数',
  audited: '其中：已审核',
  unreadable: '其中：未能审核',
  missing: '其中：未报送',
  reports: '审核报告份数',
  inputs: '收到文件数（含压缩包内文件）',
  unauditedInputs: '其中：未审核的文件',
  deadline: (what: string, date: string) => `${what}（${date}）`,
  onTime: '按时公布单位数',
  late: '逾期公布单位数',
  unknown: '无法判断是否按时的单位数',
  findings: '发现问题总数（必改、疑似、建议）',
  clean: '已审核且未发现问题的单位数',
  decisions: '复核情况',
  decisionCounts: ({ open, confirmed, dismissed }: Record<Decision, number>) =>
    `待复核${open}处，已确认${confirmed}处，已排除${dismissed}处（已排除的列在“问题清单”，不计入本表和“单位汇总”）`,
  ruleErrors: '执行出错的规则',
  ruleError: (rule: string, reports: number) => `${rule}（${reports}份报告）`,
  none: '无',
  families: '问题分类统计',
  family: '问题类别',
  agenciesConcerned: '涉及单位数',
  total: '合计',
  rollUp: '“汇总表”列出审核年度各单位的数据，合计、差额是公式；空白、横线和文字照原样，不当作0，也不计入合计。',
  rollUpTooLong: '单位太多，本工作簿不含“汇总表”；请在程序的“汇总”里另行导出。',
  notesHead: '说明',
  notes: [
    '必改：由报告本身即可证明的错误；疑似：有依据但需人工核实；建议：可以改进之处。',
    '“待人工判断”和“程序未能读出”不作为单位的问题统计，请人工核对原件。',
    '“问题清单”可发给各单位填写“整改情况”“完成日期”，收回后在“复核结果”中选择结论；请勿删除右侧隐藏的“问题标识”列。',
    '“数据”逐格列出各报告表格中的全部数据，空白不等于0；下一年度审核时可作为上年数据读入。',
  ],
} as const;

export const SHEET_PAGE = {
  /** Codes of the sheet's footer: &P page, &N pages. */
  footer: '第 &P 页 共 &N 页',
  header: (title: string, date: string) => `&L${title}&R审核日期：${date}`,
} as const;
