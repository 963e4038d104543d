import { createContext, useContext } from 'react';
import type { Dispatch } from 'react';
import type { Actions } from './use-actions.ts';
import type { DeskAction, DeskState } from './desk.ts';
import type { FilterAction, Filters } from './filters.ts';
import type { Layout, LayoutAction } from './layout.ts';
import type { SessionState } from './session.ts';
import type { AgencyChoice } from './use-desk.ts';
import type { Campaigns } from './use-campaigns.ts';
import type { Sheet } from './use-menu-deeds.ts';
import type { ProfileDesk } from './use-profile.ts';
import type { Reviewing } from './use-reviewing.ts';

/** What every part of the window may look at and do. */
export interface WindowState {
  readonly session: SessionState;
  readonly desk: DeskState;
  readonly filters: Filters;
  readonly layout: Layout;
  readonly agencies: AgencyChoice;
  readonly actions: Actions;
  readonly reviewing: Reviewing;
  /** The office's own settings. */
  readonly profile: ProfileDesk;
  readonly campaigns: Campaigns;
  /** The workspace can only be looked at. */
  readonly readOnly: boolean;
  readonly toDesk: Dispatch<DeskAction>;
  readonly toFilters: Dispatch<FilterAction>;
  readonly toLayout: Dispatch<LayoutAction>;
  readonly openSheet: (sheet: Sheet) => void;
}

export const WindowContext = createContext<WindowState | null>(null);

/** The window's state; only inside the window. */
export function useWindow(): WindowState {
  const state = useContext(WindowContext);
  if (state === null) throw new Error('outside the window');
  return state;
}
