import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Bridge } from '../app/bridge/bridge.ts';
import { DROP } from '../app/strings/window.ts';
import { DropCover } from './components/drop-cover.tsx';
import { FailureBoundary } from './components/failure-boundary.tsx';
import { DeskScreen } from './screens/desk/desk-screen.tsx';
import { InputsScreen } from './screens/inputs-screen.tsx';
import { OverviewScreen } from './screens/overview/overview-screen.tsx';
import { RollUpScreen } from './screens/rollup/rollup-screen.tsx';
import { RulesScreen } from './screens/rules/rules-screen.tsx';
import { RunningScreen } from './screens/running-screen.tsx';
import { Sheets } from './screens/sheets.tsx';
import { StartScreen } from './screens/start-screen.tsx';
import { Strips } from './screens/strips.tsx';
import { TopBar } from './screens/top-bar.tsx';
import { deskReducer, FIRST_LOOK } from './state/desk.ts';
import type { Screen } from './state/desk.ts';
import { filterReducer, NO_FILTERS } from './state/filters.ts';
import { movePane } from './state/panes.ts';
import { useActions } from './state/use-actions.ts';
import { useKeys } from './state/use-keys.ts';
import { useAgencyChoice } from './state/use-desk.ts';
import { useDark, useLayout, useTextSize } from './state/use-layout.ts';
import { useCampaigns } from './state/use-campaigns.ts';
import { useMenu } from './state/use-menu.ts';
import { useMenuDeeds } from './state/use-menu-deeds.ts';
import type { Sheet } from './state/use-menu-deeds.ts';
import { useTitle } from './state/use-title.ts';
import { isRunning } from './state/session.ts';
import { useProfile } from './state/use-profile.ts';
import { useReviewing } from './state/use-reviewing.ts';
import { useSession } from './state/use-session.ts';
import { WindowContext } from './state/window-context.ts';
import type { WindowState } from './state/window-context.ts';
import { themeOf } from './theme.ts';

/** Two signs on a button stand as they are written. */
const PLAIN_BUTTON = { autoInsertSpace: false };

/** The whole window. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  const [session, toSession] = useSession(bridge);
  const [desk, toDesk] = useReducer(deskReducer, FIRST_LOOK);
  const [filters, toFilters] = useReducer(filterReducer, NO_FILTERS);
  const [layout, toLayout] = useLayout();
  const [sheet, openSheet] = useState<Sheet | null>(null);
  const dark = useDark(layout);
  useTextSize(bridge, layout);
  const actions = useActions(bridge, toSession);
  const reviewing = useReviewing(bridge, toSession, toDesk);
  const campaigns = useCampaigns(bridge, toSession);
  const readOnly = session.session?.workspace?.readOnly === true;
  const theme = useMemo(() => themeOf(dark), [dark]);

  const agencies = useAgencyChoice(session.audit, desk, filters);
  const audit = session.audit?.id ?? null;
  const profile = useProfile(bridge, toSession, audit, isRunning(session));
  useEffect(() => {
    toDesk({ type: 'auditChanged' });
  }, [audit]);

  const { print: printRuleBook } = profile;
  useMenu(bridge, useMenuDeeds({ bridge, actions, campaigns, reviewing, printRuleBook, toLayout, openSheet }));
  useTitle(session.session?.workspace ?? null);
  useKeys(
    useMemo(() => {
      const show = (screen: Screen) => () => {
        if (audit !== null || screen === 'audit' || screen === 'rules') toDesk({ type: 'screenChosen', screen });
      };
      const showKeys = () => {
        openSheet('keys');
      };
      return {
        'Ctrl+1': show('inputs'),
        'Ctrl+2': show('audit'),
        'Ctrl+3': show('overview'),
        'Ctrl+4': show('rollup'),
        'Ctrl+5': show('rules'),
        '?': showKeys,
        F1: showKeys,
        F6: () => {
          movePane(1);
        },
        'Shift+F6': () => {
          movePane(-1);
        },
      };
    }, [audit]),
  );

  const state: WindowState = {
    session,
    desk,
    filters,
    layout,
    agencies,
    actions,
    reviewing,
    profile,
    campaigns,
    readOnly,
    toDesk,
    toFilters,
    toLayout,
    openSheet,
  };
  return (
    <ConfigProvider locale={zhCN} theme={theme} button={PLAIN_BUTTON}>
      <WindowContext value={state}>
        <div className="app">
          <TopBar />
          <Strips />
          <main id="screen" className="screen" role="tabpanel" aria-labelledby={`screen-tab-${desk.screen}`}>
            <FailureBoundary key={desk.screen}>
              <CurrentScreen state={state} />
            </FailureBoundary>
          </main>
        </div>
        <DropCover
          words={session.audit === null ? DROP.first : DROP.append}
          closed={isRunning(session)}
          onDrop={actions.drop}
        />
        <Sheets
          bridge={bridge}
          sheet={sheet}
          onClose={() => {
            openSheet(null);
          }}
        />
      </WindowContext>
    </ConfigProvider>
  );
}

function CurrentScreen({ state }: { readonly state: WindowState }) {
  const { session, desk } = state;
  const running = session.session?.running ?? null;
  if (desk.screen === 'rules') return <RulesScreen />;
  if (session.audit !== null) {
    switch (desk.screen) {
      case 'inputs':
        return <InputsScreen audit={session.audit} />;
      case 'overview':
        return <OverviewScreen audit={session.audit} />;
      case 'rollup':
        return <RollUpScreen audit={session.audit} />;
      case 'audit':
        return <DeskScreen audit={session.audit} />;
    }
  }
  if (running !== null) return <RunningScreen progress={running} />;
  // Neither a start screen nor an empty desk flashes by before main has said what there is.
  return session.session === null || session.session.audit !== null ? null : <StartScreen />;
}
