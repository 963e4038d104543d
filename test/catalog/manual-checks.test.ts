import { describe, expect, test } from 'vitest';
import { MANUAL_CHECKS } from '../../app/catalog/manual-checks.ts';

describe('the manual checks', () => {
  test('bear codes of their own, below those that offices give', () => {
    const codes = MANUAL_CHECKS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^M[0-8]\d\d$/.test(code))).toEqual([]);
    expect([...codes].sort()).toEqual(codes);
  });

  test('keep the codes that were given: workspaces know answers by them', () => {
    const known = Object.fromEntries(MANUAL_CHECKS.map(({ code, title }) => [code, title]));
    expect(known).toMatchObject({
      M001: '在规定时间内报送主管部门',
      M004: '在显著位置公布',
      M006: '电子版能够下载并打开',
      M007: '公布后内容没有变动',
    });
  });

  test.each(MANUAL_CHECKS.map((check) => [check.code, check] as const))(
    '%s tells in Chinese sentences what must be so, why, and how to look',
    (_, { title, basis, how }) => {
      for (const text of [title, basis, how]) expect(text).toMatch(/\p{Script=Han}{4}/u);
      expect(title.length).toBeLessThanOrEqual(24);
      expect(how).toMatch(/。$/);
    },
  );

  test('only a published report is looked for on a website', () => {
    const website = MANUAL_CHECKS.filter(({ how }) => /网站|网页上|现在的网页|年报专栏/.test(how));
    expect(website.map(({ code, stage }) => [code, stage])).toEqual(
      ['M004', 'M005', 'M006', 'M007', 'M008'].map((code) => [code, 'published']),
    );
  });
});
