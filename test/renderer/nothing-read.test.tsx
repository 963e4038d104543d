import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Audit, Input, InputStatus } from '../../app/model/audit-result.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';
import { READY } from './support/fake-bridge.ts';
import { show, withRoom } from './support/show.tsx';

withRoom();

const input = (name: string, status: InputStatus, reason: string | null): Input => ({
  path: `收件/${name}`,
  sha256: null,
  bytes: 1,
  kind: 'text',
  status,
  reason,
  report: null,
});

const without = (inputs: readonly Input[]): Audit => ({
  ...SAMPLE_AUDIT,
  agencies: [],
  reports: [],
  findings: [],
  inputs,
});
const lines = () =>
  within(screen.getByRole('tabpanel'))
    .queryAllByRole('listitem')
    .map((one) => one.textContent);

test('nothing at all came: an empty folder is said to be empty', async () => {
  await show({ session: READY, audit: without([]) });
  expect(screen.getByText(/文件夹是空的/)).toBeDefined();
  expect(screen.queryByText('查看收件')).toBeNull();
});

test('only what is compared with came: this year’s reports are asked for', async () => {
  await show({
    session: READY,
    audit: without([input('上年.html', 'previous', null), input('名册.xlsx', 'roster', null)]),
  });
  expect(screen.getByText(/请再添加本年度的报告/)).toBeDefined();
  expect(lines()).toEqual([]);
});

test('what came is told of with its reasons, the first three by name', async () => {
  const inputs = ['甲', '乙', '丙', '丁', '戊'].map((name) => input(`${name}.txt`, 'not-a-report', `${name}不是`));
  await show({ session: READY, audit: without([input('上年.html', 'previous', null), ...inputs]) });
  expect(lines()).toEqual(['甲.txt：甲不是', '乙.txt：乙不是', '丙.txt：丙不是', '另有 2 个文件']);
});
