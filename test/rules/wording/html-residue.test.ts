import { describe, expect, test } from 'vitest';
import { htmlResidue } from '../../../app/rules/wording/html-residue.ts';
import { findMarkup } from '../../../app/text/markup.ts';
import { line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(htmlResidue, {
  pass: [{ name: '没有代码' }],
  fail: [
    {
      name: '正文外也算',
      report: {
        strayMarkup: [
          { raw: '<ins id="qLwe">', source: line(1) },
          { raw: '&nbsp;', source: line(12) },
        ],
      },
      findings: [
        {
          message: '页面上有2处网页代码：“<ins id="qLwe">”、“&nbsp;”',
          subject: 'page',
          quotes: ['<ins id="qLwe">', '&nbsp;'],
        },
      ],
    },
  ],
});

describe('findMarkup', () => {
  test.each([
    ['<button id="qLwe"></button>公开', ['<button id="qLwe">', '</button>']],
    ['<o:p></o:p>', ['<o:p>', '</o:p>']],
    ['公开&nbsp;信息&#8220;', ['&nbsp;', '&#8220;']],
    ['<!--[if !supportLists]-->', ['<!--', '[if !', '-->']],
    ['style="color: red" 公开', ['style="color: red"']],
    ['font-family: 仿宋; 公开', ['font-family: 仿宋;']],
  ])('%s', (text, markup) => {
    expect(findMarkup(text)).toEqual(markup);
  });

  test.each([
    '《条例》<办法>',
    '增长<5%，a<b',
    'R&D投入、QQ&微信',
    '〈公开〉',
    'https://x.gov.cn/index?a=1&b=2',
    '-->'.slice(2),
  ])('nothing in %s', (text) => {
    expect(findMarkup(text)).toEqual([]);
  });
});
