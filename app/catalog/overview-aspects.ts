/** One of the five aspects that section one sums up (国办公开办函〔2021〕30号). */
export interface Aspect {
  readonly name: string;
  /** What a report that tells of it can hardly do without. Missing words do not prove that nothing is told. */
  readonly told: RegExp;
}

export const OVERVIEW_ASPECTS: readonly Aspect[] = [
  { name: '主动公开', told: /主动公开|公开|发布|公示|解读/ },
  { name: '依申请公开', told: /依申请|公开申请|申请公开|申请/ },
  {
    name: '政府信息管理',
    told: /信息管理|管理制度|规范性文件|公文|属性|源头|保密审查|[三四]审|审核|审查|审签|清理|目录|指南|动态调整|归档|存档|台账|更新|发布机制|发布制度|信息发布|建立健全|规范管理/,
  },
  {
    name: '政府信息公开平台建设',
    told: /平台|网站|网页|公众号|新媒体|微信|微博|专栏|栏目|专区|公开栏|公示栏|查阅[点室]|公报|短视频|客户端|电子屏|二维码|抖音/,
  },
  {
    name: '监督保障',
    told: /监督|保障|考核|评议|培训|领导小组|组织领导|领导机构|分管|专人|检查|督查|督促|督导|问责|追责|追究|通报|测评|评估|自查|学习/,
  },
];

/** Words by which a sub-heading of section one is about the work on disclosure, whatever it is called. */
export const ASPECT_HEADING =
  /公开|申请|信息管理|信息发布|平台|网站|新媒体|公众号|解读|回应|监督保障|监督考核|监督检查|考核|评议|培训|组织领导|组织保障|保障|制度|机制|条例|公示/;
