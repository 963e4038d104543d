import { dateWords } from './common.ts';
import { APP_NAME } from './menu.ts';

const LIST = '、';

/** 一 … 九十九; the headings of a printed page need no more. */
export function numeral(value: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const tens = Math.floor(value / 10);
  const unit = digits[value % 10] ?? '';
  if (tens === 0) return unit;
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${unit}`;
}

/** Words of every printed page. */
export const PAGE = {
  pageNumber: ['第 ', ' 页 共 ', ' 页'],
  footer: (date: string) => `审核日期：${dateWords(date)}`,
  program: (version: string) => `${APP_NAME} ${version}`,
  list: LIST,
  clause: '，',
  stop: '。',
  /** An agency with the number of its findings, at the head of their lines. */
  counted: (name: string, count: number) => `${name}（${count}）`,
  fileReason: (path: string, reason: string) => `${path}：${reason}`,
  none: '无',
  dash: '—',
} as const;

/** Words of the summary of a whole audit. */
export const SUMMARY = {
  /** In the parts between which a line may end. */
  title: (office: string, year: number | null) => [
    `${office}${year === null ? '' : `${year}年`}`,
    '政府信息公开工作',
    '年度报告审核情况',
  ],
  overview: '一、总体情况',
  problems: '二、主要问题',
  demands: '三、整改要求',
  due: (agencies: number) => `应报${agencies}家`,
  concerned: (agencies: number) => `涉及单位${agencies}家`,
  handedIn: (agencies: number) => `已报${agencies}家`,
  notAudited: (agencies: number) => `（其中${agencies}家的文件未能审核）`,
  missing: (agencies: number) => `未报${agencies}家`,
  noRoster: '（未提供单位名册，未报送情况未核对）',
  onTime: (agencies: number) => `按时公布${agencies}家`,
  late: (agencies: number) => `逾期公布${agencies}家`,
  unknown: (agencies: number) => `公布日期无法判断${agencies}家`,
  audited: (reports: number) => `共审核报告${reports}份`,
  found: (count: number, agencies: number) => `发现问题${count}处，涉及${agencies}家单位`,
  severities: (mustFix: number, suspected: number, advice: number) =>
    `其中必改${mustFix}处、疑似${suspected}处、建议${advice}处`,
  undecided: (judgement: number, unreadable: number) => {
    const parts = [
      judgement === 0 ? '' : `${judgement}项需人工判断`,
      unreadable === 0 ? '' : `${unreadable}项程序未能读出`,
    ].filter(Boolean);
    return `另有${parts.join(LIST)}，不作为问题统计`;
  },
  clean: (names: readonly string[]) => `审核未发现问题的单位${names.length}家：${names.join(LIST)}。`,
  cleanCount: (count: number) => `审核未发现问题的单位${count}家。`,
  ruleErrors: (rules: readonly string[]) => `下列规则执行出错，相应内容未经核对：${rules.join(LIST)}。`,
  deadlines: (list: string) => `截止日期：${list}。`,
  profile: (name: string) => `本次审核采用规则设置“${name}”。`,
  nothing: '未发现问题。',
  familyHeading: (number: number, heading: string, count: number) => `（${numeral(number)}）${heading}（${count}处）`,
  severityLine: (word: string, names: string) => `${word}：${names}。`,
  /** 甲（2处）, 乙（2017年度，3处); the year only where it is not the one under audit. */
  agencyCount: (name: string, otherYear: number | null, count: number) => {
    const remarks = [otherYear === null ? '' : `${otherYear}年度`, count === 1 ? '' : `${count}处`].filter(Boolean);
    return remarks.length === 0 ? name : `${name}（${remarks.join('，')}）`;
  },
  undecidedHeading: (number: number) => `（${numeral(number)}）尚待人工核实`,
  demandTexts: (fixBy: string | null) => [
    `请各有关单位于${fixBy ?? '　　　　年　　月　　日'}前完成整改，并书面反馈整改情况。`,
    '“必改”问题应逐条改正；“疑似”问题应核对原始台账，确有错误的予以改正，无误的说明情况；“建议”事项由各单位参照完善。',
    '整改后应重新公布年度报告，并在原发布位置注明更正情况。',
    '整改情况纳入年度政务公开工作考核。',
  ],
  attachmentsLabel: '附件：',
  attachments: ['问题清单（按单位）', '报送及审核情况表', '未能审核的文件'],
  agencySheets: '各单位审核意见',
  attachmentItem: (number: number, title: string) => `${number}. ${title}`,
  attachmentHead: (number: number) => `附件${number}`,
} as const;

/** Heads of the summary's tables. */
export const SUMMARY_HEADS = {
  findings: ['序号', '程度', '位置', '问题', '原文或现值', '应为/参考值'],
  agencies: ['序号', '单位', '类别', '审核状态', '公布日期', '是否按时', '必改', '疑似', '建议', '待判断', '未读出'],
  unaudited: ['序号', '文件', '处理结果', '原因'],
  total: '合计',
} as const;

/** Words of one agency's page. */
export const AGENCY_PAGE = {
  title: '政府信息公开工作年度报告审核意见',
  auditedOn: '审核日期',
  agency: '单位',
  group: '单位类别',
  status: '审核状态',
  year: '报告年度',
  edition: '格式版本',
  reportTitle: '报告标题',
  publishedOn: '公布日期',
  period: '统计期限',
  file: '文件',
  notStated: '未载明',
  counts: '审核结果',
  count: (word: string, count: number, measure: string) => `${word}${count}${measure}`,
  faultMeasure: '处',
  openMeasure: '项',
  reportHeading: (year: string) => `${year}年度报告`,
  otherHeading: '其他事项',
  clean: '审核未发现问题。',
  missing: '未收到该单位的年度报告。',
  unreadable: '收到了该单位的文件，但未能审核，请人工核对原件。',
  likelyFiles: '文件名含该单位名称、但未能审核的文件：',
  place: '位置',
  current: '现值',
  expected: '应为',
  repairs: '改法',
  basis: '依据',
  suggestion: '整改建议',
  follower: (word: string, code: string) => `（${word}，${code}）`,
  followers: (count: number) => `由此引起${count}处：`,
  fix: (agency: string) => `整改情况（由${agency}填写，可另附页）`,
} as const;

/** Lines to sign on. */
export const SIGNATURES = {
  auditor: '审核人：',
  recheckedBy: '复核人：',
  head: '负责人：',
  receivedBy: '签收人：',
  office: '审核单位（盖章）',
  agency: '责任单位（盖章）',
  date: '日期：',
} as const;
