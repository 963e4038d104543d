import type { Sample } from './sample.ts';

/** Two bureaus a year earlier: one from which 2024 goes on as it should, one from which it does not. */
export const YEAR_2023: readonly Sample[] = [
  {
    path: '2023年度/青禾县自然资源局.html',
    layout: 'html-tidy',
    seed: 51,
    agency: '青禾县自然资源局',
    kind: 'department',
    year: 2023,
    edition: '2021',
    publishedOn: '2024-01-24',
    signedOn: '2024-01-22',
    preamble: [
      '本报告依照《中华人民共和国政府信息公开条例》编写，由青禾县自然资源局发布，分为总体情况、主动公开等六个部分。数据统计期限为2023年1月1日至2023年12月31日。',
    ],
    sections: {
      overview: [
        '2023年是全县国土空间总体规划报批之年。县自然资源局坚持边编制、边公开、边征求意见，政府信息公开工作取得新的进展。',
        '（一）主动公开。公示规划草案9项，召开听证会2场；发布矿业权出让公告4宗、地质灾害预警信息36条；征地批文在批准后十个工作日内全部上网。',
        '（二）依申请公开。严格落实接收、会商、审核三道关口，全年收到政府信息公开申请{received|total}件，上年结转{carriedIn|total}件，办结{processed|total}件，尚有{carriedOut|total}件结转下年度继续办理。',
        '（三）政府信息管理。完成1998年以前用地审批卷宗的扫描编目，新标注公开属性文件205份。',
        '（四）平台建设。县政府门户网站本局专栏改版，按征地、规划、矿产、登记四类重新归集信息。',
        '（五）监督保障。把政务公开列入科室年度考核，邀请特约监督员评议1次，未发生责任追究。',
      ],
      problems: [
        '主要问题是答复时限把握不够均衡，个别申请快到期限才办结；测绘成果类信息公开较少。',
        '改进的办法是实行到期前三天提醒，由分管领导督办；编制测绘成果公开目录，2024年上半年对外发布。',
      ],
      otherMatters: ['全年未发出收费通知，未收取信息处理费。'],
    },
    counts: {
      normativeDocuments: { issued: 1, inForce: 9 },
      licences: { decided: 1986 },
      penalties: { decided: 71 },
      adminFees: { amount: 376.4 },
      received: { naturalPerson: 47, business: 3, legalService: 5 },
      carriedIn: { naturalPerson: 2 },
      granted: { naturalPerson: 25, business: 1, legalService: 3 },
      partlyGranted: { naturalPerson: 3 },
      'unavailable.notHeld': { naturalPerson: 11, business: 2, legalService: 2 },
      'notProcessed.petition': { naturalPerson: 4 },
      'notProcessed.duplicate': { naturalPerson: 1 },
      carriedOut: { naturalPerson: 5 },
      reconsideration: { upheld: 2 },
      directSuit: { upheld: 1, pending: 2 },
    },
  },
  {
    path: '2023年度/青禾县卫生健康局.txt',
    layout: 'text-bars',
    seed: 52,
    agency: '青禾县卫生健康局',
    kind: 'department',
    year: 2023,
    edition: '2021',
    publishedOn: '2024-01-29',
    signedOn: '2024-01-26',
    preamble: [
      '青禾县卫生健康局按照《中华人民共和国政府信息公开条例》要求，编制2023年政府信息公开工作年度报告。报告所列数据的统计期限自2023年1月1日至2023年12月31日。',
    ],
    sections: {
      overview: [
        '2023年，县卫生健康局聚焦群众看病就医中的急难愁盼问题，把应当公开的事项逐条列成清单，明确责任科室和完成时限。',
        '（一）主动公开。发布医保目录调整、疫苗接种安排等民生信息142条，解读政策文件5份；在县人民医院大厅设置价格公示屏。',
        '（二）依申请公开。由法规科统一受理，全年收到政府信息公开申请{received|total}件，全部按期办结，没有结转下年度的申请。',
        '（三）政府信息管理。建立公开前保密审查台账，登记审查记录311条，撤下过期信息27条。',
        '（四）平台建设。公众号开通预约挂号入口，改版后点击次数比改版前明显增加。',
        '（五）监督保障。组织专题培训1次，63人参加；工作考核与社会评议结果在局内通报，没有追究责任的情形。',
      ],
      problems: [
        '公开的主动性还不强，有的科室等通知才报送信息；基层单位缺少专人。',
        '改进措施：每月排出公开计划，逾期未报的在例会上说明原因；为乡镇卫生院编印操作手册一套。',
      ],
      otherMatters: ['本年度没有收取信息处理费。'],
    },
    counts: {
      normativeDocuments: { issued: 1, inForce: 8 },
      licences: { decided: 799 },
      penalties: { decided: 88 },
      received: { naturalPerson: 6, business: 2 },
      granted: { naturalPerson: 4, business: 1 },
      'refused.thirdParty': { naturalPerson: 1 },
      'unavailable.notHeld': { naturalPerson: 1, business: 1 },
    },
  },
];
