import { describe, expect, test } from 'vitest';
import { DamagedJson, readJson, type Placed } from '../../app/profile/json-places.ts';

/** The plain value of a placed one. */
function plain(node: Placed): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
    case 'list':
      return node.items.map(plain);
    case 'nothing':
      return null;
    case 'text':
    case 'number':
    case 'yesNo':
      return node.value;
  }
}

test.each([
  '{}',
  ' [ ] ',
  '{"a": [1, -2.5, 1e3, true, false, null], "b": {"c": "d"}}',
  '"引号 \\" 反斜杠 \\\\ \\/ \\n \\u4e2d\\uD83D\\uDE00"',
  '[0, -0, 12.50, 1E-2]',
])('reads %s as JSON.parse does', (text) => {
  expect(plain(readJson(text))).toEqual(JSON.parse(text));
});

test('every value knows its line', () => {
  const value = readJson('{\n  "a": 1,\r\n\n  "b": [\n    2,\n    {"c": 3}\n  ]\n}');
  const lines: [unknown, number][] = [];
  const walk = (node: Placed): void => {
    lines.push([node.kind, node.line]);
    if (node.kind === 'object') node.entries.forEach((entry) => walk(entry.value));
    if (node.kind === 'list') node.items.forEach(walk);
  };
  walk(value);
  expect(lines).toEqual([
    ['object', 1],
    ['number', 2],
    ['list', 4],
    ['number', 5],
    ['object', 6],
    ['number', 6],
  ]);
});

test('a key that comes twice is there twice', () => {
  const value = readJson('{"a": 1, "a": 2}');
  expect(value.kind === 'object' && value.entries.map(({ key }) => key)).toEqual(['a', 'a']);
});

describe('what is no JSON is told with its line', () => {
  test.each<[string, number, RegExp]>([
    ['', 1, /突然结束/],
    ['{\n"a": 1', 2, /突然结束/],
    ['{"a": 1\n"b": 2}', 2, /不应出现“"”，可能少了逗号/],
    ['{\n"a": 1,\n}', 3, /多了逗号/],
    ['[1,]', 1, /多了逗号/],
    ['{"a": 1} {', 1, /多余的文字/],
    ['{"a\n": 1}', 1, /没有用双引号括完整/],
    ['{"a": “甲”}', 1, /中文标点“，应当用英文/],
    ['{a: 1}', 1, /不应出现“a”/],
    ['{"a": True}', 1, /不应出现“True”/],
    ['[01]', 1, /数字写法不对/],
    ['[1.]', 1, /数字写法不对/],
    ['["\\x"]', 1, /反斜杠/],
    ['["\\u12"]', 1, /反斜杠/],
    ['[NaN]', 1, /不应出现“NaN”/],
    ['// 说明\n{}', 1, /不应出现“\/”/],
    ['['.repeat(40), 1, /套得太深/],
  ])('%j', (text, line, sentence) => {
    const read = () => readJson(text);
    expect(read).toThrow(DamagedJson);
    expect(read).toThrow(sentence);
    try {
      read();
    } catch (failure) {
      expect(failure).toMatchObject({ line });
    }
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });
});
