import { spellOut } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** 网页代码残留，或者被植入的代码。 */
export const htmlResidue = defineRule({
  id: 'wording/html-residue',
  code: 'R809',
  severity: 'must-fix',
  byCharacters: true,
  editions: 'any',
  title: '网页代码残留',
  basis: '《政府网站发展指引》（国办发〔2017〕47号）：网页内容应当准确、可用，防止被篡改',
  suggestion: '删除页面上的代码；不是本单位写入的，请检查网站是否被植入代码。',
  needs: [],
  messages: {
    residue: '页面上有{count}处网页代码：{places}',
  },
  check({ report }, to) {
    const { strayMarkup } = report;
    if (strayMarkup.length === 0) return;
    to.fail('residue', {
      subject: 'page',
      quotes: strayMarkup.map(({ raw, source }) => ({ text: raw, source })),
      data: { count: strayMarkup.length, places: spellOut(strayMarkup.map(({ raw }) => raw)) },
    });
  },
});
