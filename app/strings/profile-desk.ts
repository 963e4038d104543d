/** Why a wish about the office's own settings cannot be fulfilled. */
export const PROFILE_REFUSALS = {
  damaged: (sentence: string, name: string) =>
    `以前的规则设置不能使用（${sentence}），本次按程序默认审核。原文件留作“${name}”，可以改正后重新导入。`,
  unread: '没能读取以前的规则设置：程序的数据文件夹无法读取。请检查权限后重新打开程序；在此之前不能更改设置。',
  notSaved: '没能保存规则设置：程序的数据文件夹无法写入。设置没有生效。',
  nothingToUndo: '没有可以撤销的设置。',
  hasProblems: (count: number) => `规则设置有${count}处不对，没有生效。`,
} as const;
