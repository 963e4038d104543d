import { numberCell, sectionIn, tableIn } from '../plan.ts';
import type { Sample } from './sample.ts';

/** Reports on the trial form of 2019. */
export const TRIAL_FORM: readonly Sample[] = [
  {
    path: '2020年度/青禾县人民政府.html',
    layout: 'html-word',
    seed: 41,
    agency: '青禾县人民政府',
    kind: 'government',
    year: 2020,
    edition: '2019',
    publishedOn: '2021-03-18',
    signedOn: '2021-03-16',
    preamble: [
      '按照新修订的《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）要求，汇总各乡镇、街道和县直部门2020年情况，编制本报告。统计数据的期限为2020年1月1日至2020年12月31日。',
    ],
    sections: {
      overview: [
        '2020年，面对疫情防控和经济社会发展的双重任务，青禾县围绕“六稳”“六保”及时公开政策、回应关切，为打赢脱贫攻坚战营造了良好环境。',
        '（一）围绕疫情防控抓公开。第一时间发布防控通告和就医指引，全年发布疫情防控信息1368条，召开新闻发布会6场，及时澄清不实传言4起。',
        '（二）围绕脱贫攻坚抓公开。公示扶贫项目和资金使用情况，涉及项目217个，做到县、乡、村三级同步公开。',
        '（三）规范依申请公开办理。全年新收政府信息公开申请{received|total}件，上年结转{carriedIn|total}件，办结{processed|total}件，结转下年度继续办理{carriedOut|total}件。',
        '（四）推进基层政务公开标准化规范化。编制完成26个试点领域标准目录，涵盖公开事项1905项，全部在县政府门户网站发布。',
        '（五）加强监督保障。县委、县政府将政府信息公开列入综合考核，占3分；县人大常委会组织专题视察1次；通过网络问卷开展社会评议，满意率91.8%；对公开不及时的2家单位责令整改，没有追究责任的情形。',
      ],
      problems: [
        '存在的主要问题：一是部分单位存在重发布、轻解读的倾向；二是基层公开力量薄弱，人员更替频繁；三是网站与新媒体之间信息同步不及时。',
        '改进措施：一是把解读与文件制发同步纳入督查；二是分三批轮训基层人员，共计264人次；三是建立统一发布平台，做到一次采集、多端发布。',
      ],
      otherMatters: ['没有其他需要报告的事项。'],
    },
    counts: {
      normativeDocuments: { made: 17, published: 17, publishedTotal: 188 },
      licences: { previousItems: 342, change: -18, decided: 40116 },
      otherServices: { previousItems: 518, change: 36, decided: 87402 },
      penalties: { previousItems: 3120, change: 44, decided: 22871 },
      compulsion: { previousItems: 196, change: 3, decided: 1406 },
      adminFees: { previousItems: 35, change: -2 },
      procurement: { projects: 164, amount: 18463.27 },
      received: { naturalPerson: 143, business: 12, legalService: 7, otherOrganization: 2 },
      carriedIn: { naturalPerson: 4 },
      granted: { naturalPerson: 81, business: 7, legalService: 4, otherOrganization: 1 },
      partlyGranted: { naturalPerson: 11, business: 1 },
      'refused.thirdParty': { naturalPerson: 2 },
      'refused.deliberative': { naturalPerson: 2 },
      'refused.caseFile': { naturalPerson: 5, legalService: 1 },
      'unavailable.notHeld': { naturalPerson: 31, business: 3, legalService: 2, otherOrganization: 1 },
      'unavailable.unclear': { naturalPerson: 2 },
      'notProcessed.petition': { naturalPerson: 6 },
      otherDisposal: { naturalPerson: 2 },
      carriedOut: { naturalPerson: 5, business: 1 },
      reconsideration: { upheld: 9, corrected: 1, otherResult: 2 },
      directSuit: { upheld: 3 },
      suitAfterReconsideration: { upheld: 2, pending: 1 },
    },
  },
  {
    path: '2020年度/青禾县交通运输局.html',
    layout: 'html-tidy',
    seed: 42,
    agency: '青禾县交通运输局',
    kind: 'department',
    year: 2020,
    edition: '2019',
    title: '青禾县交通运输局2019年政府信息公开工作年度报告',
    publishedOn: '2021-01-26',
    signedOn: '2021-01-25',
    preamble: [
      '根据《中华人民共和国政府信息公开条例》规定，编制青禾县交通运输局2020年政府信息公开工作年度报告。本年度报告中所列数据的统计期限自2020年1月1日起至2020年12月31日止。',
    ],
    sections: {
      overview: [
        '2020年，县交通运输局以“四好农村路”建设和运输市场监管为重点，主动公开群众关注的交通信息，接受社会监督。',
        '（一）主动公开情况。公开农村公路建设计划和完工情况，涉及路段74条、213公里；发布道路施工绕行公告29条、春运班次信息4期；公示出租汽车服务质量考核结果。',
        '（二）依申请公开情况。全年新收政府信息公开申请{received|total}件，办结{processed|total}件，无结转下年度办理的申请。',
        '（三）政府信息管理情况。明确公文公开属性由拟稿股室提出、办公室复核、分管负责人审定。',
        '（四）平台建设情况。优化本局专栏，将办事指南按车主、企业、群众三类归集。',
        '（五）监督保障情况。局办公室每月检查、每季通报，开展工作考核1次，邀请客运企业和乘客代表参加社会评议，无责任追究情况。',
      ],
      problems: [
        '主要问题：公开的时效性有待增强，个别施工信息发布滞后；公开形式不够丰富。',
        '改进情况：建立施工信息提前三日报送制度；在候车厅电子屏同步播放政策提示。',
      ],
      otherMatters: ['无其他需要报告的事项。'],
    },
    counts: {
      normativeDocuments: { publishedTotal: 3 },
      licences: { previousItems: 27, change: -1, decided: 1642 },
      otherServices: { previousItems: 19, decided: 880 },
      penalties: { previousItems: 211, change: 4, decided: 538 },
      compulsion: { previousItems: 14, decided: 61 },
      adminFees: { previousItems: 1 },
      procurement: { projects: 5, amount: 327.6 },
      received: { naturalPerson: 3, business: 2 },
      granted: { naturalPerson: 2, business: 2 },
      'unavailable.notHeld': { naturalPerson: 1 },
    },
  },
  {
    path: '2019年度/青禾县民政局.txt',
    layout: 'text-lines',
    seed: 43,
    agency: '青禾县民政局',
    kind: 'department',
    year: 2019,
    edition: '2019',
    publishedOn: '2020-01-17',
    signedOn: '2020-01-16',
    headings: { problems: '下一步工作打算' },
    preamble: [
      '根据2019年5月15日起施行的《中华人民共和国政府信息公开条例》和县政府办公室通知要求，编制青禾县民政局2019年政府信息公开工作年度报告。所列数据的统计期限自2019年1月1日起至2019年12月31日止。',
    ],
    sections: {
      overview: [
        '2019年，县民政局着眼于保障困难群众基本生活，围绕社会救助、养老服务、社会组织管理等领域做好政府信息公开工作。',
        '（一）完善制度，落实责任。按照国办发〔2019〕14号文件精神，修订公开指南和目录，将公开责任分解到7个股室。',
        '（二）突出重点，主动公开。按月公示城乡低保对象和救助标准，公开临时救助1264人次、资金189.6万元；公布养老机构名录和社会组织年检结果。',
        '（三）依法依规，做好答复。全年新收政府信息公开申请{received|total}件，办结{processed|total}件，无结转下年度办理的申请。',
        '（四）强化监督，接受评议。在服务大厅设意见箱，开展社会评议1次，收回问卷90份；公开工作列入年度工作考核；无责任追究情况。',
      ],
      problems: [
        '今年以来，我局政府信息公开工作取得一定成绩，但宣传解读不够深入、乡镇民政所公开不够及时的问题仍然存在。',
        '今后将加强政策宣传，把救助政策编成顺口溜、明白纸送到农户家中；每季度对乡镇民政所公开栏检查一次，检查结果全县通报。',
      ],
      otherMatters: ['无其他需要报告的事项。'],
    },
    counts: {
      normativeDocuments: { made: 1, published: 1, publishedTotal: 6 },
      licences: { previousItems: 9, change: -2, decided: 48 },
      otherServices: { previousItems: 22, change: 3, decided: 3105 },
      penalties: { previousItems: 16, decided: 1 },
      procurement: { projects: 2, amount: 36 },
      received: { naturalPerson: 6, publicWelfare: 1 },
      granted: { naturalPerson: 4, publicWelfare: 1 },
      'refused.thirdParty': { naturalPerson: 1 },
      'unavailable.notHeld': { naturalPerson: 1 },
    },
    // An extract that lost characters; the answers were noted in the total column alone; numeral five is gone.
    spoil: (plan) => {
      plan.lossy = true;
      const { cells } = tableIn(plan, 'applications');
      cells.set('granted|naturalPerson', numberCell(0));
      cells.set('granted|publicWelfare', numberCell(0));
      sectionIn(plan, 'problems').ordinal = null;
    },
  },
];
