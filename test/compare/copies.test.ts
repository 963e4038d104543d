import { describe, expect, it } from 'vitest';
import { copiesAmong } from '../../app/compare/copies.ts';
import { OTHER_SENTENCES, OWN_SENTENCES, reportWith } from './made-prose.ts';

const pairs = (...reports: Parameters<typeof copiesAmong>[0]): readonly string[] =>
  copiesAmong(reports).map(
    ({ one, other, likeness }) =>
      `${one.agency} ${other.agency} ${Math.round(likeness.share * 100)} ${Math.round(likeness.otherShare * 100)}`,
  );

const BOILERPLATE = [
  '在习近平新时代中国特色社会主义思想指导下,深入学习贯彻党的二十大精神,认真落实《中华人民共和国政府信息公开条例》。',
  '本年度没有因政府信息公开工作被申请行政复议、提起行政诉讼的情况,没有收取信息处理费。',
  '坚持以公开为常态、不公开为例外的原则,依法依规做好主动公开、依申请公开和政府信息管理工作。',
  '除此之外,没有其他需要报告的事项。',
];

/** Words of 22 units that no other text has. */
const invented = (seed: number): string => {
  let state = seed + 1;
  const signs = Array.from({ length: 22 }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 18000));
  });
  return `${signs.join('')}。`;
};

describe('texts taken over from another agency', () => {
  it('are found where names and figures alone were changed', () => {
    const original = OWN_SENTENCES.join('');
    const copy = original.replaceAll('14', '31').replaceAll('9条', '27条').replaceAll('三位', '五位');
    expect(pairs(reportWith('栖云县财政局', [original]), reportWith('望岫县教育局', [copy]))).toEqual([
      '望岫县教育局 栖云县财政局 100 100',
    ]);
  });

  it('are found where sentences change places and a word here and there', () => {
    const touched = [...OWN_SENTENCES]
      .reverse()
      .map((sentence) => sentence.replace('群众', '老百姓').replace('一律', '全部').replace('逐条', '一条一条'));
    const [pair] = pairs(reportWith('栖云县财政局', OWN_SENTENCES), reportWith('望岫县教育局', touched));
    expect(pair).toMatch(/ (?:9\d|100) (?:9\d|100)$/);
  });

  it('are found from 70 % on and not below half', () => {
    const own = OWN_SENTENCES.slice(0, 6);
    const rest = OTHER_SENTENCES.slice(0, 2);
    expect(
      pairs(reportWith('栖云县财政局', OWN_SENTENCES), reportWith('望岫县水利局', [...own, ...rest])),
    ).toHaveLength(1);
    const half = [...OWN_SENTENCES.slice(0, 3), ...OTHER_SENTENCES];
    expect(pairs(reportWith('栖云县财政局', OWN_SENTENCES), reportWith('望岫县水利局', half))).toEqual([]);
  });

  it('are found where one section was taken over into a longer one', () => {
    const all = [...OWN_SENTENCES, ...OTHER_SENTENCES];
    expect(pairs(reportWith('栖云县财政局', OWN_SENTENCES), reportWith('望岫县水利局', all))).toEqual([
      expect.stringMatching(/^望岫县水利局 栖云县财政局 [56]\d 100$/),
    ]);
  });
});

describe('no copies', () => {
  it('texts of one agency, whatever the year', () => {
    expect(
      pairs(reportWith('栖云县财政局', OWN_SENTENCES), reportWith('栖云县财政局', OWN_SENTENCES, { year: 2022 })),
    ).toEqual([]);
  });

  it('what the form and custom prescribe, however much of it', () => {
    const text = [...BOILERPLATE, ...BOILERPLATE];
    expect(pairs(reportWith('栖云县财政局', text), reportWith('望岫县水利局', text))).toEqual([]);
  });

  it('short texts', () => {
    const [short = ''] = OWN_SENTENCES;
    expect(pairs(reportWith('栖云县财政局', [short]), reportWith('望岫县水利局', [short]))).toEqual([]);
  });

  it('what every fifth agency writes, beside words of its own', () => {
    const shared = OWN_SENTENCES.slice(0, 3);
    const reports = Array.from({ length: 20 }, (_, index) =>
      reportWith(`第${String.fromCharCode(0x7532 + index)}镇人民政府`, [
        ...shared,
        invented(index),
        invented(index + 100),
      ]),
    );
    expect(pairs(...reports)).toEqual([]);
  });

  it('a report of nobody', () => {
    expect(
      pairs(reportWith('栖云县财政局', OWN_SENTENCES), { ...reportWith('望岫县水利局', OWN_SENTENCES), agency: null }),
    ).toEqual([]);
  });
});

it('a long section that many agencies took over as a whole is a copy all the same', () => {
  const reports = Array.from({ length: 12 }, (_, index) =>
    reportWith(`第${String.fromCharCode(0x7532 + index)}镇人民政府`, OWN_SENTENCES),
  );
  const copied = new Set(copiesAmong(reports).flatMap(({ one, other }) => [one.agency, other.agency]));
  expect(copied.size).toBe(12);
});

it('the order in which the reports came does not matter', () => {
  const reports = [
    reportWith('栖云县财政局', OWN_SENTENCES),
    reportWith('望岫县水利局', OTHER_SENTENCES),
    reportWith('丹枫县水利局', OTHER_SENTENCES),
    reportWith('望岫县教育局', OWN_SENTENCES),
  ];
  const found = pairs(...reports);
  expect(found).toHaveLength(2);
  expect(pairs(...reports.toReversed())).toEqual(found);
});

it('a thousand reports that share nothing are not compared one with another', () => {
  const reports = Array.from({ length: 1000 }, (_, index) =>
    reportWith(
      `第${index}号局`,
      Array.from({ length: 6 }, (__, line) => invented(index * 31 + line * 7)),
    ),
  );
  let asked = 0;
  copiesAmong(reports, () => {
    asked += 1;
    return true;
  });
  expect(asked).toBeLessThan(1000);
});
