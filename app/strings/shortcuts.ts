/** Words of the sheet of keys. */
export const SHORTCUTS = {
  title: '键盘操作',
  close: '关闭',
  or: '或',
  groups: [
    {
      title: '移动',
      keys: [
        { keys: ['J', 'K'], or: ['↓', '↑'], text: '下一个、上一个问题' },
        { keys: [']', '['], or: ['Alt ↓', 'Alt ↑'], text: '下一个、上一个单位' },
        { keys: ['→', '←'], text: '展开、收起由此引起的问题' },
        { keys: ['Shift ↓', 'Shift ↑'], text: '选中几个问题' },
        { keys: ['Ctrl A'], text: '选中这个单位的全部问题' },
        { keys: ['Esc'], text: '取消选择，回到证据' },
        { keys: ['F6', 'Shift F6'], text: '在各栏之间移动' },
      ],
    },
    {
      title: '复核',
      keys: [
        { keys: ['C'], text: '确认' },
        { keys: ['X'], text: '排除，再按数字选原因' },
        { keys: ['R'], text: '撤回决定' },
        { keys: ['N'], text: '备注' },
        { keys: ['E'], text: '单位说明' },
        { keys: ['D'], text: '整改期限' },
        { keys: ['G'], text: '各单位的同类问题' },
        { keys: ['A'], text: '新增问题' },
        { keys: ['M'], text: '人工核查' },
        { keys: ['V'], text: '版本对比' },
        { keys: ['B'], text: '退回' },
        { keys: ['U'], or: ['Ctrl Z'], text: '撤销' },
        { keys: ['Ctrl Y'], text: '重做' },
      ],
    },
    {
      title: '证据',
      keys: [
        { keys: ['1', '2', '3', '4'], text: '证据的各页' },
        { keys: ['.', ','], text: '下一处、上一处标记' },
        { keys: ['O'], text: '用系统程序打开原文件' },
        { keys: ['Ctrl 滚轮'], text: '原件放大、缩小' },
      ],
    },
    {
      title: '查找',
      keys: [
        { keys: ['/'], text: '搜索问题' },
        { keys: ['S'], text: '搜索单位' },
        { keys: ['Ctrl F'], text: '在原件中查找' },
      ],
    },
    {
      title: '文件',
      keys: [
        { keys: ['Ctrl N'], text: '新建任务' },
        { keys: ['Ctrl Alt O'], text: '打开任务' },
        { keys: ['Ctrl S'], text: '保存任务' },
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
        { keys: ['Ctrl 1', '…', 'Ctrl 5'], text: '收件到规则各页' },
        { keys: ['Ctrl +', 'Ctrl −', 'Ctrl 0'], text: '放大、缩小、标准文字' },
        { keys: ['F11'], text: '全屏' },
        { keys: ['?'], or: ['F1'], text: '显示这张表' },
      ],
    },
  ],
} as const;
