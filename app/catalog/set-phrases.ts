/** A set phrase that must be written to the letter, and how it is met otherwise. */
export interface SetPhrase {
  /** The wrong forms alone; with the flags `gu`. */
  readonly wrong: RegExp;
  readonly right: string;
  /** False where the words may be another phrase. */
  readonly certain: boolean;
}

const THOUGHT = '习近平新时代中国特色社会主义思想';

/** Set phrases of documents of party and state; an office adds to them. */
export const SET_PHRASES: readonly SetPhrase[] = [
  {
    // Made of the phrase's own words and not the phrase; thoughts on single fields (法治思想) have others.
    wrong:
      /习近平(?!新时代中国特色社会主义(?:经济)?\s?(?:思想|理论体系))[新时代有中国特色社会主义]{4,18}(?:思想|理论)/gu,
    right: THOUGHT,
    certain: true,
  },
  { wrong: /(?<!习近平)新时代中国特色社会主义思想/gu, right: THOUGHT, certain: false },
  { wrong: /习近平新时代中国特色社会主义(?!\s?思想|经济思想|的?理论)/gu, right: THOUGHT, certain: false },
  {
    wrong: /(?<![学练复实补预研自])(?:习[进今]平(?![台安])|习近[评苹坪乎])|刁近平|习平近/gu,
    right: '习近平',
    certain: true,
  },
  { wrong: /习近平(?:总书记)?为核心的党中央/gu, right: '以习近平同志为核心的党中央', certain: true },
  { wrong: /党的第二十大(?!次)|党的二十(?=精神)/gu, right: '党的二十大', certain: true },
  { wrong: /党的(?:十九|二十)(?:届|大届)?[大中]会议?精神/gu, right: '党的二十大精神', certain: false },
  { wrong: /(?<=[“"])四个意思(?=[”"])/gu, right: '四个意识', certain: true },
  { wrong: /两个确定(?=[”"]?的?决定性意义)/gu, right: '两个确立', certain: true },
  { wrong: /(?<=[“"])二个维护(?=[”"])/gu, right: '两个维护', certain: true },
];
