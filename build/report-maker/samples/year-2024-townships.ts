import { tableIn } from '../plan.ts';
import type { PlannedCell } from '../plan.ts';
import type { Sample } from './sample.ts';

const SLASH: PlannedCell = { raw: '/', state: 'dash', value: null, unit: null };

/** The county's own report and those of its townships and streets, report year 2024. */
export const TOWNSHIPS_2024: readonly Sample[] = [
  {
    path: '2024年度/青禾县人民政府.html',
    layout: 'html-tidy',
    seed: 31,
    agency: '青禾县人民政府',
    kind: 'government',
    year: 2024,
    edition: '2021',
    publishedOn: '2025-03-20',
    signedOn: '2025-03-18',
    preamble: [
      '青禾县人民政府办公室根据《中华人民共和国政府信息公开条例》和国务院办公厅统一格式要求，在汇总全县各乡镇、街道和县直部门年度报告的基础上，编制本报告。报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
      '本报告可在青禾县人民政府门户网站查阅。联系单位：青禾县人民政府办公室；联系电话：5550101；通信地址：青禾县滨河路1号。',
    ],
    sections: {
      overview: [
        '2024年，青禾县坚持以人民为中心推进政府信息公开，聚焦惠企政策、乡村建设、社会保障等重点领域，以公开促落实、强监管、优服务，全县政府信息公开工作取得新的进展。',
        '（一）主动公开情况。全县通过政府门户网站公开信息12,846条，其中概况类信息312条、政务动态类信息7,915条、信息公开目录类信息4,619条。发布政策解读205件，回应公众关注热点38次，召开新闻发布会9场。',
        '（二）依申请公开情况。全县各公开主体共新收政府信息公开申请{received|total}件，上年结转{carriedIn|total}件，办结{processed|total}件，结转下年度继续办理{carriedOut|total}件，未出现逾期不答复的情况。',
        '（三）政府信息管理情况。开展行政规范性文件全面清理，全年制发{normativeDocuments|issued}件、废止{normativeDocuments|repealed}件，现行有效{normativeDocuments|inForce}件，全部在网站集中公开并提供下载。',
        '（四）平台建设情况。县政府门户网站完成适老化与无障碍改造，政务新媒体账号由61个减至38个；编印政府公报4期，免费赠阅2800册。',
        '（五）监督保障情况。把政府信息公开纳入乡镇、街道和县直部门综合绩效考核，考核结果按季度通报；委托第三方开展社会评议，共回收有效问卷1532份，总体满意率为94.1%；对公开不及时的3家单位主要负责人进行约谈，没有因违反《条例》规定被追究责任的情况。',
      ],
      disputes: [
        '全县因政府信息公开工作被申请行政复议{reconsideration|total}件；被提起行政诉讼共15件，其中未经复议直接起诉{directSuit|total}件、复议后起诉{suitAfterReconsideration|total}件。',
      ],
      problems: [
        '当前，我县政府信息公开工作与群众期待相比还有差距：一是部门之间、乡镇之间发展不平衡；二是政策解读的可读性不强，多元化解读占比偏低；三是依申请公开答复质量参差不齐，被纠错情况仍有发生。',
        '针对上述问题，主要采取以下措施：一是建立“先进帮后进”结对机制，组织12对单位互学互评；二是把图解、视频、问答等解读形式纳入考核，多元化解读占比由31%提高到47%；三是编发典型案例两期，对被纠错的答复逐件复盘，举一反三。',
      ],
      otherMatters: ['2024年，全县发出信息处理费收费通知0件，收取信息处理费0元。落实上级年度政务公开工作要点情况已在县政府门户网站专题公布。'],
    },
    counts: {
      normativeDocuments: { issued: 21, repealed: 13, inForce: 196 },
      licences: { decided: 48213 },
      penalties: { decided: 31976 },
      compulsion: { decided: 1893 },
      adminFees: { amount: 6421.37 },
      received: { naturalPerson: 287, business: 36, research: 1, publicWelfare: 2, legalService: 19, otherOrganization: 3 },
      carriedIn: { naturalPerson: 9, business: 1, legalService: 1 },
      granted: { naturalPerson: 131, business: 19, research: 1, publicWelfare: 2, legalService: 8, otherOrganization: 2 },
      partlyGranted: { naturalPerson: 22, business: 3, legalService: 2 },
      'refused.thirdParty': { naturalPerson: 6, business: 2 },
      'refused.internalAffairs': { naturalPerson: 3 },
      'refused.deliberative': { naturalPerson: 2, legalService: 1 },
      'refused.caseFile': { naturalPerson: 14, legalService: 2 },
      'refused.query': { naturalPerson: 5, business: 1 },
      'unavailable.notHeld': { naturalPerson: 74, business: 9, legalService: 5, otherOrganization: 1 },
      'unavailable.needsCreation': { naturalPerson: 4 },
      'unavailable.unclear': { naturalPerson: 3 },
      'notProcessed.petition': { naturalPerson: 13, business: 1 },
      'notProcessed.duplicate': { naturalPerson: 5 },
      'otherDisposal.notCorrected': { naturalPerson: 2 },
      carriedOut: { naturalPerson: 12, business: 2, legalService: 2 },
      reconsideration: { upheld: 17, corrected: 4, otherResult: 5, pending: 2 },
      directSuit: { upheld: 5, otherResult: 1, pending: 1 },
      suitAfterReconsideration: { upheld: 6, corrected: 1, pending: 1 },
    },
  },
  {
    path: '2024年度/青禾县石桥镇人民政府.html',
    layout: 'html-tidy',
    seed: 32,
    agency: '青禾县石桥镇人民政府',
    kind: 'township',
    year: 2024,
    edition: '2019',
    publishedOn: '2025-01-27',
    signedOn: '2025-01-26',
    preamble: [
      '根据《中华人民共和国政府信息公开条例》要求，由石桥镇党政办公室编制本报告，内容包括2024年青禾县石桥镇人民政府政府信息公开工作的六个部分。本报告统计期限为2024年1月1日至2024年12月31日。',
    ],
    sections: {
      overview: [
        '2024年，石桥镇紧紧围绕乡村振兴和基层治理，把群众看得见、用得上的信息送到家门口。',
        '（一）主动公开。公开惠农补贴发放、低保救助、危房改造等信息96条，在22个行政村公开栏同步张贴；召开院坝会61场，面对面宣讲政策。',
        '（二）依申请公开。全年收到政府信息公开申请{received|total}件，办结{processed|total}件，无结转下年度办理的申请。',
        '（三）政府信息管理。对公开信息实行起草人、分管负责人、主要负责人三级审核，全年未发生泄密事件。',
        '（四）平台建设。规范镇级专栏设置，便民服务大厅设政府信息查阅点1处。',
        '（五）监督保障。将公开工作列入镇村干部工作考核，邀请群众代表20人评议，无责任追究情况。',
      ],
      problems: [
        '存在的问题：村级信息报送不够规范，更新有时滞后。',
        '改进情况：为各村明确一名信息员，统一报送格式，每月25日前集中审核一次。',
      ],
      otherMatters: ['本年度没有收取信息处理费，无其他需要报告的事项。'],
    },
    counts: {
      licences: { previousItems: 4, decided: 87 },
      otherServices: { previousItems: 31, decided: 412 },
      penalties: { previousItems: 12, decided: 9 },
      procurement: { projects: 3, amount: 41.5 },
      received: { naturalPerson: 2 },
      granted: { naturalPerson: 2 },
    },
  },
  {
    path: '2024年度/青禾县河东街道办事处.html',
    layout: 'html-word',
    seed: 33,
    agency: '青禾县河东街道办事处',
    kind: 'township',
    year: 2024,
    edition: '2021',
    publishedOn: '2025-01-20',
    signedOn: '2024-01-19',
    preamble: [
      '青禾县河东街道办事处按照《中华人民共和国政府信息公开条例》规定编制2024年政府信息公开工作年度报告。本报告中所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
    ],
    sections: {
      overview: [
        '2024年，河东街道以社区服务为重点，推动政务公开向网格延伸，让居民就近了解政策、办理事项。',
        '（一）主动公开。全年在县政府门户网站街道专栏发布信息132条，其中政策文件19条、财政信息6条、社区动态107条；在9个社区设置公开栏，及时张贴社会救助和公益性岗位名单。',
        '（二）依申请公开。2024年未收到政府信息公开申请，也无上年结转的申请。',
        '（三）政府信息管理。落实信息发布审批单制度，做到先审后发、不审不发。',
        '（四）平台建设。发挥网格微信群作用，推送便民信息260余条。',
        '（五）监督保障。开展业务培训2次，将公开情况纳入社区年度考核，未发生责任追究。',
      ],
      otherMatters: ['本年度未收取信息处理费，无其他需要报告的事项。'],
    },
    counts: { penalties: { decided: 17 } },
    // Section five was left out and the last one counted as the fifth.
    spoil: (plan) => {
      plan.sections = plan.sections.filter(({ key }) => key !== 'problems');
      plan.sections.forEach((section, index) => {
        section.ordinal = index + 1;
      });
    },
  },
  {
    path: '2024年度/青禾县柳湾镇人民政府.txt',
    layout: 'text-lines',
    seed: 34,
    agency: '青禾县柳湾镇人民政府',
    kind: 'township',
    year: 2024,
    edition: '2021',
    publishedOn: '2025-01-15',
    signedOn: '2025-01-15',
    preamble: [
      '按照《中华人民共和国政府信息公开条例》（2019年5月15日起施行）和县政府办公室通知要求，现将青禾县柳湾镇人民政府2024年政府信息公开工作情况报告如下。',
    ],
    sections: {
      overview: [
        '2024年，柳湾镇认真落实政府信息公开各项要求，从群众关心的小事做起，逐步提高公开质量。',
        '（一）主动公开。公开镇村规划、高标准农田建设、农村饮水、防溺水提示等信息74条；政务公开栏更换内容24期。',
        '（二）依申请公开。全年收到政府信息公开申请{received|total}件，办结{processed|total}件。',
        '（三）政府信息管理。安排专人收集、整理、归档，文件资料按年度成册备查。',
        '（四）平台建设。在镇便民服务中心设查阅点1处，配备电脑1台。',
        '（五）监督保障。镇党委、政府每半年研究一次公开工作，列入村级考核内容；征求群众意见建议13条，均已回应；无责任追究情况。',
      ],
      problems: [
        '一是公开的信息中动态类较多、政策类较少；二是村级公开栏维护不够及时。',
        '下一步将加强学习，规范内容，安排驻村干部每月检查一次公开栏，发现问题当场整改。',
      ],
      otherMatters: ['无其他需要报告的事项，未收取信息处理费。'],
    },
    counts: {
      received: { naturalPerson: 1 },
      'unavailable.notHeld': { naturalPerson: 1 },
    },
    // No period is stated, and noughts are strokes.
    spoil: (plan) => {
      const { cells } = tableIn(plan, 'disclosure');
      for (const key of ['regulations|issued', 'regulations|repealed', 'regulations|inForce'] as const) {
        cells.set(key, SLASH);
      }
      const disputes = tableIn(plan, 'disputes').cells;
      for (const key of disputes.keys()) if (!key.endsWith('|total')) disputes.set(key, SLASH);
    },
  },
];
