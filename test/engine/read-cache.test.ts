import { expect, test } from 'vitest';
import { BoundedCache } from '../../app/engine/read-cache.ts';

test('what no run of late has used makes room', () => {
  const cache = new BoundedCache(2);
  cache.set('a', []);
  cache.set('b', []);
  cache.begin();
  cache.get('a');
  cache.set('c', []);
  expect(cache.get('b')).toBeUndefined();
  expect(cache.get('a')).toEqual([]);
  expect(cache.get('c')).toEqual([]);
});

test('a run larger than the cache finds again as much as fits', () => {
  const cache = new BoundedCache(2);
  const files = ['a', 'b', 'c', 'd'];
  for (const file of files) cache.set(file, []);
  cache.begin();
  expect(files.filter((file) => cache.get(file) !== undefined)).toEqual(['a', 'b']);
});
