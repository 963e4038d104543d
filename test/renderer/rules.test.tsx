import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ProfileChange, ProfileState } from '../../app/bridge/profile-calls.ts';
import { MANUAL_CHECKS } from '../../app/catalog/manual-checks.ts';
import { readProfile } from '../../app/engine/profiled.ts';
import { ruleBook } from '../../app/engine/rule-book.ts';
import type { Profile } from '../../app/model/profile.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';
import type { FakeBridge, Play } from './support/fake-bridge.ts';
import { READY } from './support/fake-bridge.ts';
import { show, step, withRoom } from './support/show.tsx';

withRoom();

// Each test draws the whole window, beside all the other tests.
vi.setConfig({ testTimeout: 30_000 });

/** Some rules of each kind: a page of a hundred takes a test long to look through. */
const RULES = ruleBook().filter(
  ({ code, id }) => /^R(?:105|116|303|601|751|753|806)$/.test(code) || id.startsWith('privacy/'),
);
const PROFILE: Profile = { schema: 'disclosure-profile/1', name: '青禾县', rules: { R753: { on: false } } };
const inForce = (profile: Profile | null): ProfileState => ({ profile, canUndo: false, checks: MANUAL_CHECKS });

/** What a draft would change, as the fake says it. */
let change: ProfileChange;
let bridge: FakeBridge;
beforeEach(() => {
  change = { added: 0, removed: 4, altered: 0, rules: [{ rule: 'cell/blank', added: 0, removed: 4, altered: 0 }] };
});

async function rules(play: Partial<Play> = {}): Promise<void> {
  bridge = await show({
    session: READY,
    audit: SAMPLE_AUDIT,
    rules: RULES,
    ...play,
    answers: {
      'profile.preview': (text) => {
        const { profile, problems } = readProfile(text);
        return { problems, change: profile === null ? null : change };
      },
      'desk.findingsOfRule': () => [{ agency: 'agency:临澜县数据局', name: '临澜县数据局', open: ['a'], decided: 1 }],
      'profile.apply': () => null,
      'profile.undo': () => null,
      ...play.answers,
    },
  });
  await step(() => fireEvent.click(screen.getByRole('tab', { name: /规则/ })));
}

const click = (element: HTMLElement) => step(() => fireEvent.click(element));
const type = (field: HTMLElement, value: string) => step(() => fireEvent.change(field, { target: { value } }));
/** By their text: to work out the accessible names of a hundred lines takes seconds. */
const oneOf = (selector: string, text: string | RegExp, within: ParentNode = document): HTMLElement => {
  const found = [...within.querySelectorAll<HTMLElement>(selector)].filter(({ textContent }) =>
    typeof text === 'string' ? textContent === text : text.test(textContent),
  );
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(`${String(found.length)} of ${selector} ${String(text)}`);
  return first;
};
const options = () => [...document.querySelectorAll<HTMLElement>('[role="option"]')];
const line = (text: string | RegExp) => oneOf('[role="option"]', text);
const page = () => oneOf('section.rule-page', /^/);
const button = (text: string, within: ParentNode = document) => oneOf('button', text, within);
const draftBar = () => document.querySelector('[aria-label="改动还没有应用"]');
const applied = () => bridge.asked.filter(({ name }) => name === 'profile.apply').map(({ input }) => input);

describe('the list', () => {
  test('holds every rule, the office and the manual checks', async () => {
    await rules();
    expect(options()).toHaveLength(RULES.length + MANUAL_CHECKS.length + 2);
    expect(screen.getByText('程序默认')).toBeDefined();
  });

  test('is searched by code, family and words of the page', async () => {
    await rules();
    const search = screen.getByRole('searchbox', { name: '搜索规则、编号、类别、依据' });
    await type(search, 'R601');
    expect(options().map((one) => one.textContent)).toEqual([expect.stringContaining('表格留空未填')]);
    await type(search, '个人信息 身份证');
    expect(options().some((one) => one.textContent.includes('身份证'))).toBe(true);
    await type(search, '没有这样的规则');
    expect(screen.getByText('没有符合条件的规则')).toBeDefined();
  });

  test('is filtered by severity, by findings and by what is settled', async () => {
    await rules({ profile: inForce(PROFILE) });
    await click(oneOf('.rule-filters button', '必改'));
    const mustFix = [...RULES, ...MANUAL_CHECKS].filter(({ severity }) => severity === 'must-fix');
    expect(options()).toHaveLength(mustFix.length);
    await click(oneOf('.rule-filters button', '全部'));
    await click(button('有设置'));
    expect(options().map((one) => one.textContent)).toEqual([expect.stringMatching(/^R753.*停用/)]);
    await click(button('有问题'));
    const found = new Set(SAMPLE_AUDIT.findings.map(({ rule }) => rule));
    const known = RULES.filter(({ id }) => found.has(id));
    expect(known.length).toBeGreaterThan(0);
    expect(options()).toHaveLength(known.length);
  });

  test('says how many findings each rule has, and leads to them', async () => {
    await rules();
    const balance = SAMPLE_AUDIT.findings.filter(({ rule }) => rule === 'applications/balance');
    expect(line(/^R303/).textContent).toContain(`${String(balance.length)}处`);
    await click(line(/^R303/));
    expect(within(page()).getByText(/^本次审核：\d+处，涉及\d+家$/)).toBeDefined();
    await click(button('临澜县数据局 2处', page()));
    expect(screen.getByRole('tab', { name: /审核/ }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole<HTMLInputElement>('searchbox', { name: /问题/ }).value).toBe('R303');
  });
});

describe('a draft', () => {
  test('shows what it would change, and is applied or thrown away', async () => {
    await rules();
    expect(draftBar()).toBeNull();
    await click(line(/^R601/));
    await click(within(page()).getByRole('checkbox', { name: '启用这条规则' }));
    expect(draftBar()?.textContent).toContain('应用后，本次审核的问题将减少4处。');
    await click(button('逐条查看'));
    expect(draftBar()?.textContent).toContain('表格留空未填');
    expect(line(/^R601/).textContent).toContain('停用');
    await click(button('放弃改动'));
    expect(draftBar()).toBeNull();
    expect(line(/^R601/).textContent).not.toContain('停用');

    await click(button('必改', page()));
    await click(button('应用'));
    expect(applied().map((text) => JSON.parse(String(text)) as unknown)).toEqual([
      { schema: 'disclosure-profile/1', name: '本单位', rules: { R601: { severity: 'must-fix' } } },
    ]);
  });

  test('gives way to what main says is in force', async () => {
    await rules();
    await click(line(/^R601/));
    await click(within(page()).getByRole('checkbox', { name: '启用这条规则' }));
    await step(() => {
      bridge.tell('profile.changed', { ...inForce(PROFILE), canUndo: true });
    });
    expect(draftBar()).toBeNull();
    expect(screen.getByText('青禾县')).toBeDefined();
    expect(screen.getByText('停用1条')).toBeDefined();
    await click(button('撤销上次应用'));
    expect(bridge.asked.at(-1)).toEqual({ name: 'profile.undo', input: null });
  });

  test('with a mistake says so beside the field, and cannot be applied', async () => {
    await rules();
    await click(line(/^R116/));
    const most = within(page()).getByRole('textbox', { name: '总体情况最多' });
    await type(most, '99999');
    expect(most.getAttribute('aria-invalid')).toBe('true');
    expect(within(page()).getByRole('alert').textContent).toMatch(/300到10000字之间/);
    expect((button('应用') as HTMLButtonElement).disabled).toBe(true);
    await type(most, '很长');
    expect(within(page()).getByRole('alert').textContent).toBe('应当是数字');
    expect((button('应用') as HTMLButtonElement).disabled).toBe(true);
    await type(most, '1500');
    expect((button('应用') as HTMLButtonElement).disabled).toBe(false);
    await type(most, '');
    expect(draftBar()).toBeNull();
  });

  test('a rule may be made graver only where it says so', async () => {
    await rules();
    const choices = () =>
      within(within(page()).getByRole('group', { name: '轻重' }))
        .getAllByRole('button')
        .map(({ textContent }) => textContent);
    await click(line(/^R751/));
    expect(choices()).toEqual(['疑似（程序默认）', '建议']);
    await click(line(/^R601/));
    expect(choices()).toEqual(['必改', '疑似（程序默认）', '建议']);
    await click(line(/^R105/));
    expect(within(page()).getByRole<HTMLInputElement>('checkbox', { name: '启用这条规则' }).disabled).toBe(true);
  });

  test('words, deadlines and own checks are written by hand', async () => {
    await rules();
    await click(line(/^R806/));
    const added = within(page()).getByRole('textbox', { name: '本单位补充的错别字' });
    await type(added, '工开 → 公开\n布署');
    expect(within(page()).getByRole('alert').textContent).toBe('第2行正写：不能空着');
    await type(added, '工开 → 公开');
    await type(within(page()).getByRole('textbox', { name: '不算错别字的词' }), '工开\n布署大街');
    expect(draftBar()?.textContent).toContain(
      'R806 错别字：“工开”既写在“本单位补充的错别字”里，又写在“不算错别字的词”里',
    );
    await type(within(page()).getByRole('textbox', { name: '不算错别字的词' }), '');
    await click(line('本单位名称、阶段、层级、截止日期'));
    await type(within(page()).getByRole('textbox', { name: '名称' }), '青禾县');
    await type(within(page()).getByRole('textbox', { name: '乡镇街道 报送截止' }), '01-10');
    await click(line('添加本单位检查项'));
    expect((button('应用') as HTMLButtonElement).disabled).toBe(true);
    await type(within(page()).getByRole('textbox', { name: '检查什么' }), '附有解读链接');
    await type(within(page()).getByRole('textbox', { name: '怎样检查' }), '看页面底部。');
    await type(within(page()).getByRole('textbox', { name: '依据' }), '本县通知');
    await click(line(/^M005/));
    await click(within(page()).getByRole('checkbox', { name: '本单位检查这一项' }));
    await click(button('应用'));
    expect(applied().map((text) => JSON.parse(String(text)) as unknown)).toEqual([
      {
        schema: 'disclosure-profile/1',
        name: '青禾县',
        deadlines: { submission: { township: '01-10' } },
        rules: { R806: { options: { added: [{ wrong: '工开', right: '公开' }] } } },
        manualChecks: {
          off: ['M005'],
          own: [
            {
              code: 'M901',
              title: '附有解读链接',
              how: '看页面底部。',
              basis: '本县通知',
              severity: 'suspected',
              stage: 'any',
            },
          ],
        },
      },
    ]);
  });

  test('of nothing puts the program’s own settings into force', async () => {
    await rules({ profile: inForce(PROFILE) });
    await click(button('恢复程序默认'));
    await click(button('应用'));
    expect(applied()).toEqual([null]);
  });
});

describe('an import', () => {
  test('of a file with mistakes lists them all with their places, and changes nothing', async () => {
    const problems = readProfile('{"schema": "disclosure-profile/1",\n"rules": {"R000": {}}}').problems;
    await rules({ answers: { 'profile.import': () => ({ name: '设置.json', profile: null, problems }) } });
    await click(button('导入…'));
    expect(within(page()).getByRole('alert').textContent).toBe('“设置.json”有2处不对，没有导入');
    const rows = within(page()).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '第1行缺少“name”',
      '第2行 rules.R000没有编号或者名称为“R000”的规则',
    ]);
    expect(draftBar()).toBeNull();
    await click(button('知道了'));
    expect(within(page()).queryByRole('alert')).toBeNull();
  });

  test('of a sound one is a draft until it is applied', async () => {
    await rules({ answers: { 'profile.import': () => ({ name: '设置.json', profile: PROFILE, problems: [] }) } });
    await click(button('导入…'));
    expect(draftBar()).not.toBeNull();
    expect(line(/^R753/).textContent).toContain('停用');
    expect(applied()).toEqual([]);
  });
});
