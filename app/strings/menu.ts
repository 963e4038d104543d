/** The program's name and the words of its menu, of its own message boxes and of its window's frame. */
export const APP_NAME = '公开年报审核';

export const MENU = {
  file: '文件',
  openFiles: '打开文件…',
  openFolder: '打开文件夹…',
  importRoster: '导入名册…',
  importPreviousFiles: '导入上年报告或工作簿…',
  importPreviousFolder: '导入上年报告文件夹…',
  exportWorkbook: '导出 Excel…',
  printSummary: '打印审核摘要…',
  quit: '退出',
  edit: '编辑',
  undo: '撤销',
  redo: '重做',
  cut: '剪切',
  copy: '复制',
  paste: '粘贴',
  selectAll: '全选',
  find: '查找',
  view: '查看',
  textLarger: '放大文字',
  textSmaller: '缩小文字',
  textStandard: '标准文字',
  fullScreen: '全屏',
  developerTools: '开发者工具',
  review: '复核',
  help: '帮助',
  tour: '两分钟导览',
  keys: '键盘操作',
  about: `关于${APP_NAME}`,
} as const;

/** Steps of the review in the menu. */
export const REVIEW_MENU = {
  'review-confirm': '确认',
  'review-dismiss': '排除…',
  'review-reopen': '撤回决定',
  'review-note': '备注',
  'review-explain': '单位说明',
  'review-deadline': '整改期限',
  'review-everywhere': '各单位的同类问题…',
  'review-add': '新增问题…',
  'review-checks': '人工核查',
  'review-versions': '版本对比',
  'review-send-back': '退回…',
  'review-next': '下一个问题',
  'review-previous': '上一个问题',
  'review-next-agency': '下一个单位',
  'review-previous-agency': '上一个单位',
} as const;

export const ABOUT = {
  title: `关于${APP_NAME}`,
  version: (version: string) => `版本 ${version}`,
  runtime: (electron: string) => `Electron ${electron}`,
  offline: '本程序完全离线运行，不向任何地址发送数据。',
  licence: '本程序以 MIT 许可证发布。',
  packages: (count: number) => `随程序一起发布的 ${count} 个软件包及其许可证`,
  noText: '软件包里没有附许可证全文。',
  loading: '正在读取…',
  close: '关闭',
} as const;
