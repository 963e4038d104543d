import { expect, test } from 'vitest';
import { inputName, inputOf, inputRows } from '../../../app/main/desk/input-rows.ts';
import { SAMPLE_AUDIT } from '../../support/sample-audit.ts';

test('lists every input once, in the order of the audit', () => {
  expect(inputRows(SAMPLE_AUDIT).map((row) => row.path)).toEqual(SAMPLE_AUDIT.inputs.map((input) => input.path));
});

test('an id leads back to its input, and nothing else leads anywhere', () => {
  const rows = inputRows(SAMPLE_AUDIT);
  expect(rows.map((row) => inputOf(SAMPLE_AUDIT, row.id)?.path)).toEqual(rows.map((row) => row.path));
  for (const id of ['', 'i', 'i-1', 'i999', 'i0.5', '0', '/etc/passwd', 'i0\n']) {
    expect(inputOf(SAMPLE_AUDIT, id)).toBeUndefined();
  }
});

test('a member of an archive is named with the archive, and cannot be opened by itself', () => {
  expect(inputName('年报/压缩包/乡镇.zip!/甲/青石镇.html')).toBe('乡镇.zip › 青石镇.html');
  const member = inputRows(SAMPLE_AUDIT).find((row) => row.path.endsWith('青石镇.html'));
  expect(member).toMatchObject({ name: '乡镇.zip › 青石镇.html', canOpen: false, agencyName: '临澜县青石镇人民政府' });
});

test('a file of an earlier year bears its agency and year, and leads nowhere', () => {
  const past = { agency: '临澜县水利局', year: 2023, edition: '2021', reports: 1 } as const;
  const input = {
    ...SAMPLE_AUDIT.inputs[0],
    path: '上年/水利局.html',
    status: 'previous',
    report: null,
    past,
  } as const;
  const { sha256 = null, bytes = null, kind = 'html', reason = null } = input;
  const [row] = inputRows({ inputs: [{ ...input, sha256, bytes, kind, reason }], reports: [] });
  expect(row).toMatchObject({ agency: null, agencyName: '临澜县水利局', year: 2023, edition: '2021', pastReports: 1 });
  expect(inputRows(SAMPLE_AUDIT).some((one) => 'pastReports' in one)).toBe(false);
});
