/** What stands in a shown original in place of what cannot be shown. */
export const ORIGINAL = {
  picture: (words: string) => (words === '' ? '［图片］' : `［图片：${words}］`),
} as const;
