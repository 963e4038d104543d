/** 附件:, 附件下载, 相关附件: with no file's name behind it. */
const EMPTY = /^(?:相关)?附件(?:下载)?\s*[:：]?\s*$/;

/** Whether a line announces an attachment and names none; what follows it is another line's matter. */
export function announcesAttachment(line: string): boolean {
  return EMPTY.test(line);
}
