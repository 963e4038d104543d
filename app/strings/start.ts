/** Words of the screen that the program opens with. */
export const START = {
  title: '把年度报告拖到这里',
  hint: '文件或整个文件夹都可以，一次几百份也不要紧。',
  files: '选择文件…',
  folders: '选择文件夹…',
  samples: '打开示例',
  samplesHint: '虚构单位的报告，带有各类问题，可以先看看效果。',
  tourHint: '在示例上认一认各处的用法。',
  steps: [
    { title: '读出', text: '按内容识别文件种类和编码，把三种格式版本的表格逐格读出。空白就是空白，不当作 0。' },
    { title: '核对', text: '查结构、期限、表内勾稽、文表一致和公布时限。读不出的、拿不准的，单独列出，不算单位的错。' },
    { title: '取证', text: '每个问题都能回到原件，算式里的单元格逐个标出，连同可能的改法。' },
  ],
  offline: '全部在本机完成，不连接网络。',
} as const;
