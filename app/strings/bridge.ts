/** What the user reads where a call of the window fails for a reason of the program's own. */
export const BRIDGE = {
  badInput: '程序内部出错:界面发来的内容不符合约定。',
  unknownCall: '程序内部出错:没有这项功能。',
  internal: '程序内部出错,这项操作没有完成。请重试;若仍出错,请把操作步骤告诉维护人员。',
} as const;
