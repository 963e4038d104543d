import { expect, test } from 'vitest';
import { ChosenInputs } from '../../../app/main/desk/chosen-inputs.ts';

test('gives ids that say nothing of the path, and knows the paths by them', () => {
  const chosen = new ChosenInputs();
  const [folder, file] = chosen.take([
    { path: '/home/office/年报', folder: true },
    { path: '/home/office/数据局.html', folder: false },
  ]);
  expect([folder, file]).toMatchObject([
    { name: '年报', folder: true },
    { name: '数据局.html', folder: false },
  ]);
  expect(folder?.id).not.toContain('office');
  expect(chosen.pathsOf([file?.id ?? '', folder?.id ?? ''])).toEqual(['/home/office/数据局.html', '/home/office/年报']);
});

test('one unknown id spoils the whole list', () => {
  const chosen = new ChosenInputs();
  const [file] = chosen.take([{ path: '/a.html', folder: false }]);
  expect(chosen.pathsOf([file?.id ?? '', '/etc/passwd'])).toBeUndefined();
});
