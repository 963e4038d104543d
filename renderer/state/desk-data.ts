import type { Bridge } from '../../app/bridge/bridge.ts';
import type { RollUpRequest } from '../../app/bridge/calls.ts';
import type { AgencyView, OriginalPage, RuleFindings, RollUpView } from '../../app/bridge/desk.ts';
import type { AgencyHistory } from '../../app/model/workspace.ts';
import { ask } from '../bridge.ts';

/** How many agencies and originals are kept at hand. */
const KEPT_AGENCIES = 60;
const KEPT_PAGES = 4;
const KEPT_ROLL_UPS = 4;

/**
 * What has been asked for, newest last. A promise that failed is kept too, so that React's `use` sees the same one
 * again, until it is forgotten to be asked for anew.
 */
class Kept<T> {
  readonly #most: number;
  readonly #held = new Map<string, Promise<T>>();
  readonly #failed = new Set<string>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, fetch: () => Promise<T>): Promise<T> {
    const held = this.#held.get(key);
    if (held !== undefined) return held;
    const fresh = fetch();
    this.#held.set(key, fresh);
    fresh.catch(() => this.#failed.add(key));
    const [oldest] = this.#held.keys();
    if (this.#held.size > this.#most && oldest !== undefined) this.#held.delete(oldest);
    return fresh;
  }

  forgetFailed(): void {
    for (const key of this.#failed) this.#held.delete(key);
    this.#failed.clear();
  }
}

/** The pieces of one audit that the window has asked for. Another audit gets another of these. */
export class DeskData {
  readonly #bridge: Bridge;
  readonly #agencies = new Kept<AgencyView>(KEPT_AGENCIES);
  readonly #histories = new Kept<AgencyHistory>(KEPT_AGENCIES);
  readonly #pages = new Kept<OriginalPage>(KEPT_PAGES);
  readonly #rollUps = new Kept<RollUpView | null>(KEPT_ROLL_UPS);

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /**
   * The same promise for the same agency, as React's `use` needs it.
   * @param revision how often its findings have changed: each change is asked for anew, once
   */
  agency(id: string, revision: number): Promise<AgencyView> {
    return this.#agencies.get(`${id} ${revision}`, () => ask(this.#bridge, 'desk.agency', id));
  }

  /** The versions of an agency's reports; `revision` as of `agency`. */
  history(id: string, revision: number): Promise<AgencyHistory> {
    return this.#histories.get(`${id} ${revision}`, () => ask(this.#bridge, 'agency.history', id));
  }

  /** Every finding of a rule, by agency: as it is now, never kept. */
  findingsOfRule(rule: string): Promise<readonly RuleFindings[]> {
    return ask(this.#bridge, 'desk.findingsOfRule', rule);
  }

  /**
   * An original with the places of a report marked.
   * @param said names what persons found in it: where that has changed, the page is asked for anew
   */
  page(report: string, input: string, said: string): Promise<OriginalPage> {
    return this.#pages.get(`${input} ${report} ${said}`, () => ask(this.#bridge, 'original.page', { report, input }));
  }

  /** One table of one year with all agencies' figures. */
  rollUp(request: RollUpRequest): Promise<RollUpView | null> {
    const key = `${request.year ?? ''} ${request.table} ${request.applicants}`;
    return this.#rollUps.get(key, () => ask(this.#bridge, 'desk.rollUp', request));
  }

  /** What failed is asked for anew when it is next wanted. */
  forgetFailed(): void {
    this.#agencies.forgetFailed();
    this.#histories.forgetFailed();
    this.#pages.forgetFailed();
    this.#rollUps.forgetFailed();
  }
}
