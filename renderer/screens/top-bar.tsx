import { Dropdown } from 'antd';
import { useRef } from 'react';
import type { MenuProps } from 'antd';
import type { AgencyRow } from '../../app/bridge/desk.ts';
import { MENU } from '../../app/strings/menu.ts';
import { REVIEW } from '../../app/strings/review.ts';
import { TASKS } from '../../app/strings/tasks.ts';
import { BAR } from '../../app/strings/window.ts';
import { TallyLine } from '../components/counter-mark.tsx';
import { Icon } from '../components/icons.tsx';
import type { Screen } from '../state/desk.ts';
import type { TextSize, Theme } from '../state/layout.ts';
import { openOf } from '../state/filters.ts';
import { isRunning } from '../state/session.ts';
import { useWindow } from '../state/window-context.ts';
import { amount } from '../form/circled.ts';

/** Screens, what the audit comes to, and what can be done with it. */
export function TopBar() {
  const { session, desk, toDesk } = useWindow();
  const overview = session.audit?.overview ?? null;
  const tabs: readonly { readonly screen: Screen; readonly label: string; readonly count: number | null }[] = [
    ...(overview === null ? [] : [{ screen: 'inputs' as const, label: BAR.inputs, count: overview.inputs.length }]),
    { screen: 'audit', label: BAR.audit, count: null },
    ...(overview === null
      ? []
      : [
          { screen: 'overview' as const, label: BAR.overview, count: null },
          { screen: 'rollup' as const, label: BAR.rollUp, count: null },
        ]),
    { screen: 'rules', label: BAR.rules, count: null },
  ];
  return (
    <header className="bar">
      <div className="bar-tabs" role="tablist" aria-label={BAR.tabs}>
        {tabs.map(({ screen, label, count }) => (
          <button
            key={screen}
            type="button"
            role="tab"
            id={`screen-tab-${screen}`}
            aria-selected={desk.screen === screen}
            aria-controls="screen"
            className="bar-tab"
            onClick={() => {
              toDesk({ type: 'screenChosen', screen });
            }}
          >
            {label}
            {count === null ? null : <span className="bar-tab-count">{amount(count)}</span>}
          </button>
        ))}
      </div>
      <div className="bar-gap" />
      {overview === null ? null : (
        <>
          <div className="bar-facts">
            {overview.year === null ? null : <span>{BAR.year(overview.year)}</span>}
            <span>{BAR.agencies(amount(overview.agencies.length))}</span>
          </div>
          <TallyLine tally={overview.tally} label={BAR.counters} />
          <ReviewProgress agencies={overview.agencies} />
        </>
      )}
      <div className="bar-actions">
        {overview === null ? null : <AuditActions />}
        <MoreMenu hasAudit={overview !== null} />
      </div>
    </header>
  );
}

/** How much of all that was found a person has decided on. */
function ReviewProgress({ agencies }: { readonly agencies: readonly AgencyRow[] }) {
  const all = agencies.reduce((sum, { tally }) => sum + openOf({ open: tally }), 0);
  const open = agencies.reduce((sum, row) => sum + openOf(row), 0);
  if (all === 0) return null;
  const words = REVIEW.progress(all - open, all);
  return (
    <div className="bar-progress" data-tour="progress" title={words} role="status" aria-label={REVIEW.progressLabel}>
      <span className="meter" aria-hidden="true">
        <span className="meter-fill" style={{ width: `${((all - open) / all) * 100}%` }} />
      </span>
      <span className="bar-progress-words">{REVIEW.left(open)}</span>
    </div>
  );
}

function AuditActions() {
  const { session, desk, agencies, actions, readOnly } = useWindow();
  const running = isRunning(session);
  const { chosen } = agencies;
  // What bears no agency's name has no paper of its own.
  const named = desk.screen === 'audit' && chosen?.unnamed === false ? chosen : null;
  const print: MenuProps['items'] = [
    ...(named === null
      ? []
      : [
          { key: 'agency-paper', label: BAR.printAgency(named.name) },
          { key: 'agency-pdf', label: BAR.pdfAgency(named.name) },
          { type: 'divider' as const },
        ]),
    { key: 'all-paper', label: BAR.printAll },
    { key: 'all-pdf', label: BAR.pdfAll },
  ];
  return (
    <>
      <Dropdown
        trigger={['click']}
        disabled={running}
        menu={{
          items: [
            { key: 'files', label: BAR.addFiles },
            { key: 'folders', label: BAR.addFolders },
          ],
          onClick: ({ key }) => {
            actions.choose(key === 'files' ? 'files' : 'folders');
          },
        }}
      >
        <button type="button" className="tool" disabled={running || readOnly} aria-label={BAR.add} title={BAR.add}>
          <Icon name="plus" />
          <span className="tool-word">{BAR.add}</span>
        </button>
      </Dropdown>
      <button
        type="button"
        className="tool"
        data-tour="export"
        aria-label={BAR.exportWorkbook}
        title={BAR.exportWorkbook}
        onClick={actions.exportWorkbook}
      >
        <Icon name="sheet" />
        <span className="tool-word">{BAR.exportWorkbook}</span>
      </button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: print,
          onClick: ({ key }) => {
            const [scope, onto] = key.split('-');
            actions.giveSummary({
              agency: scope === 'agency' && named !== null ? named.id : null,
              onto: onto === 'pdf' ? 'pdf' : 'paper',
            });
          },
        }}
      >
        <button type="button" className="tool" aria-label={BAR.print} title={BAR.print}>
          <Icon name="print" />
          <span className="tool-word">{BAR.print}</span>
          <Icon name="down" />
        </button>
      </Dropdown>
    </>
  );
}

const TEXT_SIZES: readonly TextSize[] = ['small', 'standard', 'large', 'largest'];
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

interface MoreMenuProps {
  readonly hasAudit: boolean;
}

function MoreMenu({ hasAudit }: MoreMenuProps) {
  const { actions, campaigns, layout, toLayout, session, openSheet, readOnly } = useWindow();
  const button = useRef<HTMLButtonElement>(null);
  const running = isRunning(session);
  const isNameless = (session.session?.workspace?.path ?? null) === null;
  // What is chosen has a tick: a tint alone says nothing to those who do not see it.
  const choice = (key: string, label: string, chosen: boolean) => ({
    key,
    label,
    icon: <span className="menu-tick">{chosen ? <Icon name="check" /> : null}</span>,
  });
  const items: MenuProps['items'] = [
    { key: 'begin', label: TASKS.begin, disabled: running },
    { key: 'open', label: TASKS.open, disabled: running },
    ...(hasAudit && isNameless ? [{ key: 'save', label: TASKS.save, disabled: running }] : []),
    { key: 'task', label: TASKS.settings, disabled: readOnly },
    { type: 'divider' },
    { key: 'tour', label: MENU.tour },
    { key: 'keys', label: BAR.shortcuts, extra: '?' },
    { type: 'divider' },
    choice('goOn', REVIEW.goOn, layout.goOn),
    {
      key: 'theme',
      type: 'group',
      label: BAR.theme,
      children: THEMES.map((theme) => choice(`theme-${theme}`, BAR.themes[theme], layout.theme === theme)),
    },
    {
      key: 'text',
      type: 'group',
      label: BAR.textSize,
      children: TEXT_SIZES.map((size) => choice(`text-${size}`, BAR.textSizes[size], layout.textSize === size)),
    },
    ...(hasAudit ? [{ type: 'divider' as const }, { key: 'close', label: BAR.close, disabled: running }] : []),
  ];
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items,
        multiple: true,
        selectedKeys: [`theme-${layout.theme}`, `text-${layout.textSize}`, ...(layout.goOn ? ['goOn'] : [])],
        onClick: ({ key }) => {
          // Keys belong to the window again, not to a menu that is gone.
          button.current?.focus();
          if (key === 'task' || key === 'tour' || key === 'keys') openSheet(key);
          else if (key === 'goOn') toLayout({ type: 'goingOnChosen', goOn: !layout.goOn });
          else if (key === 'close') actions.close();
          else if (key === 'begin') campaigns.begin();
          else if (key === 'open') campaigns.open();
          else if (key === 'save') campaigns.saveCopy('work-there');
          else {
            const theme = THEMES.find((one) => key === `theme-${one}`);
            const size = TEXT_SIZES.find((one) => key === `text-${one}`);
            if (theme !== undefined) toLayout({ type: 'themeChosen', theme });
            if (size !== undefined) toLayout({ type: 'textSizeChosen', size });
          }
        },
      }}
    >
      <button ref={button} type="button" className="tool" aria-label={BAR.more} title={BAR.more}>
        <Icon name="more" />
      </button>
    </Dropdown>
  );
}
