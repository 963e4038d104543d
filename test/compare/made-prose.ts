import type { Report } from '../../app/model/report.ts';
import { cleanReport } from '../support/clean-report.ts';
import { prose } from '../support/prose.ts';

/** Sentences of an overview that nobody else would write in these words. */
export const OWN_SENTENCES: readonly string[] = [
  '一季度把散落在各股室的二十余类目录并成一本,逐条标注由谁起草、由谁复核、几天之内挂网,做到翻开目录就能找到经手人。',
  '网站改版时请了三位退休教师试读,凡是他们读不懂的办事指南一律退回重写,前后共退回14篇。',
  '针对征地补偿咨询集中的情况,把历年批复按村整理成册放在镇政府大厅,群众自己就能翻查。',
  '档案室腾出半间屋子做查阅点,配了两台电脑和一台打印机,周末由值班人员轮流照看。',
  '答复书先由法律顾问过一遍再由分管负责人签发,拿不准的请上级业务科室一起会商。',
  '年底抽查了各股室报送的信息,发现标题和正文对不上的9条,当场改正并记入考核台账。',
  '对外公布的电话专人接听,接听记录按月汇总,同一问题问过三次以上的就写成解答挂到网上。',
  '培训课上不念文件,改为拆解去年被纠正的两份答复书,学员分组重写,再由讲课人逐份点评。',
];

/** Other words for the same kinds of things. */
export const OTHER_SENTENCES: readonly string[] = [
  '围绕用水价格调整举行听证,会前十天公布方案全文,会后三天公布采纳情况和不采纳的理由。',
  '将水质检测结果由按季公布改为按周公布,并在供水营业厅的电子屏上滚动显示。',
  '与气象台共享雨情数据,汛期每两小时更新一次水库水位,群众可以直接在手机上查看。',
  '把工程招标的中标结果、变更和验收放在同一个页面,方便对照着看一个项目从头到尾的情况。',
  '邀请用水户代表走进净水厂,现场讲解每一道工序,回收的意见表逐条答复。',
  '清理了五年前的失效通知,保留原文并在显著位置注明失效日期,避免误导办事的人。',
];

/** A report of 2023 with this overview. */
export function reportWith(agency: string, sentences: readonly string[], changes: Partial<Report> = {}): Report {
  return cleanReport(
    '2021',
    {},
    {
      id: `report of ${agency} ${changes.year ?? 2023}`,
      agency,
      ...prose('2021', { overview: [sentences.join('')], problems: [], otherMatters: [], preamble: [] }),
      ...changes,
    },
  );
}
