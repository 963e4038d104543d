/** Words of the sheet of keys. */
export const SHORTCUTS = {
  title: '键盘操作',
  close: '关闭',
  groups: [
    {
      title: '查看问题',
      keys: [
        { keys: ['↓', '↑'], text: '下一个、上一个问题' },
        { keys: ['J', 'K'], text: '下一个、上一个单位' },
        { keys: ['→', '←'], text: '展开、收起由此引起的问题' },
        { keys: ['1', '2', '3'], text: '原件、表格、依据' },
        { keys: ['N', 'P'], text: '下一处、上一处标记' },
        { keys: ['O'], text: '用系统程序打开原文件' },
      ],
    },
    {
      title: '查找',
      keys: [
        { keys: ['/'], text: '搜索问题' },
        { keys: ['S'], text: '搜索单位' },
        { keys: ['Ctrl F'], text: '在原件中查找' },
        { keys: ['Esc'], text: '清除搜索，回到列表' },
      ],
    },
    {
      title: '文件',
      keys: [
        { keys: ['Ctrl O'], text: '添加文件' },
        { keys: ['Ctrl Shift O'], text: '添加文件夹' },
        { keys: ['F2'], text: '在收件中更正单位、年度' },
        { keys: ['Ctrl E'], text: '导出 Excel' },
        { keys: ['Ctrl P'], text: '打印审核摘要' },
      ],
    },
    {
      title: '窗口',
      keys: [
        { keys: ['F6'], text: '在各栏之间移动' },
        { keys: ['Ctrl 1', 'Ctrl 2', 'Ctrl 3'], text: '收件、审核、规则' },
        { keys: ['?', 'F1'], text: '显示这张表' },
      ],
    },
  ],
} as const;
