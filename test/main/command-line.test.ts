import { expect, test } from 'vitest';
import { pathsToOpen } from '../../app/main/command-line.ts';

test('paths are meant from where the command was given; switches name none', () => {
  const words = ['electron', '--no-sandbox', '/opt/program', '2024 年报', '/data/a.html', '--user-data-dir=/tmp/x'];
  expect(pathsToOpen(words, 2, '/home/office', '/opt/program/samples')).toEqual([
    '/home/office/2024 年报',
    '/data/a.html',
  ]);
});

test('an installed program has no folder of its own on the command line', () => {
  expect(pathsToOpen(['/usr/bin/disclosure-auditor', 'a.html'], 1, '/data', '/samples')).toEqual(['/data/a.html']);
  expect(pathsToOpen(['/usr/bin/disclosure-auditor'], 1, '/data', '/samples')).toEqual([]);
});

test('--samples stands for the shipped samples', () => {
  expect(pathsToOpen(['electron', '/opt/program', '--samples'], 2, '/', '/opt/samples')).toEqual(['/opt/samples']);
});
