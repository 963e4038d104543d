/** What is said of a profile's file: its mistakes, one sentence each, beside their place. */
export const PROFILE_PROBLEMS = {
  // Damaged JSON.
  ended: '文件在这里突然结束，缺少后面的内容',
  unexpected: (found: string) => `这里不应出现“${found}”，可能少了逗号、引号或者括号`,
  fullWidth: (found: string) => `这里用了中文标点${found}，应当用英文（半角）标点`,
  trailing: '内容已经结束，后面还有多余的文字',
  trailingComma: '最后一项后面多了逗号',
  badText: '这里的文字没有用双引号括完整',
  badEscape: '这里有不认识的反斜杠写法',
  badNumber: '这里的数字写法不对',
  tooDeep: '括号套得太深',
  twice: (key: string) => `“${key}”写了两次，只能写一次`,
  notUtf8: '文件不是UTF-8编码的文本',
  tooLarge: '文件太大，不是规则设置',
  unreadable: '文件不存在，或者没有读取权限',

  // The wrong shape.
  wanted: (what: string, found: string) => `应当是${what}，这里是${found}`,
  unknownKey: (key: string, known: readonly string[]) => `不认识“${key}”，这里只能写：${known.join('、')}`,
  missingKey: (key: string) => `缺少“${key}”`,
  oneOf: (found: string, words: readonly string[]) => `不能是“${found}”，只能是：${words.join('、')}`,
  schema: (found: string, right: string) => `“${found}”不是本程序的规则设置，应为“${right}”`,
  emptyText: '不能空着',
  longText: (most: number) => `太长，最多${most}字`,
  strangeText: '含有换行或者看不见的字符',

  // Rules.
  unknownRule: (key: string) => `没有编号或者名称为“${key}”的规则`,
  sameRule: (other: string) => `与“${other}”是同一条规则，只能写一处`,
  offAndMore: (keys: readonly string[]) => `已经停用（on为false），又设置了${keys.join('、')}，互相矛盾`,
  indispensable: (title: string) => `“${title}”替别的规则说明哪些内容没有查，不能停用`,
  raised: (title: string, wanted: string, most: string, own: boolean) =>
    own
      ? `“${title}”只能调轻，不能调为“${wanted}”：它的依据达不到“${wanted}”的程度，最重为“${most}”`
      : `“${title}”最重只能调为“${most}”，不能调为“${wanted}”`,
  noOptions: (title: string) => `“${title}”没有可以设置的选项`,
  unknownOption: (key: string, title: string, known: readonly string[]) =>
    `“${title}”没有“${key}”这个选项，可以设置的是：${known.join('、')}`,
  range: (title: string, from: number, to: number, unit: string, found: number) =>
    `“${title}”应在${from}到${to}${unit}之间，这里是${found}`,
  step: (title: string, step: number) => (step === 1 ? `“${title}”应当是整数` : `“${title}”最多到小数点后一位`),
  notBelow: (title: string, value: number, other: string, limit: number) =>
    `“${title}”${value}与“${other}”${limit}矛盾：前者应当小于后者`,

  // Word lists.
  sameWord: (word: string) => `“${word}”写了两次`,
  sameBothWays: (word: string) => `“${word}”的错写与正写相同`,
  inTwoLists: (word: string, one: string, other: string) => `“${word}”既写在“${one}”里，又写在“${other}”里，互相矛盾`,
  manyWords: (most: number) => `太多，最多${most}项`,
  missingUntil: '缺少“until”（最后可以使用的报告年度）',
  noUntil: '这里不能写“until”',
  badYear: '应为2000到2100之间的年份',

  // Deadlines.
  badDate: (found: string) => `“${found}”不是日期，应写作“01-31”（每年）或者“2025-01-31”（只管那一年）`,
  afterLaw: (kind: string, law: string) => `${kind}的公布截止日期不能晚于法定的${law}`,
  submissionLater: (kind: string) => `${kind}的报送截止日期晚于公布截止日期，互相矛盾`,

  // Manual checks.
  unknownCheck: (code: string) => `没有编号为“${code}”的人工检查项`,
  ownCode: (code: string) => `本单位检查项的编号应在M901到M999之间，这里是“${code}”`,
  sameCode: (code: string) => `编号“${code}”用了两次`,
  ownAndOff: (code: string) => `“${code}”是本单位自己加的检查项，不用就删去，不必停用`,
} as const;

/** Names of JSON's own kinds of value, as they stand in a sentence. */
export const JSON_WORDS = {
  object: '一组设置（{…}）',
  list: '列表（[…]）',
  text: '文字',
  number: '数字',
  yesNo: 'true或false',
  nothing: 'null',
} as const;

/** Where a mistake stands: line and path, whichever are known. */
export function profilePlace(path: string, line: number | null): string {
  return [line === null ? '' : `第${line}行`, path].filter((part) => part !== '').join(' ');
}
