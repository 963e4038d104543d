/** A family of defects (问题类别): how ledger, circular and window group findings. */
export interface Family {
  readonly key: string;
  /** 问题类别, as the ledger and the window name it. */
  readonly name: string;
  /** What went wrong, as it heads a paragraph of the summary. */
  readonly heading: string;
}

/** Slugs, or first words of slugs, and their families in the order in which a summary tells them. */
const FAMILIES_BY_SLUG: readonly (readonly [slugs: readonly string[], family: Family])[] = [
  [['roster'], { key: 'roster', name: '报送情况', heading: '未报送年度报告' }],
  [['deadline'], { key: 'deadline', name: '发布时限', heading: '未按时公布' }],
  [['form'], { key: 'form', name: '格式规范', heading: '格式不规范' }],
  [['period'], { key: 'period', name: '统计期限', heading: '统计期限有误' }],
  [['year'], { key: 'year', name: '年度日期', heading: '年度、日期有误' }],
  [['form/agency-name', 'form/title', 'agency'], { key: 'identity', name: '标题主体', heading: '标题、主体名称有误' }],
  [
    ['applications', 'disputes', 'statistics', 'disclosure'],
    { key: 'balance', name: '表内勾稽', heading: '表内数据勾稽错误' },
  ],
  [['cell'], { key: 'cell', name: '填报规范', heading: '表格填报不规范' }],
  [['narrative'], { key: 'narrative', name: '文表一致', heading: '正文与表格不一致' }],
  [['carry'], { key: 'carry', name: '跨年衔接', heading: '与上年度数据不衔接' }],
  [['rollup'], { key: 'rollup', name: '上下汇总', heading: '汇总数据与下级数据不符' }],
  [['outlier'], { key: 'outlier', name: '横向比较', heading: '与同类单位相差悬殊' }],
  [['content', 'copy'], { key: 'content', name: '内容质量', heading: '内容空洞、雷同' }],
  [['wording'], { key: 'wording', name: '文字表述', heading: '文字差错' }],
  [['manual'], { key: 'manual', name: '人工核查', heading: '人工核查发现的问题' }],
  [['privacy'], { key: 'privacy', name: '个人信息', heading: '泄露个人信息' }],
];

const OTHER: Family = { key: 'other', name: '其他', heading: '其他问题' };

/** All families in the order in which a summary tells them. */
export const FAMILIES: readonly Family[] = [...FAMILIES_BY_SLUG.map(([, family]) => family), OTHER];

/** The family of a rule by its slug (`form/table-missing`); 其他 where neither the slug nor its first word is known. */
export function familyOf(rule: string): Family {
  const folder = rule.slice(0, Math.max(0, rule.indexOf('/')));
  const find = (slug: string) => FAMILIES_BY_SLUG.find(([slugs]) => slugs.includes(slug))?.[1];
  return find(rule) ?? find(folder) ?? OTHER;
}
