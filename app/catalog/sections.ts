import type { SectionKey } from '../model/edition.ts';
import type { FormSection } from './form.ts';

/** The six sections as both formats name them (国办公开办函〔2021〕30号). */
export const SIX_SECTIONS: readonly FormSection[] = [
  { key: 'overview', title: '总体情况' },
  { key: 'disclosure', title: '主动公开政府信息情况' },
  { key: 'applications', title: '收到和处理政府信息公开申请情况' },
  { key: 'disputes', title: '政府信息公开行政复议、行政诉讼情况' },
  { key: 'problems', title: '存在的主要问题及改进情况' },
  { key: 'otherMatters', title: '其他需要报告的事项' },
];

/**
 * The form's own long and short wordings, which pass in silence. Patterns over the heading without its numeral,
 * spaces and punctuation (、 。 , : and brackets removed).
 */
export const ACCEPTED_TITLES: Readonly<Record<SectionKey, RegExp>> = {
  overview: /^总体情况$/,
  disclosure: /^(行政机关)?主动公开政府信息(的)?情况$/,
  applications: /^(行政机关)?收到和处理政府信息公开申请(的)?情况$/,
  disputes:
    /^((行政机关)?政府信息公开(工作)?(被)?(申请)?行政复议(和|及|与|或)?(被)?(提起)?行政诉讼|(因)?政府信息公开(工作)?(被)?申请行政复议(和|及|与|或)?(被)?提起行政诉讼)(的)?情况$/,
  problems: /^(行政机关)?(政府信息公开工作)?存在的?主要问题(和|及|与)改进(情况|措施)$/,
  otherMatters: /^其他(需要|应当)报告的?(事项|情况)$/,
};

/**
 * Other names under which a section is met in real reports: read as that section, and told as renamed.
 * Order matters: the first that matches wins. Same input as ACCEPTED_TITLES.
 */
export const RENAMED_TITLES: readonly (readonly [SectionKey, RegExp])[] = [
  ['otherMatters', /其(他|它).{0,6}(事项|情况|说明)$|^需要(说明|报告)的(其他)?事项/],
  ['disputes', /(复议|诉讼)/],
  ['applications', /申请.{0,6}(情况|办理|处理)|依申请公开/],
  ['problems', /(问题|不足|改进|整改|下一?步|今后).{0,12}(问题|不足|改进|措施|打算|安排|计划|目标|思路|情况|方向)?$/],
  ['disclosure', /主动公开/],
  [
    'overview',
    /^(总体|基本|工作|整体|信息公开|政府信息公开|全年|主要).{0,14}(情况|概述|概况|综述|开展)|^概(述|况|要)|总体(工作)?情况|^总体|^综述|情况概述$|^工作(概述|概况|总结)/,
  ],
];
