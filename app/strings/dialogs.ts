/** Words of the system's own dialogs, and the names that files are offered under. */
export const DIALOGS = {
  chooseFiles: '选择年度报告',
  chooseFolders: '选择存放年度报告的文件夹',
  audit: '开始审核',
  chooseRoster: '选择单位名册',
  importRoster: '导入名册',
  rosterFiles: 'Excel 或 CSV 文件',
  save: '保存到',
  workbook: 'Excel 工作簿',
  pdf: 'PDF 文件',
  workbookName: (year: number | null) => `${year === null ? '' : `${year}年度`}政府信息公开年报审核问题清单.xlsx`,
  summaryName: (year: number | null, agency: string | null) =>
    `${agency ?? ''}${year === null ? '' : `${year}年度`}政府信息公开年报审核摘要.pdf`,
  noPrinter: '系统里没有可用的打印机，可改为存成 PDF。',
  printFailed: (why: string) => `打印没有完成：${why}`,
} as const;
