/** The two-minute tour: each step points at a control of the window. */
export const TOUR = {
  label: '两分钟导览',
  next: '下一步',
  back: '上一步',
  done: '开始使用',
  skip: '跳过',
  count: (now: number, all: number) => `${now} / ${all}`,
  loading: '正在打开示例…',
  steps: [
    {
      target: 'agencies',
      title: '单位',
      text: '左边是全部单位和各自还没有复核的问题数。按 ] 和 [ 换单位，按 S 搜索。没有问题的、没报送的、读不出来的都在这里。',
    },
    {
      target: 'findings',
      title: '问题',
      text: '中间是这个单位的问题，按轻重排列。按 J 和 K 上下移动；几处问题出自同一原因时只列一条，→ 展开。',
    },
    {
      target: 'claim',
      title: '算式',
      text: '右边写明哪里不对、怎么改，算式里的每一项都有编号，最下面是可能的改法。',
    },
    {
      target: 'evidence',
      title: '证据',
      text: '原件里按编号标出了这些单元格，打开就滚到那一处。按 1、2、3 在原件、表格、依据之间切换。',
    },
    {
      target: 'review',
      title: '复核',
      text: '看清楚了按 C 确认；不成立的按 X 排除，再按数字选原因；N 写备注。决定之后自动到下一个，按 U 撤销。随时保存，不用另存。',
    },
    {
      target: 'progress',
      title: '进度',
      text: '这里数着还有多少待复核，数到零就完了。单位改正后重新报送的，加进来就能与上一版对照。',
    },
    {
      target: 'export',
      title: '台账',
      text: '复核的结果都写在导出的 Excel 台账里。按 ? 可以看到全部按键。',
    },
  ],
} as const;
