import path from 'node:path';
import type { Session } from '../../bridge/desk.ts';
import type { DeskChange } from '../../bridge/review-calls.ts';
import type { ProfileChange } from '../../bridge/profile-calls.ts';
import type { RecentWorkspace, WorkspaceView } from '../../bridge/workspace-calls.ts';
import { WORKSPACE } from '../../strings/workspace.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import type { OpenedWorkspace, RunProgress, RunRequest } from '../engine/messages.ts';
import type { Profile } from '../../model/profile.ts';
import { Refusal } from '../refusal.ts';
import type { CorrectionStore } from './correction-store.ts';
import type { ProfileStore } from './profile-store.ts';
import { DESK } from '../../strings/desk-refusals.ts';

/** What a session needs from the world around it. */
export interface SessionWorld {
  readonly tell: (session: Session) => void;
  readonly log: (failure: unknown) => void;
  /** Milliseconds that only ever grow. */
  readonly clock: () => number;
  /** Today as an ISO date, in the office's own time zone. */
  readonly today: () => string;
  /** What persons settled for single files. */
  readonly corrections: Pick<CorrectionStore, 'all' | 'warning'>;
  /** The office's own settings. */
  readonly profiles: Pick<ProfileStore, 'current' | 'warning'>;
}

/**
 * Where the program stands: the run that is going on and the audit at hand. One run at a time; the audit at hand stays
 * until the next one has ended.
 */
export class AuditSession {
  readonly #engine: Pick<EngineHost, 'ask'>;
  readonly #world: SessionWorld;
  #sources: readonly string[] = [];
  #audits = 0;
  #begun = 0;
  #roster: string | null = null;
  /** Absolute paths of what every run compares with. */
  #previous: readonly string[] = [];
  #session: Session;

  constructor(engine: Pick<EngineHost, 'ask'>, world: SessionWorld) {
    this.#engine = engine;
    this.#world = world;
    this.#session = {
      running: null,
      audit: null,
      failure: null,
      roster: null,
      warning: [world.corrections.warning, world.profiles.warning].filter((one) => one !== null).join('\n') || null,
      workspace: null,
      recent: [],
    };
  }

  get state(): Session {
    return this.#session;
  }

  /** Today as an ISO date. */
  get today(): string {
    return this.#world.today();
  }

  /**
   * Starts a run and comes back at once.
   * @param append besides what the audit at hand was made from, or in its place
   */
  start(paths: readonly string[], append: boolean): void {
    this.#mustWrite();
    const wanted = append ? [...this.#sources, ...paths] : paths;
    const sources = [...new Set(wanted)];
    if (sources.length === 0) throw new Refusal(DESK.nothingChosen);
    this.#begun = this.#world.clock();
    this.#change({
      ...this.#session,
      running: { done: 0, total: 0, current: null, elapsed: 0, cancelling: false },
      failure: null,
    });
    void this.#run(sources);
  }

  /** Asks the run to stop. Nothing where none is going on. */
  cancel(): void {
    const { running } = this.#session;
    if (running === null || running.cancelling) return;
    this.#change({ ...this.#session, running: { ...running, cancelling: true } });
    this.#engine.ask('cancel', null).catch(this.#world.log);
  }

  /** @throws Refusal while a run is going on */
  mustRest(): void {
    if (this.#session.running !== null) throw new Refusal(DESK.running);
  }

  /** @throws Refusal while a run is going on, and where the workspace can only be read */
  #mustWrite(): void {
    this.mustRest();
    if (this.#session.workspace?.readOnly === true) throw new Refusal(WORKSPACE.readOnly);
  }

  /**
   * Another workspace is at hand, or the one at hand is described otherwise.
   * @param opened what is in it; null where that has not changed
   */
  atWorkspace(workspace: WorkspaceView, opened: OpenedWorkspace | null): void {
    if (opened === null) {
      this.#change({ ...this.#session, workspace });
      return;
    }
    this.#sources = opened.sources;
    this.#roster = opened.roster?.file ?? null;
    this.#previous = opened.previous ?? [];
    const audit = opened.audit ? this.#nextAudit() : null;
    const session = { ...this.#session, workspace, audit, roster: opened.roster?.view ?? null, failure: null };
    this.#change(withPrevious(session, this.#previous));
  }

  recentChanged(recent: readonly RecentWorkspace[]): void {
    this.#change({ ...this.#session, recent });
  }

  /** A person did or undid something. */
  stepped({ canUndo, canRedo }: DeskChange): void {
    const { workspace } = this.#session;
    if (workspace === null || (workspace.canUndo === canUndo && workspace.canRedo === canRedo)) return;
    this.#change({ ...this.#session, workspace: { ...workspace, canUndo, canRedo } });
  }

  /** Audits anew what the audit at hand was made from; nothing where there is none. */
  again(): void {
    if (this.#sources.length > 0) this.start([], true);
  }

  /**
   * Every run from now on uses this roster.
   * @param file absolute path
   * @throws Refusal where it cannot be used; then nothing has changed
   */
  async useRoster(file: string): Promise<void> {
    this.#mustWrite();
    const roster = await this.#engine.ask('roster', file);
    this.#mustWrite();
    this.#roster = file;
    this.#change({ ...this.#session, roster });
    this.again();
  }

  /** The agencies come from the reports again. */
  removeRoster(): void {
    this.#mustWrite();
    if (this.#roster === null) return;
    this.#roster = null;
    this.#change({ ...this.#session, roster: null });
    this.again();
  }

  /**
   * Every run from now on compares with the reports of earlier years below these paths, too.
   * @param paths absolute
   */
  addPrevious(paths: readonly string[]): void {
    this.#mustWrite();
    if (paths.length === 0) return;
    this.#setPrevious([...new Set([...this.#previous, ...paths])]);
    this.again();
  }

  /** Nothing is compared with earlier years again. */
  removePrevious(): void {
    this.#mustWrite();
    if (this.#previous.length === 0) return;
    this.#setPrevious([]);
    this.again();
  }

  #setPrevious(paths: readonly string[]): void {
    this.#previous = paths;
    this.#change(withPrevious(this.#session, paths));
  }

  /** Lets go of the audit at hand. The roster stays. */
  async close(): Promise<void> {
    this.#mustWrite();
    await this.#engine.ask('close', null);
    this.#sources = [];
    this.#change({ ...this.#session, audit: null, failure: null });
  }

  /** The engine says how far it is. */
  progress({ done, total, current }: RunProgress): void {
    const { running } = this.#session;
    if (running === null) return;
    const elapsed = Math.round(this.#world.clock() - this.#begun);
    this.#change({ ...this.#session, running: { ...running, done, total, current, elapsed } });
  }

  async #run(sources: readonly string[]): Promise<void> {
    try {
      await this.#engine.ask('run', this.#requestFor(sources, this.#world.profiles.current));
      this.#sources = sources;
      this.#change({ ...this.#session, running: null, audit: this.#nextAudit(), failure: null });
    } catch (failure) {
      if (!(failure instanceof Refusal)) this.#world.log(failure);
      const sentence = failure instanceof Refusal ? failure.message : DESK.runFailed;
      // A worker that died took the audit at hand with it; one that only failed at this run still has it.
      const audit = await this.#auditStillHeld();
      this.#change({ ...this.#session, running: null, audit, failure: sentence });
    }
  }

  /**
   * What other settings would make of the audit at hand: nothing is changed by asking. Null where none is at hand.
   * @throws Refusal while a run is going on
   */
  async preview(profile: Profile): Promise<ProfileChange | null> {
    this.mustRest();
    if (this.#session.audit === null || this.#sources.length === 0) return null;
    return this.#engine.ask('preview', this.#requestFor(this.#sources, profile));
  }

  #requestFor(paths: readonly string[], profile: Profile | null): RunRequest {
    const { corrections, today } = this.#world;
    return {
      paths,
      today: today(),
      roster: this.#roster,
      previous: this.#previous,
      corrections: corrections.all,
      profile,
    };
  }

  #nextAudit(): string {
    this.#audits += 1;
    return `audit-${this.#audits}`;
  }

  async #auditStillHeld(): Promise<string | null> {
    if (this.#session.audit === null) return null;
    try {
      await this.#engine.ask('overview', null);
      return this.#session.audit;
    } catch (failure) {
      if (!(failure instanceof Refusal)) this.#world.log(failure);
      this.#sources = [];
      return null;
    }
  }

  #change(session: Session): void {
    this.#session = session;
    this.#world.tell(session);
  }
}

/** A session with the names of what its runs compare with. */
function withPrevious(session: Session, paths: readonly string[]): Session {
  if (paths.length === 0 && session.previous === undefined) return session;
  return { ...session, previous: paths.map((one) => path.basename(one)) };
}
