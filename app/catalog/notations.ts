/** A notation that is met in several ways, and the usual one. */
export interface Notation {
  /** The unusual ways alone; with the flag `g`. */
  readonly odd: RegExp;
  readonly usual: string;
}

/** Numbers and letters as they are met in reports; each is advice only. */
export const NOTATIONS: readonly Notation[] = [
  { odd: /7\s?[xX*Ｘ]\s?24\s?小?时?|24\s?[xX*Ｘ]\s?7/g, usual: '7×24小时' },
  { odd: /(?<![A-Za-z])(?:IPV6|ipv6|Ipv6|IP V6|IPv 6)(?![A-Za-z\d])/g, usual: 'IPv6' },
  { odd: /(?<![A-Za-z])(?:WIFI|wifi|Wifi|WiFi)(?![A-Za-z])/g, usual: 'Wi-Fi' },
  {
    odd: /二[0０O][一二]\d|二〇[12]\d|[二2]0二[一二三四五六七八九\d](?=年)|二零二[一二三四五六七八九](?=年)/g,
    usual: '2024年或者二〇二四年',
  },
  { odd: /\d{1,2}月\d{1,2}号(?!文|楼|门|窗|线)/g, usual: '×月×日' },
  {
    odd: /(?<!\d)\d{2}年(?=\d{1,2}月|上半年|下半年|度)(?<=(?:^|[，,。；;至在从自]\s?)\d{2}年)/g,
    usual: '四位数的年份',
  },
  { odd: /\d+\s?％(?=[^。]*\d%)|\d+\s?个百分点点/g, usual: '%' },
  { odd: /(?<![\d.])\d+\.0+[条件次篇个](?!\d)/g, usual: '整数' },
];
