/** Words of 规则, the rule book. */
export const RULE_BOOK = {
  list: '规则',
  search: '搜索规则、编号、类别、依据',
  count: (count: number) => `${count} 条规则`,
  page: '规则说明和设置',
  choose: '选择左侧的规则，查看说明',
  none: '没有符合条件的规则',
  undocumented: '这条规则还没有说明。',
  suggestion: '整改建议',
  lastYearCell: (label: string) => `上年 ${label}`,
  cellsCaption: (edition: string) => `${edition}，其余各格同一份没有问题的报告`,
  blank: '空白',
} as const;

/** Fields of a report and their values, as an example of a rule names them. */
export const REPORT_FIELDS: {
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly none: string;
  readonly parent: (name: string) => string;
} = {
  names: {
    agency: '单位',
    agencyEvidence: '单位名称取自',
    agencyKind: '单位类别',
    otherNames: '其他单位名称',
    year: '报告年度',
    yearStatements: '年份的说法',
    edition: '格式',
    title: '标题',
    publishedOn: '发布日期',
    signedOn: '落款日期',
    period: '统计期限',
    sections: '各部分标题',
    paragraphs: '正文',
    tables: '表格',
    lostCharacters: '丢失的字符',
    strayMarkup: '网页代码',
    extract: '文本提取件',
    claims: '正文中的数据',
    figures: '单元格',
    roster: '名册',
    lastYear: '上年报告',
    reports: '收到的报告',
    unlisted: '不在名册上的单位',
    today: '今天',
  },
  values: {
    true: '是',
    false: '否',
    title: '标题',
    preamble: '开头一段',
    body: '正文',
    signature: '落款',
    origin: '信息来源',
    place: '地名',
    file: '文件名',
    disclosure: '表二',
    applications: '表三',
    disputes: '表四',
    statistics: '统计表',
    read: '已读出',
    missing: '没有',
    absent: '缺少所在部分',
    unreadable: '未能读出',
    government: '人民政府',
    department: '部门',
    township: '乡镇街道',
  },
  none: '无',
  parent: (name) => `上级：${name}`,
};
