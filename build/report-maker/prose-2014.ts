import type { Block, Plan, PlannedSection } from './plan.ts';
import { valueIn } from './plan.ts';
import { applicationsSentence, countsIn, disputesSentence } from './prose-counts.ts';
import { overviewBlocks } from './prose-overview.ts';
import { problemsBlocks } from './prose-sections.ts';
import type { Random } from './random.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** The first four, a sub-heading without its text left out. */
function firstBlocks(blocks: readonly Block[]): Block[] {
  const first = blocks.slice(0, 4);
  return first.at(-1)?.type === 'subheading' ? first.slice(0, -1) : first;
}

/** The sections of a report of 2014 to 2018: free text, its parts named by the old regulations. */
export function sections2014(random: Random, plan: Plan): PlannedSection[] {
  const counts = countsIn(plan);
  const n = (key: string): number => valueIn(plan, 'statistics', `${key}|count`);
  const disclosed = paragraph(
    `${plan.year}年，${plan.agency.self}主动公开政府信息${n('published')}条，其中规范性文件${n('publishedNormative')}条。` +
      `通过政府网站公开${n('published.website')}条，政务微博公开${n('published.weibo')}条，政务微信公开${n('published.wechat')}条。` +
      `发布政策解读稿件${n('responded.interpretations')}篇。`,
  );
  const detail =
    counts.received === 0
      ? ''
      : `其中当面申请${n('received.inPerson')}件、传真申请${n('received.fax')}件、网络申请${n('received.online')}件、信函申请${n('received.letter')}件。`;
  const applied = paragraph(`${applicationsSentence(random, plan)}${detail}`);
  const section = (key: PlannedSection['key'], number: number, title: string, blocks: Block[]): PlannedSection => ({
    key,
    number,
    title,
    ordinal: number,
    blocks,
  });
  const fees = random.pick([
    `${plan.year}年，${plan.agency.name}提供政府信息未收取任何费用，无减免情况。`,
    '全年未向申请人收取检索、复制、邮寄等费用。',
  ]);
  return [
    section('overview', 1, random.pick(['概述', '总体情况', '概述']), firstBlocks(overviewBlocks(random, plan))),
    section('disclosure', 2, random.pick(['主动公开政府信息情况', '主动公开政府信息的情况']), [disclosed]),
    section('applications', 3, random.pick(['依申请公开政府信息办理情况', '依申请公开政府信息情况']), [
      applied,
      paragraph(fees),
    ]),
    section('disputes', 4, random.pick(['因政府信息公开申请行政复议、提起行政诉讼情况', '行政复议、行政诉讼情况']), [
      paragraph(disputesSentence(random, counts)),
    ]),
    section(
      'problems',
      5,
      random.pick(['存在的主要问题及改进情况', '存在的主要问题和改进措施']),
      problemsBlocks(random, plan),
    ),
    section('otherMatters', 6, '其他需要报告的事项', [paragraph('无其他需要报告的事项。')]),
  ];
}
