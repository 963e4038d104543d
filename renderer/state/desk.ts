import type { TableKey } from '../../app/model/edition.ts';

export type Screen = 'inputs' | 'audit' | 'rules';

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
  | { readonly type: 'findingChosen'; readonly finding: string }
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

const NOTHING_CHOSEN = { finding: null, report: null, table: null, unfolded: new Set<string>() } as const;

export function deskReducer(state: DeskState, action: DeskAction): DeskState {
  switch (action.type) {
    case 'screenChosen':
      return { ...state, screen: action.screen };
    case 'agencyChosen':
      if (action.agency === state.agency && state.screen === 'audit') return state;
      return { ...state, ...NOTHING_CHOSEN, screen: 'audit', agency: action.agency };
    case 'findingChosen':
      return { ...state, finding: action.finding, report: null, table: null };
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
