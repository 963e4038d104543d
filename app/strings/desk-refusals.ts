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
  savedGone: (name: string) => `“${name}”已不在保存的地方。`,
  writeFailed: (name: string) => `没能写入“${name}”。文件可能正被别的程序打开，或者没有写入权限。`,
  cannotCorrect: '这个文件没有可以更正的内容。',
  auditChanged: '审核结果刚刚更新，请重新打开后再改。',
  correctionNotSaved: '没能记下这项更正：程序的数据文件夹无法写入。更正没有生效。',
  correctionsUnread: '没能读取以前的人工更正：程序的数据文件夹无法读取。请检查权限后重新打开程序；在此之前不能更正。',
  correctionsDamaged: (name: string) =>
    `以前的人工更正读不出来（文件已损坏），本次没有采用。原文件留作“${name}”，可以请维护人员找回。`,
} as const;
