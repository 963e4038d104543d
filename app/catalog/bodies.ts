/** Bodies that do not report, by how their names end. The first that matches tells which. */
export const NO_REPORTING_BODIES: readonly (readonly [
  kind: 'enterprise' | 'party' | 'innerOffice' | 'temporary',
  ending: RegExp,
])[] = [
  [
    'enterprise',
    /(?:学校|小学|中学|大学|学院|幼儿园|医院|卫生院|保健院|有限公司|公司|集团|银行|水厂|电厂|合作社|出版社|电视台|报社)$/,
  ],
  [
    'party',
    /(?:中共.*|(?<!管理)(?:县|市|区|州|省|旗)委|组织部|宣传部|统战部|政法委(?:员会)?|纪(?:律检查)?委(?:员会)?|巡察办|机构编制委员会办公室|编办|团委|团(?:县|市|区)委|妇联|妇女联合会|总工会|工商(?:业)?联(?:合会)?|残(?:疾人)?联(?:合会)?|文联|科协|红十字会|作协|侨联|台联|党校|人大常委会(?:办公室)?|政协(?:办公室)?)$/,
  ],
  ['innerOffice', /(?<!行政|教科|执法)(?:科|股|课|室务会)$/],
  ['temporary', /(?:指挥部|领导小组|工作专班|筹备组|联席会议)(?:办公室)?$/],
];

/** Agencies whose work is to license, fine and seize: a year without any of it is hardly possible. */
export const ENFORCEMENT_AGENCY =
  /(?:公安|市场监督管理|交通运输|生态环境|应急管理|城市管理(?:综合)?(?:行政)?执法|城市管理和综合执法|综合行政执法|农业农村|自然资源|税务|卫生健康)(?:厅|局|委员会|总队|支队)$/;
