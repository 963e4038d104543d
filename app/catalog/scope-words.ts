/** How a word changes the population that a figure in the prose counts, against that of the report's table. */
export type Scope =
  /** more than the agency's own (全市 in a department's report) */
  | 'wider'
  /** the bodies below it: more than a department's own, less than a government's whole (各乡镇, 各部门) */
  | 'bodiesBelow'
  /** a part of it (线上, 本级, 截至9月) */
  | 'narrower'
  /** no exact number (约, 余) */
  | 'blurred'
  /** another count altogether (备案) */
  | 'other';

/** Scope words as they stand in the prose; the first that matches a word tells its scope. */
export const SCOPE_WORDS: readonly (readonly [Scope, RegExp])[] = [
  ['other', /备案/],
  ['blurred', /约|近|余|多|左右|超过?|逾|上下|以上|以下|至少|不足|几/],
  [
    'wider',
    /全(?:市|县|区|州|盟|旗|省|镇|乡|街道|系统)(?!面)|[我本](?:市|县|区|州|盟|旗|省)(?!直|级|局|政府)|辖区|系统内/,
  ],
  ['bodiesBelow', /各(?:乡镇|镇街|街道|县区|区县|县市区|县市|部门|单位|级)/],
  [
    'narrower',
    /本级|市直|县直|线上(?!、?和?线下)|(?<!线上[、和]?)线下|网上|网络|互联网|在线|门户网站?|网站|平台|邮件|邮箱|信箱|信函|邮寄|书面|当面|现场|窗口|传真|电话|微信|小程序|热线|(?:上|下)半年|[一二三四前]+季度|(?:(?<!\d)|(?<=(?<!\d)20\d\d))(?:[1-9]|1[01])月(?!.*12月)|截[至止](?:目前|\d{4}年(?:[1-9]|1[01])月)|有效/,
  ],
];

/** What a scope word says; null for any other word. */
export function scopeOf(word: string): Scope | null {
  return SCOPE_WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
