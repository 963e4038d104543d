import type { TableKey } from '../../app/model/edition.ts';

export type Screen = 'inputs' | 'audit' | 'rules';

/** Forwards or back in a list. */
export type Step = 1 | -1;

export type EvidenceTab = 'original' | 'table' | 'basis';

/** What the person looks at. */
export interface DeskState {
  readonly screen: Screen;
  /** Id of the chosen agency, null: the first that the list shows. */
  readonly agency: string | null;
  /** Id of the chosen finding, null: the first that the list shows. */
  readonly finding: string | null;
  /** Id of a report that was chosen itself, to be looked at without a finding. */
  readonly report: string | null;
  readonly tab: EvidenceTab;
  /** The table chosen by hand in 表格; null: the one that the finding speaks of. */
  readonly table: TableKey | null;
  /** Id of the chosen rule in the rule book, null: the first. */
  readonly rule: string | null;
  /** Root findings whose consequences are shown. */
  readonly unfolded: ReadonlySet<string>;
}

export type DeskAction =
  | { readonly type: 'screenChosen'; readonly screen: Screen }
  | { readonly type: 'agencyChosen'; readonly agency: string }
  /** The next agency of a list, or the one before; `from` is chosen where none was by hand. */
  | {
      readonly type: 'agencyStepped';
      readonly ids: readonly string[];
      readonly from: string | null;
      readonly step: Step;
    }
  | { readonly type: 'findingChosen'; readonly finding: string }
  /** Likewise among the findings of an agency; late by a key press, it does nothing to the next agency. */
  | {
      readonly type: 'findingStepped';
      readonly agency: string;
      readonly ids: readonly string[];
      readonly from: string | null;
      readonly step: Step;
    }
  | { readonly type: 'reportChosen'; readonly report: string }
  | { readonly type: 'tabChosen'; readonly tab: EvidenceTab }
  | { readonly type: 'tableChosen'; readonly table: TableKey }
  | { readonly type: 'ruleChosen'; readonly rule: string }
  | { readonly type: 'folded'; readonly finding: string; readonly open: boolean }
  /** Another audit is at hand. The agency stays chosen: its id does not change from audit to audit. */
  | { readonly type: 'auditChanged' };

export const FIRST_LOOK: DeskState = {
  screen: 'audit',
  agency: null,
  finding: null,
  report: null,
  tab: 'original',
  table: null,
  rule: null,
  unfolded: new Set(),
};

/** The neighbour of an id in a list: the first where it is not in it, itself at the ends. */
export function neighbour(ids: readonly string[], id: string | null, step: Step): string | null {
  const at = id === null ? -1 : ids.indexOf(id);
  if (at < 0) return ids[0] ?? null;
  return ids[Math.min(ids.length - 1, Math.max(0, at + step))] ?? null;
}

const NOTHING_CHOSEN = { finding: null, report: null, table: null, unfolded: new Set<string>() } as const;

export function deskReducer(state: DeskState, action: DeskAction): DeskState {
  switch (action.type) {
    case 'screenChosen':
      return { ...state, screen: action.screen };
    case 'agencyChosen':
      if (action.agency === state.agency && state.screen === 'audit') return state;
      return { ...state, ...NOTHING_CHOSEN, screen: 'audit', agency: action.agency };
    case 'agencyStepped': {
      const agency = neighbour(action.ids, state.agency ?? action.from, action.step);
      return agency === null ? state : deskReducer(state, { type: 'agencyChosen', agency });
    }
    case 'findingChosen':
      return { ...state, finding: action.finding, report: null, table: null };
    case 'findingStepped': {
      if (state.agency !== null && state.agency !== action.agency) return state;
      const finding = neighbour(action.ids, state.finding ?? action.from, action.step);
      return finding === null ? state : deskReducer(state, { type: 'findingChosen', finding });
    }
    case 'reportChosen':
      return { ...state, finding: null, report: action.report, table: null };
    case 'tabChosen':
      return { ...state, tab: action.tab };
    case 'tableChosen':
      return { ...state, table: action.table };
    case 'ruleChosen':
      return { ...state, screen: 'rules', rule: action.rule };
    case 'folded': {
      const unfolded = new Set(state.unfolded);
      if (action.open) unfolded.add(action.finding);
      else unfolded.delete(action.finding);
      return { ...state, unfolded };
    }
    case 'auditChanged':
      return { ...state, ...NOTHING_CHOSEN };
  }
}
