import type { Form, FormRow } from './form.ts';
import { SIX_SECTIONS } from './sections.ts';

const heading = (key: string, label: string): FormRow => ({ key, label, headingOnly: true });

const DISCLOSED: readonly FormRow[] = [
  heading('head.disclosure', '一、主动公开情况'),
  {
    key: 'published',
    label: '(一)主动公开政府信息数(不同渠道和方式公开相同信息计1条)',
    unit: '条',
    accepted: ['(一)主动公开政府信息数'],
  },
  { key: 'publishedNormative', label: '其中:主动公开规范性文件数', unit: '条' },
  { key: 'normativeIssued', label: '制发规范性文件总数', unit: '件' },
  heading('head.channels', '(二)通过不同渠道和方式公开政府信息的情况'),
  { key: 'published.gazette', label: '1.政府公报公开政府信息数', unit: '条' },
  { key: 'published.website', label: '2.政府网站公开政府信息数', unit: '条' },
  { key: 'published.weibo', label: '3.政务微博公开政府信息数', unit: '条' },
  { key: 'published.wechat', label: '4.政务微信公开政府信息数', unit: '条' },
  { key: 'published.other', label: '5.其他方式公开政府信息数', unit: '条' },
];

const RESPONDED: readonly FormRow[] = [
  heading('head.responses', '二、回应解读情况'),
  {
    key: 'responded',
    label: '(一)回应公众关注热点或重大舆情数(不同方式回应同一热点或舆情计1次)',
    unit: '次',
    accepted: ['(一)回应公众关注热点或重大舆情数'],
  },
  heading('head.responseChannels', '(二)通过不同渠道和方式回应解读的情况'),
  { key: 'responded.pressConferences', label: '1.参加或举办新闻发布会总次数', unit: '次' },
  { key: 'responded.pressConferencesByHead', label: '其中:主要负责同志参加新闻发布会次数', unit: '次' },
  { key: 'responded.interviews', label: '2.政府网站在线访谈次数', unit: '次' },
  { key: 'responded.interviewsByHead', label: '其中:主要负责同志参加政府网站在线访谈次数', unit: '次' },
  { key: 'responded.interpretations', label: '3.政策解读稿件发布数', unit: '篇' },
  { key: 'responded.social', label: '4.微博微信回应事件数', unit: '次' },
  { key: 'responded.other', label: '5.其他方式回应事件数', unit: '次' },
];

const APPLICATIONS: readonly FormRow[] = [
  heading('head.applications', '三、依申请公开情况'),
  { key: 'received', label: '(一)收到申请数', unit: '件' },
  { key: 'received.inPerson', label: '1.当面申请数', unit: '件' },
  { key: 'received.fax', label: '2.传真申请数', unit: '件' },
  { key: 'received.online', label: '3.网络申请数', unit: '件' },
  { key: 'received.letter', label: '4.信函申请数', unit: '件' },
  { key: 'completed', label: '(二)申请办结数', unit: '件' },
  { key: 'completed.onTime', label: '1.按时办结数', unit: '件' },
  { key: 'completed.extended', label: '2.延期办结数', unit: '件' },
  { key: 'answered', label: '(三)申请答复数', unit: '件' },
  { key: 'answered.alreadyPublic', label: '1.属于已主动公开范围数', unit: '件' },
  { key: 'answered.granted', label: '2.同意公开答复数', unit: '件' },
  { key: 'answered.partlyGranted', label: '3.同意部分公开答复数', unit: '件' },
  { key: 'answered.refused', label: '4.不同意公开答复数', unit: '件' },
  { key: 'refused.stateSecret', label: '其中:涉及国家秘密', unit: '件', accepted: ['涉及国家秘密'] },
  { key: 'refused.tradeSecret', label: '涉及商业秘密', unit: '件' },
  { key: 'refused.privacy', label: '涉及个人隐私', unit: '件' },
  { key: 'refused.safetyAndStability', label: '危及国家安全、公共安全、经济安全和社会稳定', unit: '件' },
  { key: 'refused.notGovernmentInformation', label: '不是《条例》所指政府信息', unit: '件' },
  { key: 'refused.otherLaw', label: '法律法规规定的其他情形', unit: '件' },
  { key: 'answered.notThisAgency', label: '5.不属于本行政机关公开数', unit: '件' },
  { key: 'answered.notExisting', label: '6.申请信息不存在数', unit: '件' },
  { key: 'answered.toBeAmended', label: '7.告知作出更改补充数', unit: '件' },
  { key: 'answered.otherChannel', label: '8.告知通过其他途径办理数', unit: '件' },
];

const DISPUTES: readonly FormRow[] = [
  { key: 'reconsideration', label: '四、行政复议数量', unit: '件' },
  { key: 'reconsideration.upheld', label: '(一)维持具体行政行为数', unit: '件' },
  { key: 'reconsideration.corrected', label: '(二)被依法纠错数', unit: '件' },
  { key: 'reconsideration.other', label: '(三)其他情形数', unit: '件' },
  { key: 'litigation', label: '五、行政诉讼数量', unit: '件' },
  { key: 'litigation.upheld', label: '(一)维持具体行政行为或者驳回原告诉讼请求数', unit: '件' },
  { key: 'litigation.corrected', label: '(二)被依法纠错数', unit: '件' },
  { key: 'litigation.other', label: '(三)其他情形数', unit: '件' },
  { key: 'complaints', label: '六、举报投诉数量', unit: '件' },
];

const RESOURCES: readonly FormRow[] = [
  { key: 'fees', label: '七、依申请公开信息收取的费用', unit: '万元', measure: 'amount' },
  heading('head.resources', '八、机构建设和保障经费情况'),
  { key: 'offices', label: '(一)政府信息公开工作专门机构数', unit: '个' },
  { key: 'readingPoints', label: '(二)设置政府信息公开查阅点数', unit: '个' },
  { key: 'staff', label: '(三)从事政府信息公开工作人员数', unit: '人' },
  {
    key: 'staff.fullTime',
    label: '1.专职人员数(不包括政府公报及政府网站工作人员数)',
    unit: '人',
    accepted: ['1.专职人员数'],
  },
  { key: 'staff.partTime', label: '2.兼职人员数', unit: '人' },
  {
    key: 'budget',
    label: '(四)政府信息公开专项经费(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费)',
    unit: '万元',
    measure: 'amount',
    accepted: ['(四)政府信息公开专项经费'],
  },
  heading('head.meetings', '九、政府信息公开会议和培训情况'),
  { key: 'meetings', label: '(一)召开政府信息公开工作会议或专题会议数', unit: '次' },
  { key: 'trainings', label: '(二)举办各类培训班数', unit: '次' },
  { key: 'trainees', label: '(三)接受培训人员数', unit: '人次' },
];

/** Free text with the statistics table 《政府信息公开情况统计表》, report years 2014 to 2018 (国办发〔2014〕32号). */
export const FORM_2014: Form = {
  edition: '2014',
  document: '国办发〔2014〕32号',
  years: [2014, 2018],
  sections: SIX_SECTIONS,
  tables: [
    {
      key: 'statistics',
      section: null,
      title: '政府信息公开情况统计表',
      layout: 'rows',
      heads: [
        { key: 'indicator', label: '统计指标' },
        { key: 'unit', label: '单位' },
      ],
      groups: [
        {
          head: null,
          columns: [{ key: 'count', label: '统计数', measure: 'count' }],
          rows: [...DISCLOSED, ...RESPONDED, ...APPLICATIONS, ...DISPUTES, ...RESOURCES],
        },
      ],
    },
  ],
};
