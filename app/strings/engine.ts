/** Sentences with which the run says what became of an input. */
export const ENGINE_STRINGS = {
  systemFile: '系统文件，不是报告',
  pageParts: '网页保存时附带的图片、样式等文件，不是报告',
  officeLock: '办公软件打开文件时留下的临时文件，不是报告',
  notAFile: '不是普通文件，无法读取',
  linkBack: '链接指回上级文件夹，已跳过以免重复',
  brokenLink: '快捷链接指向的文件不存在',
  notFound: '文件或文件夹不存在',
  noRights: '没有读取权限',
  nameTooLong: '文件名过长，系统无法打开',
  cannotOpen: (code: string) => `系统无法打开该文件${code === '' ? '' : `(${code})`}`,
  tooLarge: (megabytes: number) => `文件超过${megabytes}MB，不作为报告读取`,
  fault: '程序读取该文件时出错，未能审核，请人工审核并把文件反馈给开发者',
  cancelled: '审核被取消，该文件尚未审核',
  sameBytes: (path: string) => `与“${path}”内容完全相同`,
  sameReport: (path: string) => `与“${path}”是同一份报告（数据和文字相同）`,
  newerVersion: (path: string) => `同一单位同一年度有更新的版本“${path}”`,
} as const;
