import type { TableKey } from '../../app/model/edition.ts';

export type Screen = 'inputs' | 'audit' | 'overview' | 'rollup' | 'rules';

/** Forwards or back in a list. */
export type Step = 1 | -1;

export type EvidenceTab = 'original' | 'table' | 'basis' | 'years';

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
  /** Findings that are to be decided on together; empty: the chosen one alone. */
  readonly selected: ReadonlySet<string>;
  /** What the right pane shows. */
  readonly aside: Aside;
}

/** The evidence of a finding, the manual checks of the agency, or the versions of its report. */
export type Aside = 'evidence' | 'checks' | 'versions';

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
  /** As findingStepped, but what lies between stays selected. */
  | {
      readonly type: 'selectionStepped';
      readonly agency: string;
      readonly ids: readonly string[];
      readonly from: string | null;
      readonly step: Step;
    }
  /** From the chosen finding to this one, both among them (Shift and a click). */
  | {
      readonly type: 'selectedUpTo';
      readonly ids: readonly string[];
      readonly from: string | null;
      readonly finding: string;
    }
  /** Into the selection, or out of it (Ctrl and a click). */
  | { readonly type: 'selectionToggled'; readonly from: string | null; readonly finding: string }
  | { readonly type: 'allSelected'; readonly agency: string; readonly ids: readonly string[] }
  | { readonly type: 'selectionDropped' }
  /** On to a finding of an agency, or to the agency's first; of the agency that is looked at, or another. */
  | { readonly type: 'wentTo'; readonly agency: string; readonly finding: string | null }
  | { readonly type: 'asideChosen'; readonly aside: Aside }
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
  selected: new Set(),
  aside: 'evidence',
};

/** The neighbour of an id in a list: the first where it is not in it, itself at the ends. */
export function neighbour(ids: readonly string[], id: string | null, step: Step): string | null {
  const at = id === null ? -1 : ids.indexOf(id);
  if (at < 0) return ids[0] ?? null;
  return ids[Math.min(ids.length - 1, Math.max(0, at + step))] ?? null;
}

const NOTHING_SELECTED: ReadonlySet<string> = new Set();

const NOTHING_CHOSEN = {
  finding: null,
  report: null,
  table: null,
  unfolded: new Set<string>(),
  selected: NOTHING_SELECTED,
} as const;

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
      return {
        ...state,
        finding: action.finding,
        report: null,
        table: null,
        selected: NOTHING_SELECTED,
        aside: 'evidence',
      };
    case 'selectionStepped': {
      if (state.agency !== null && state.agency !== action.agency) return state;
      const from = state.finding ?? action.from;
      const finding = neighbour(action.ids, from, action.step);
      if (finding === null) return state;
      const before = state.selected.size === 0 && from !== null ? [from] : [...state.selected];
      // A step back over what was just selected lets go of it.
      const back = state.selected.has(finding) && from !== null && from !== finding;
      const selected = new Set(back ? before.filter((id) => id !== from) : [...before, finding]);
      return { ...state, finding, report: null, table: null, selected };
    }
    case 'selectedUpTo': {
      const at = action.from === null ? 0 : Math.max(0, action.ids.indexOf(action.from));
      const to = action.ids.indexOf(action.finding);
      if (to < 0) return state;
      return { ...state, report: null, selected: new Set(action.ids.slice(Math.min(at, to), Math.max(at, to) + 1)) };
    }
    case 'selectionToggled': {
      const { finding, from } = action;
      const selected = new Set(state.selected.size === 0 && from !== null ? [from] : state.selected);
      if (selected.has(finding)) selected.delete(finding);
      else selected.add(finding);
      return { ...state, finding, report: null, table: null, selected };
    }
    case 'allSelected':
      if (state.agency !== null && state.agency !== action.agency) return state;
      return { ...state, selected: new Set(action.ids) };
    case 'selectionDropped':
      return { ...state, selected: NOTHING_SELECTED };
    case 'wentTo': {
      const there = state.agency === action.agency ? state : { ...state, ...NOTHING_CHOSEN, agency: action.agency };
      if (action.finding === null) return { ...there, selected: NOTHING_SELECTED };
      return deskReducer(there, { type: 'findingChosen', finding: action.finding });
    }
    case 'asideChosen':
      return { ...state, aside: action.aside };
    case 'findingStepped': {
      if (state.agency !== null && state.agency !== action.agency) return state;
      const finding = neighbour(action.ids, state.finding ?? action.from, action.step);
      return finding === null ? state : deskReducer(state, { type: 'findingChosen', finding });
    }
    case 'reportChosen':
      return {
        ...state,
        finding: null,
        report: action.report,
        table: null,
        selected: NOTHING_SELECTED,
        aside: 'evidence',
      };
    case 'tabChosen':
      return { ...state, tab: action.tab, aside: 'evidence' };
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
