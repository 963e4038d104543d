import { describe, expect, it } from 'vitest';
import type { AuditResult, Input } from '../../app/model/audit-result.ts';
import { checkResult, type Planned } from '../../build/fuzz/check.ts';

const SOUND = { agency: '檀溪县财政局', year: 2024, figures: {}, alone: true } as const;
const file = (path: string, more: Partial<Planned> = {}): Planned => ({
  path,
  what: '',
  sound: null,
  members: null,
  ...more,
});
const input = (path: string, more: Partial<Input> = {}): Input => ({
  path,
  sha256: null,
  bytes: 1,
  kind: 'unknown',
  status: 'unreadable',
  reason: '已损坏',
  report: null,
  ...more,
});

function details(inputs: readonly Input[], files: readonly Planned[], reports: AuditResult['reports'] = []): string[] {
  const result: AuditResult = {
    schema: 'disclosure-audit/1',
    engine: { version: '0', ruleSet: '0' },
    inputs,
    reports,
    agencies: [],
    findings: [],
    rules: {},
  };
  return checkResult(result, files, 'in').map(({ path, detail }) => `${path}: ${detail}`);
}

const REPORT = {
  id: 'r',
  input: 'in/a',
  agency: SOUND.agency,
  year: 2024,
  edition: null,
  title: null,
  publishedOn: null,
  signedOn: null,
  period: null,
  sections: [],
  figures: {},
} as const;

describe('the check of a run with damaged files', () => {
  it('is content with what is named once, with its reason', () => {
    expect(details([input('in/a'), input('in/b')], [file('a'), file('b')])).toEqual([]);
  });

  it('sees a file that is lost, named twice, or invented', () => {
    expect(details([input('in/b'), input('in/b'), input('in/c')], [file('a'), file('b')])).toEqual([
      'in/a: stands 0 times in inputs',
      'in/b: stands 2 times in inputs',
      'in/c: stands in inputs and was never handed in',
    ]);
  });

  it('sees a reason that is missing, not Chinese, or the program itself', () => {
    const reasons = [null, 'damaged', '程序读取该文件时出错，未能审核'];
    expect(
      details(
        reasons.map((reason, index) => input(`in/${index}`, { reason })),
        ['0', '1', '2'].map((path) => file(path)),
      ),
    ).toEqual([
      'in/0: unreadable without a reason in Chinese: null',
      'in/1: unreadable without a reason in Chinese: damaged',
      'in/2: the program is at fault: in/2',
    ]);
  });

  it('sees a sound file that is not audited, or read otherwise than it is', () => {
    const files = [file('a', { sound: SOUND })];
    const read = input('in/a', { status: 'report', reason: null, report: 'r' });
    expect(details([input('in/a')], files)).toEqual(['in/a: sound: unreadable: 已损坏']);
    expect(details([read], files, [REPORT])).toEqual([]);
    expect(details([read], files, [{ ...REPORT, agency: '檀溪县林业局' }])).toEqual([
      'in/a: sound: agency 檀溪县林业局 for 檀溪县财政局',
    ]);
    const figure = { raw: '7', state: 'number', value: 7 } as const;
    const told = [file('a', { sound: { ...SOUND, figures: { 'applications/new|naturalPerson': figure } } })];
    expect(details([read], told, [REPORT])[0]).toMatch(/^in\/a: sound: 1 figures are wrong/);
  });

  it('sees a member that is lost and one that stands below no archive', () => {
    const archive = input('in/a.zip', { kind: 'zip', status: 'container', reason: null });
    const files = [file('a.zip', { members: [{ path: 'x', sound: null }] }), file('b')];
    expect(details([archive, input('in/b'), input('in/b!/x')], files)).toEqual([
      'in/a.zip!/x: member stands 0 times in inputs',
      'in/b!/x: is a member of what is no container',
    ]);
  });
});
