import type { FormColumn, FormRow, FormTable } from './form.ts';

/** The seven columns of table three, both formats. */
export const APPLICANT_COLUMNS: readonly FormColumn[] = [
  { key: 'naturalPerson', label: '自然人', measure: 'count' },
  { key: 'business', label: '商业企业', under: '法人或其他组织', measure: 'count' },
  { key: 'research', label: '科研机构', under: '法人或其他组织', measure: 'count' },
  { key: 'publicWelfare', label: '社会公益组织', under: '法人或其他组织', measure: 'count' },
  { key: 'legalService', label: '法律服务机构', under: '法人或其他组织', measure: 'count' },
  { key: 'otherOrganization', label: '其他', under: '法人或其他组织', measure: 'count' },
  { key: 'total', label: '总计', measure: 'count', accepted: ['合计'] },
];

/** The note printed in the head of table three. */
export const BALANCE_NOTE = '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)';

const RESULTS = '三、本年度办理结果';
const REFUSED = [RESULTS, '(三)不予公开'] as const;
const UNAVAILABLE = [RESULTS, '(四)无法提供'] as const;
const NOT_PROCESSED = [RESULTS, '(五)不予处理'] as const;
const OTHER_DISPOSAL = [RESULTS, '(六)其他处理'] as const;

const OPENING: readonly FormRow[] = [
  { key: 'received', label: '一、本年新收政府信息公开申请数量' },
  { key: 'carriedIn', label: '二、上年结转政府信息公开申请数量' },
  { key: 'granted', label: '(一)予以公开', under: [RESULTS] },
  {
    key: 'partlyGranted',
    label: '(二)部分公开(区分处理的,只计这一情形,不计其他情形)',
    under: [RESULTS],
    accepted: ['(二)部分公开'],
  },
  { key: 'refused.stateSecret', label: '1.属于国家秘密', under: REFUSED },
  {
    key: 'refused.prohibitedByLaw',
    label: '2.其他法律行政法规禁止公开',
    under: REFUSED,
    accepted: ['2.其他法律、行政法规禁止公开'],
  },
  { key: 'refused.safetyAndStability', label: '3.危及“三安全一稳定”', under: REFUSED },
  { key: 'refused.thirdParty', label: '4.保护第三方合法权益', under: REFUSED },
  { key: 'refused.internalAffairs', label: '5.属于三类内部事务信息', under: REFUSED },
  { key: 'refused.deliberative', label: '6.属于四类过程性信息', under: REFUSED },
  { key: 'refused.caseFile', label: '7.属于行政执法案卷', under: REFUSED },
  { key: 'refused.query', label: '8.属于行政查询事项', under: REFUSED },
  { key: 'unavailable.notHeld', label: '1.本机关不掌握相关政府信息', under: UNAVAILABLE },
  { key: 'unavailable.needsCreation', label: '2.没有现成信息需要另行制作', under: UNAVAILABLE },
  { key: 'unavailable.unclear', label: '3.补正后申请内容仍不明确', under: UNAVAILABLE },
  { key: 'notProcessed.petition', label: '1.信访举报投诉类申请', under: NOT_PROCESSED },
  { key: 'notProcessed.duplicate', label: '2.重复申请', under: NOT_PROCESSED },
  { key: 'notProcessed.publication', label: '3.要求提供公开出版物', under: NOT_PROCESSED },
  { key: 'notProcessed.vexatious', label: '4.无正当理由大量反复申请', under: NOT_PROCESSED },
  { key: 'notProcessed.confirmation', label: '5.要求行政机关确认或重新出具已获取信息', under: NOT_PROCESSED },
];

const CLOSING: readonly FormRow[] = [
  { key: 'processed', label: '(七)总计', under: [RESULTS], accepted: ['(七)合计'] },
  { key: 'carriedOut', label: '四、结转下年度继续办理' },
];

const OTHER_DISPOSAL_2019: readonly FormRow[] = [{ key: 'otherDisposal', label: '(六)其他处理', under: [RESULTS] }];

const OTHER_DISPOSAL_2021: readonly FormRow[] = [
  {
    key: 'otherDisposal.notCorrected',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    under: OTHER_DISPOSAL,
  },
  {
    key: 'otherDisposal.feeUnpaid',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    under: OTHER_DISPOSAL,
  },
  { key: 'otherDisposal.other', label: '3.其他', under: OTHER_DISPOSAL },
];

function applicationsTable(otherDisposal: readonly FormRow[]): FormTable {
  return {
    key: 'applications',
    section: 'applications',
    title: '表三 收到和处理政府信息公开申请情况',
    layout: 'rows',
    heads: [
      { key: 'balanceNote', label: BALANCE_NOTE },
      { key: 'applicants', label: '申请人情况' },
      { key: 'organizations', label: '法人或其他组织' },
    ],
    groups: [{ head: null, columns: APPLICANT_COLUMNS, rows: [...OPENING, ...otherDisposal, ...CLOSING] }],
  };
}

/** Table three as published in 2019: (六)其他处理 is a single row. */
export const APPLICATIONS_2019: FormTable = applicationsTable(OTHER_DISPOSAL_2019);

/** Table three as published in 2021: (六)其他处理 has three rows. */
export const APPLICATIONS_2021: FormTable = applicationsTable(OTHER_DISPOSAL_2021);
