/** Words that a paragraph on the work of disclosure can hardly do without. */
export const DISCLOSURE_WORK = /公开|信息|申请|网站|条例|解读|回应|专栏|公众号|微信|微博|新媒体|公示|公布|答复|知情/;

/** What a problem in section five can be blamed on without saying anything: attitude, ability, strength. */
export const ATTITUDE =
  /(?:重视|认识|意识|思想|主动性|积极性|力度|水平|能力|素质|业务|经验|机制|制度|力量|人手|学习|理解)[^，,。；;]{0,10}(?:不够|不足|不强|不高|不到位|不深|欠缺|缺乏|有待(?:进一步)?(?:提高|提升|加强|增强|完善|健全))/;

/** Said of a problem and of its remedy alike, whatever the problem is. */
export const COMMON_WORDS =
  /[的了和与等在对是及少多较未为]|信息|公开|政府|政务|工作|问题|存在|不够|不足|进一步|加强|提高|提升|方面|有待|部分|个别|仍然|还有|及时|情况|内容|要求|相关|开展|推进|完善|落实|单位|部门|我局|我县|我镇|本局|一是|二是|三是|四是|五是/g;
