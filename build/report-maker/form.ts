import type { Edition, FigureKey, TableKey } from '../../app/model/edition.ts';

/*
 * The official forms once more, written down from the published forms and not from app/catalog: what makes the
 * reports must not share its mistakes with what reads them.
 */

export interface RowSpec {
  readonly key: string;
  readonly label: string;
  /** Labels to its left that span it and its neighbours, outermost first. */
  readonly under: readonly string[];
  /** The printed unit of the statistics table. */
  readonly unit?: string;
  /** A line that only heads the lines below it. */
  readonly heading?: boolean;
}

export interface ColumnSpec {
  readonly key: string;
  readonly label: string;
}

export interface GroupSpec {
  readonly head: string | null;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
}

const row = (key: string, label: string, ...under: string[]): RowSpec => ({ key, label, under });
const column = (key: string, label: string): ColumnSpec => ({ key, label });

export const APPLICANTS: readonly ColumnSpec[] = [
  column('naturalPerson', '自然人'),
  column('business', '商业企业'),
  column('research', '科研机构'),
  column('publicWelfare', '社会公益组织'),
  column('legalService', '法律服务机构'),
  column('otherOrganization', '其他'),
  column('total', '总计'),
];

const RESULTS = '三、本年度办理结果';
const refused = (key: string, label: string): RowSpec => row(`refused.${key}`, label, RESULTS, '（三）不予公开');
const unavailable = (key: string, label: string): RowSpec =>
  row(`unavailable.${key}`, label, RESULTS, '（四）无法提供');
const notProcessed = (key: string, label: string): RowSpec =>
  row(`notProcessed.${key}`, label, RESULTS, '（五）不予处理');
const disposal = (key: string, label: string): RowSpec => row(`otherDisposal.${key}`, label, RESULTS, '（六）其他处理');

const APPLICATION_ROWS: readonly RowSpec[] = [
  row('received', '一、本年新收政府信息公开申请数量'),
  row('carriedIn', '二、上年结转政府信息公开申请数量'),
  row('granted', '（一）予以公开', RESULTS),
  row('partlyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', RESULTS),
  refused('stateSecret', '1.属于国家秘密'),
  refused('prohibitedByLaw', '2.其他法律行政法规禁止公开'),
  refused('safetyAndStability', '3.危及“三安全一稳定”'),
  refused('thirdParty', '4.保护第三方合法权益'),
  refused('internalAffairs', '5.属于三类内部事务信息'),
  refused('deliberative', '6.属于四类过程性信息'),
  refused('caseFile', '7.属于行政执法案卷'),
  refused('query', '8.属于行政查询事项'),
  unavailable('notHeld', '1.本机关不掌握相关政府信息'),
  unavailable('needsCreation', '2.没有现成信息需要另行制作'),
  unavailable('unclear', '3.补正后申请内容仍不明确'),
  notProcessed('petition', '1.信访举报投诉类申请'),
  notProcessed('duplicate', '2.重复申请'),
  notProcessed('publication', '3.要求提供公开出版物'),
  notProcessed('vexatious', '4.无正当理由大量反复申请'),
  notProcessed('confirmation', '5.要求行政机关确认或重新出具已获取信息'),
];

const DISPOSAL_2021: readonly RowSpec[] = [
  disposal('notCorrected', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'),
  disposal('feeUnpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'),
  disposal('other', '3.其他'),
];

const CLOSING: readonly RowSpec[] = [
  row('processed', '（七）总计', RESULTS),
  row('carriedOut', '四、结转下年度继续办理'),
];

/** Table three's rows; (六) is a single row in 2019 and three rows in 2021. */
export function applicationRows(edition: Edition): readonly RowSpec[] {
  return edition === '2019'
    ? [...APPLICATION_ROWS, row('otherDisposal', '（六）其他处理', RESULTS), ...CLOSING]
    : [...APPLICATION_ROWS, ...DISPOSAL_2021, ...CLOSING];
}

export const DISPUTE_BLOCKS: readonly RowSpec[] = [
  row('reconsideration', '行政复议'),
  row('directSuit', '未经复议直接起诉', '行政诉讼'),
  row('suitAfterReconsideration', '复议后起诉', '行政诉讼'),
];

export const DISPUTE_OUTCOMES: readonly ColumnSpec[] = [
  column('upheld', '结果维持'),
  column('corrected', '结果纠正'),
  column('otherResult', '其他结果'),
  column('pending', '尚未审结'),
  column('total', '总计'),
];

const ITEMS_2019 = [column('previousItems', '上一年项目数量'), column('change', '本年增/减')];
const DECIDED_2019 = [...ITEMS_2019, column('decided', '处理决定数量')];
const DECIDED_2021 = [column('decided', '本年处理决定数量')];

const DISCLOSURE_2019: readonly GroupSpec[] = [
  {
    head: '第二十条第（一）项',
    columns: [
      column('made', '本年新制作数量'),
      column('published', '本年新公开数量'),
      column('publishedTotal', '对外公开总数量'),
    ],
    rows: [row('regulations', '规章'), row('normativeDocuments', '规范性文件')],
  },
  {
    head: '第二十条第（五）项',
    columns: DECIDED_2019,
    rows: [row('licences', '行政许可'), row('otherServices', '其他对外管理服务事项')],
  },
  {
    head: '第二十条第（六）项',
    columns: DECIDED_2019,
    rows: [row('penalties', '行政处罚'), row('compulsion', '行政强制')],
  },
  { head: '第二十条第（八）项', columns: ITEMS_2019, rows: [row('adminFees', '行政事业性收费')] },
  {
    head: '第二十条第（九）项',
    columns: [column('projects', '采购项目数量'), column('amount', '采购总金额')],
    rows: [row('procurement', '政府集中采购')],
  },
];

const DISCLOSURE_2021: readonly GroupSpec[] = [
  {
    head: '第二十条第（一）项',
    columns: [column('issued', '本年制发件数'), column('repealed', '本年废止件数'), column('inForce', '现行有效件数')],
    rows: [row('regulations', '规章'), row('normativeDocuments', '行政规范性文件')],
  },
  { head: '第二十条第（五）项', columns: DECIDED_2021, rows: [row('licences', '行政许可')] },
  {
    head: '第二十条第（六）项',
    columns: DECIDED_2021,
    rows: [row('penalties', '行政处罚'), row('compulsion', '行政强制')],
  },
  {
    head: '第二十条第（八）项',
    columns: [column('amount', '本年收费金额（单位：万元）')],
    rows: [row('adminFees', '行政事业性收费')],
  },
];

/** Table two's groups of rows. */
export function disclosureGroups(edition: Edition): readonly GroupSpec[] {
  return edition === '2019' ? DISCLOSURE_2019 : DISCLOSURE_2021;
}

/** The tables of an edition in the order of the report. */
export function tablesOf(edition: Edition): readonly TableKey[] {
  return edition === '2014' ? ['statistics'] : ['disclosure', 'applications', 'disputes'];
}

export const keyOf = (rowKey: string, columnKey: string): FigureKey => `${rowKey}|${columnKey}`;
