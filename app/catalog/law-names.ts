/** A name in 《》 that is wrong, and the right one. */
export interface WrongName {
  /** Matches the name without its marks, white space and punctuation made uniform (`compact`). */
  readonly wrong: RegExp;
  readonly right: string;
  /** No document bears the wrong name; else a local one might. */
  readonly certain: boolean;
}

/** National names that a wrong spelling must not be confused with; they are right. */
export const RIGHT_NAMES: readonly string[] = [
  '中华人民共和国政府信息公开条例',
  '政府信息公开条例',
  '中华人民共和国政府信息公开工作年度报告格式',
  '政府信息公开工作年度报告格式',
  '中华人民共和国政府信息公开工作年度报告格式(试行)',
  '政府信息公开工作年度报告格式(试行)',
];

/**
 * Wrong names of what every report cites: 《中华人民共和国政府信息公开条例》 (国务院令第711号) and
 * 《中华人民共和国政府信息公开工作年度报告格式》 (国办公开办函〔2021〕30号). The first that matches counts.
 */
export const WRONG_NAMES: readonly WrongName[] = [
  { wrong: /^中华人民共和国.{0,8}公开(?:工作)?条[例列]$/, right: '中华人民共和国政府信息公开条例', certain: true },
  { wrong: /^中华人民共和国政府信息(?:公示|发布|公布)条例$/, right: '中华人民共和国政府信息公开条例', certain: true },
  { wrong: /^政府信息公开(?:工作)?条列$/, right: '政府信息公开条例', certain: true },
  { wrong: /^(?:政府信息公开工作|政务信息公开|政务公开|信息公开)条例$/, right: '政府信息公开条例', certain: false },
  {
    wrong: /^中华人民共和国.{0,12}年度?报告?格式$/,
    right: '中华人民共和国政府信息公开工作年度报告格式',
    certain: true,
  },
  { wrong: /^(?:中华人民共和国)?(?:政府)?信息公开法$/, right: '中华人民共和国政府信息公开条例', certain: false },
  { wrong: /^中华人民共和国行政复仪法$/, right: '中华人民共和国行政复议法', certain: true },
  { wrong: /^中华人民共和国行政许可条例$/, right: '中华人民共和国行政许可法', certain: true },
];

/** 《政府信息公开条例》 as every report cites it; the number of its decree is the group. */
export const CITED_DECREE =
  /《(?:中华人民共和国)?政府信息公开条例》[(（](?:20\d{2}年)?(?:中华人民共和国)?国务院(?:令)?第\s?(\d{1,4})\s?号(?:令)?/g;

/**
 * Number of the State Council's decree that a report of a year stands under: 492 of 2007 to the report of 2018, 711 of
 * 2019 from then on.
 */
export function decreeOf(year: number): string {
  return year <= 2018 ? '492' : '711';
}

/** The decrees of both versions. */
export const DECREES: readonly string[] = ['492', '711'];
