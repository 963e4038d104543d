/** Why a wish of the user cannot be fulfilled now. */
export const DESK = {
  running: '审核正在进行，请等它完成，或先取消。',
  nothingChosen: '没有选择任何文件。',
  unknownInput: '这个文件已不在本次审核中，请重新选择。',
  unknownAgency: '这个单位已不在本次审核中。',
  unknownReport: '这份报告已不在本次审核中。',
  noAudit: '还没有审核结果，请先打开年度报告。',
  runFailed: '审核中途出错，没有完成。请重试；若仍然出错，请把刚才打开的文件交给维护人员。',
  cannotOpen: '这份文件在压缩包里，系统无法直接打开，请先解压。',
  openFailed: (why: string) => `系统没能打开这份文件：${why}`,
  writeFailed: (name: string) => `没能写入“${name}”。文件可能正被别的程序打开，或者没有写入权限。`,
} as const;
