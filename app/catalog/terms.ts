/** A word that is not the form's or the regulation's own, with the word that is. */
export interface LooseTerm {
  /** With the flag `g`. */
  readonly loose: RegExp;
  readonly right: string;
}

/** Condensed from the forms, the regulation and the fee rules (国办函〔2020〕109号); each is advice only. */
export const LOOSE_TERMS: readonly LooseTerm[] = [
  { loose: /(?:政府|政务)信息处理费/g, right: '信息处理费' },
  { loose: /依申请公开件(?!数)/g, right: '政府信息公开申请' },
  { loose: /政务信息公开(?!办|科|股|处|室|中心|领导小组|平台|专栏|栏目)/g, right: '政府信息公开' },
  { loose: /依申请信息公开/g, right: '依申请公开' },
  { loose: /主动公开件/g, right: '主动公开的政府信息' },
  { loose: /败诉(?<=结果败诉)|行政败诉/g, right: '结果纠正' },
];

/** The regulation was revised in 2019; it is new to nobody from this report year on. */
export const REVISION_OLD_FROM = 2021;

/** Words that call the regulation of 2019 a new one. */
export const REVISION_CALLED_NEW =
  /新修[订改]的?(?=[《“"]?(?:中华人民共和国)?(?:政府)?(?:信息公开)?条例)|[《“"]?新[《“"]?条例[》”"]?/g;
