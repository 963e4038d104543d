import { describe, expect, it } from 'vitest';
import { detached } from '../../app/engine/detached.ts';

describe('detached', () => {
  it('is a copy of the same value, whatever its depth', () => {
    const value = {
      text: '本年度共收到政府信息公开申请12件。',
      rows: [['1', null, 2.5], [], [{ deep: { is: true } }]],
    };
    const copy = detached(value);
    expect(copy).toEqual(value);
    expect(copy.rows).not.toBe(value.rows);
    expect(copy.rows[2]?.[0]).not.toBe(value.rows[2]?.[0]);
  });

  it('leaves out what is undefined, as JSON does', () => {
    const value = { gap: undefined, at: 0, empty: '' };
    expect(Object.keys(detached(value))).toEqual(Object.keys(JSON.parse(JSON.stringify(value)) as object));
  });
});
