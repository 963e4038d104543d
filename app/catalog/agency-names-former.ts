/** A name that an agency no longer bears. */
export interface FormerName {
  readonly former: RegExp;
  /** Short, as it is told. */
  readonly name: string;
  /** The last report year in which the name may stand as the agency's own. */
  readonly until: number;
  readonly now: string;
}

/**
 * Names of local agencies that reforms took away: that of 2018 (complete in counties by March 2019, so that a
 * report of 2019 may still bear the old name), and 扶贫办 in 2021. Bureaus that the reform of 2023 touched (大数据局,
 * 乡村振兴局) are left out: many places keep these names as a second sign.
 */
export const FORMER_NAMES: readonly FormerName[] = [
  { former: /国土资源(?:管理)?[厅局]/g, name: '国土资源局', until: 2019, now: '自然资源局' },
  { former: /环(?<!生态环)(?:境保护|保)[厅局]/g, name: '环境保护局', until: 2019, now: '生态环境局' },
  {
    former: /安全生产监督管理局|安监局(?<!(?:矿山|煤矿)安监局)/g,
    name: '安全生产监督管理局',
    until: 2019,
    now: '应急管理局',
  },
  { former: /工商行政管理局|工商局(?<!市场监管和工商局)/g, name: '工商行政管理局', until: 2019, now: '市场监督管理局' },
  { former: /质量技术监督局|质监局/g, name: '质量技术监督局', until: 2019, now: '市场监督管理局' },
  { former: /食品药品监督管理局|食药监局/g, name: '食品药品监督管理局', until: 2019, now: '市场监督管理局' },
  {
    former: /卫生和计划生育(?:委员会|局)|卫生计生[委局]|卫计[委局]/g,
    name: '卫生和计划生育委员会（局）',
    until: 2019,
    now: '卫生健康委员会（局）',
  },
  { former: /国家税务局|国税局/g, name: '国家税务局', until: 2019, now: '税务局' },
  { former: /地方税务局|地税局/g, name: '地方税务局', until: 2019, now: '税务局' },
  { former: /法制办公室|法制办(?!理)/g, name: '法制办公室', until: 2019, now: '司法局' },
  {
    former: /旅游发展委员会|旅发委|旅游局(?<=[省市县区州旗]旅游局)/g,
    name: '旅游局',
    until: 2019,
    now: '文化和旅游局',
  },
  { former: /文化广电新闻出版局|文广新局/g, name: '文化广电新闻出版局', until: 2019, now: '文化和旅游局' },
  { former: /扶贫(?:开发)?(?:办公室|局)|扶贫办(?!理)/g, name: '扶贫开发办公室', until: 2021, now: '乡村振兴局' },
];
