import { expect, test } from 'vitest';
import { isLocal, isWindowPage } from '../../app/main/addresses.ts';

test.each([
  'https://example.com/',
  'http://127.0.0.1/',
  'ws://example.com/',
  'file:///etc/passwd',
  'ftp://a/',
  'application:x',
  '',
])('the window may not load %j', (address) => {
  expect(isLocal(address)).toBe(false);
  expect(isWindowPage(address)).toBe(false);
});

test('only the own page is heard over the bridge, not an original shown in a frame', () => {
  expect(isWindowPage('app://window/')).toBe(true);
  expect(isWindowPage('app://window.example.com/')).toBe(false);
  expect(isWindowPage('app://original/1')).toBe(false);
  expect(isLocal('app://original/1')).toBe(true);
});
