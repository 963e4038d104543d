/** Why a file could not be read: the sentence that stands beside it in the list of inputs. */
export const READER_STRINGS = {
  empty: '空文件，没有任何内容',
  zeros: '文件内容全是空字节，可能未下载完整或已损坏',
  binary: '不是可以识别的文档，可能已损坏或是其他程序的文件',
  tooLarge: (megabytes: number) => `文件超过 ${String(megabytes)} MB，未读取`,
  picture: '这是一张图片，没有可读的文字',
  pictureNamed: (extension: string) => `扩展名是 ${extension}，内容却是一张图片，没有可读的文字`,
  encrypted: '文件已加密，请解除密码后重新提交',
  openDocument: 'OpenDocument 格式（ODT、ODS 等）暂不支持，请另存为 Word 或 PDF 后重新提交',
  ofd: 'OFD 格式暂不支持，请转为 PDF 或 Word 后重新提交',
  presentation: '演示文稿（PPT）不能作为年度报告审核',
  container: '压缩文件不能直接审核，请先解压',
  unsupported: (kind: string) => `暂不支持读取 ${kind} 文件`,
} as const;
