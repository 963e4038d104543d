/** Words of 收件, the list of all files that came in. */
export const INPUTS = {
  list: '收到的文件',
  search: '搜索文件、单位、原因',
  statuses: '按结果筛选文件',
  all: '全部',
  columns: {
    status: '结果',
    name: '文件',
    kind: '类型',
    agency: '单位',
    year: '年度',
    edition: '格式',
    size: '大小',
    reason: '说明',
  },
  open: '打开原文件',
  toAgency: '查看问题',
  none: '没有符合条件的文件',
  unknownAgency: '未识别',
  sort: (column: string) => `按${column}排序`,
  summary: (files: string, reports: string, others: string) =>
    `共 ${files} 个文件，${reports} 份报告，${others} 个未审核`,
} as const;
