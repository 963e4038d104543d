import { describe, expect, it } from 'vitest';
import { readSentence, splitSentences } from '../../app/text/sentences.ts';

describe('splitSentences', () => {
  it('splits behind 。 ; ! ? of either width and keeps the signs', () => {
    expect(splitSentences('收到申请3件。 办结3件；结转0件;\n完成!')).toEqual([
      '收到申请3件。',
      '办结3件；',
      '结转0件;',
      '完成!',
    ]);
  });

  it('does not split at a line break or a decimal point', () => {
    expect(splitSentences('收到申请\n43件,费用1.5万元')).toEqual(['收到申请\n43件,费用1.5万元']);
  });
});

describe('readSentence', () => {
  const clauses = (raw: string): string[] => readSentence(raw).clauses.map(({ text }) => text);

  it('keeps thousands together and splits at the other commas', () => {
    expect(clauses('收到5,123件，办结3,当面4件,共7件。')).toEqual(['收到5,123件', '办结3', '当面4件', '共7件']);
  });

  it('knows how many brackets stand around a clause', () => {
    expect(readSentence('收到45件(含结转3件),办结44件').clauses.map(({ text, depth }) => [text, depth])).toEqual([
      ['收到45件', 0],
      ['含结转3件', 1],
      ['办结44件', 0],
    ]);
  });

  it('leaves out quotes, names of documents, document numbers and white space', () => {
    const raw = '根据《2023年要点》(国办发〔2023〕12号),“依申请公开” 收到 43 件。';
    expect(readSentence(raw)).toMatchObject({ raw, text: '根据《》(国办发),依申请公开收到43件' });
  });

  it('does not join two numbers', () => {
    expect(readSentence('第2024 5件').text).toBe('第2024 5件');
  });

  it('gives offsets into the text made ready', () => {
    const { text, clauses: parts } = readSentence('收到“申请”3件，办结３件');
    for (const part of parts) expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text);
  });
});
