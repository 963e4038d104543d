/** The program's name and the words of its menu, of its own message boxes and of its window's frame. */
export const APP_NAME = '公开年报审核';

export const MENU = {
  file: '文件',
  openFiles: '打开文件…',
  openFolder: '打开文件夹…',
  importRoster: '导入名册…',
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
  help: '帮助',
  userGuide: '使用说明',
  about: `关于${APP_NAME}`,
} as const;

export const ABOUT = {
  version: (version: string) => `版本 ${version}`,
  offline: '本程序完全离线运行,不向任何地址发送数据。',
  close: '关闭',
} as const;
