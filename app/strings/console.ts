/** Words of the table that the command prints. */
export const CONSOLE = {
  title: (year: number | null, today: string) =>
    `${year === null ? '' : `${year}年度`}政府信息公开工作年度报告审核结果（审核日期 ${today}）`,
  heads: ['单位', '状态', '必改', '疑似', '建议', '待人工判断', '程序未能读出'],
  total: '合计',
  otherYear: (year: number) => `（${year}年度）`,
  unaudited: (count: number) => `未能审核的文件（${count}个）`,
  ruleErrors: '执行出错的规则',
  ruleError: (rule: string, reports: number) => `${rule}：${reports}份报告`,
  colon: '：',
} as const;
