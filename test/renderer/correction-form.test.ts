import { expect, test } from 'vitest';
import { inputRows } from '../../app/main/desk/input-rows.ts';
import { correctedParts, formOf, settledBy } from '../../renderer/state/correction-form.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';

const found = inputRows(SAMPLE_AUDIT).find((row) => row.agencyName !== null && row.year !== null);
if (found === undefined) throw new Error('the sample was changed');
const row = found;
const form = formOf(row);
const corrected = { ...row, correction: { agency: '临澜县数据局', year: 2023, notAReport: false } };

test('what is not touched is not settled', () => {
  expect(settledBy(row, form)).toEqual({ correction: null });
  expect(settledBy(row, { ...form, year: '２０２３' })).toEqual({
    correction: { agency: null, year: 2023, notAReport: false },
  });
  expect(settledBy(corrected, formOf(corrected))).toEqual({ correction: corrected.correction });
});

test('an emptied field goes back to what was read', () => {
  expect(settledBy(corrected, { ...formOf(corrected), agency: ' ' })).toEqual({
    correction: { agency: null, year: 2023, notAReport: false },
  });
  expect(settledBy(corrected, { agency: '', year: '', notAReport: false })).toEqual({ correction: null });
});

test.each([
  ['year', { ...form, year: '24' }],
  ['year', { ...form, year: '1998' }],
  ['year', { ...form, year: '2024年' }],
  ['agency', { ...form, agency: '局'.repeat(81) }],
])('a %s that makes no sense is told of', (field, wrong) => {
  expect(settledBy(row, wrong)).toMatchObject({ field });
});

test('tells which values are a person’s', () => {
  expect(correctedParts(corrected.correction)).toBe('单位、年度');
  expect(correctedParts({ agency: null, year: null, notAReport: true })).toBe('');
});
