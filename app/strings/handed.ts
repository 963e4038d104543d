/** What became of files that were dropped on the program, double-clicked or named at its start. */
export const HANDED = {
  nothing: '没有收到文件。请把文件或文件夹从资源管理器拖到这里。',
  gone: (count: number) =>
    count === 1
      ? '这个文件已经不在原来的地方，可能刚刚移走、改名或删除，没有读取。'
      : `这${count}个文件已经不在原来的地方，可能刚刚移走、改名或删除，没有读取。`,
  someGone: (count: number) => `另有${count}个文件已经不在原来的地方，没有读取。`,
  opened: (task: string) => `已打开任务“${task}”。`,
  added: (count: number) => `一起拖入的${count}个文件（夹）添加到这个任务里审核。`,
  notAdded: (count: number) => `这个任务只能查看，一起拖入的${count}个文件（夹）没有添加。`,
  leftOut: (files: readonly string[]) =>
    `一次只能打开一个任务，${files.map((name) => `“${name}”`).join('、')}没有打开。`,
} as const;
