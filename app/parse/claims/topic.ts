import type { SectionKey } from '../../model/edition.ts';
import { matchesOf } from '../../text/matches.ts';

/** What a stretch of prose speaks of. `other`: matters that the tables do not count (热线, 信访, 行政许可). */
export type Topic = 'applications' | 'disputes' | 'other';

/** Words for an application under the regulation; 依申请 alone is an administrative power, 申请 alone may be anything. */
export const APPLICATION =
  /依申请(?:公开)?政府信息(?!目录)|依申请公开|(?:政府)?信息公开(?:的)?申请|公开(?:政府)?信息的?申请|申请公开(?:(?:政府)?信息)?|政府信息依申请/;

const DISPUTE = /(?:行政)?复议|(?:行政)?诉讼|应诉|起诉/;

const OTHER =
  /12345|热线|信箱|信访|来信|来电|来访|信件|工单|提案|建议(?!书)|留言|咨询|投诉|举报|许可|审批|审核|办件|执法|处罚|强制|诉求|网民|问政|登记|求助|预约|政务服务|服务事项|公共服务|招标|采购|纠纷|调解|仲裁|赔偿|公证|证照|备案|档案|培训|会议|解读|新闻|微博|微信|公众号|稿件|舆情|回应|栏目|主动公开|公文|规范性文件|补贴|救助|认定|鉴定|贷款|专利|商标|案卷|台风|保险/;

const ANY = new RegExp(
  `(?<applications>${APPLICATION.source})|(?<disputes>${DISPUTE.source})|(?<other>${OTHER.source})`,
  'g',
);

/** The topic that a text ends on; null where it names none. */
export function lastTopic(text: string): Topic | null {
  let topic: Topic | null = null;
  for (const { groups } of matchesOf(text, ANY)) {
    if (groups?.['applications'] !== undefined) topic = 'applications';
    else if (groups?.['disputes'] !== undefined) topic = 'disputes';
    else topic = 'other';
  }
  return topic;
}

/** What an unnamed figure of a section speaks of. */
export function topicOfSection(section: SectionKey | null): Topic | null {
  return section === 'applications' || section === 'disputes' ? section : null;
}

/** Whether a text ties disputes to the disclosure of information. */
export function isAboutDisclosure(text: string): boolean {
  return /信息公开|依申请公开|公开申请|申请公开/.test(text);
}
