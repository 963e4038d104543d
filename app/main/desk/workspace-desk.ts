import { existsSync } from 'node:fs';
import path from 'node:path';
import type { WorkspaceView } from '../../bridge/workspace-calls.ts';
import type { Campaign } from '../../model/workspace.ts';
import { WORKSPACE } from '../../strings/workspace.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import type { OpenRequest } from '../engine/messages.ts';
import { Refusal } from '../refusal.ts';
import type { AuditSession } from './audit-session.ts';
import type { CorrectionStore } from './correction-store.ts';
import type { RecentWorkspaces } from './recent-workspaces.ts';

/** Ending of a campaign's file, without the dot. */
export const WORKSPACE_ENDING = 'gknb';

interface World {
  readonly engine: Pick<EngineHost, 'ask'>;
  readonly session: Pick<AuditSession, 'state' | 'mustRest' | 'atWorkspace' | 'recentChanged'>;
  readonly recent: RecentWorkspaces;
  readonly corrections: Pick<CorrectionStore, 'adopt'>;
  /** Where the nameless workspace is kept. */
  readonly nameless: string;
  readonly log: (failure: unknown) => void;
}

/** Which campaign's file is at hand, and changing it. Nothing is opened, made or copied while a run is going on. */
export class WorkspaceDesk {
  readonly #world: World;
  #at: OpenRequest;

  constructor(world: World) {
    this.#world = world;
    this.#at = { file: world.nameless, as: 'nameless' };
  }

  /** What a worker that is started anew must open. */
  get at(): OpenRequest {
    return this.#at;
  }

  /** @throws Refusal while a run is going on */
  mustRest(): void {
    this.#world.session.mustRest();
  }

  /** What a new file is offered as, without its ending. */
  get suggestedName(): string {
    return WORKSPACE.suggestedName(this.#world.session.state.workspace?.campaign.year ?? null);
  }

  /**
   * Goes on where the program was left: in the last workspace, else, where that cannot be opened, in the nameless one,
   * and says why.
   * @param named a workspace that was named at the start, in place of the last one
   */
  async begin(named: string | null = null): Promise<void> {
    const { recent, nameless, session } = this.#world;
    const file = named ?? recent.last;
    session.recentChanged(recent.list);
    const why = file === null ? null : await this.#begin(file);
    if (file !== null && why === null) return;
    const view = await this.#open({ file: nameless, as: 'nameless' });
    if (why !== null) session.atWorkspace({ ...view, notice: view.notice ?? why }, null);
  }

  /** @returns why it cannot be opened, in a sentence; null where it is open */
  async #begin(file: string): Promise<string | null> {
    if (!existsSync(file)) return WORKSPACE.gone(path.basename(file));
    try {
      await this.#open({ file, as: 'named' });
      return null;
    } catch (failure) {
      if (failure instanceof Refusal) return failure.message;
      this.#world.log(failure);
      return WORKSPACE.foreign(path.basename(file));
    }
  }

  /** @throws Refusal where it cannot be made; then nothing has changed */
  create(file: string): Promise<WorkspaceView> {
    return this.#open({ file, as: 'new' });
  }

  /** @throws Refusal where it cannot be opened; then nothing has changed */
  open(file: string): Promise<WorkspaceView> {
    return this.#open({ file, as: 'named' });
  }

  /** Opens the one at hand anew, to write it where that has become possible. */
  reopen(): Promise<WorkspaceView> {
    return this.#open(this.#at);
  }

  async openRecent(id: string): Promise<WorkspaceView> {
    const file = this.#world.recent.fileOf(id);
    if (file === undefined) throw new Refusal(WORKSPACE.unknownRecent);
    return this.open(file);
  }

  forget(id: string): void {
    const { recent, session } = this.#world;
    const file = recent.fileOf(id);
    if (file !== undefined) recent.forget(file);
    session.recentChanged(recent.list);
  }

  /** Goes back to the nameless workspace. */
  close(): Promise<WorkspaceView> {
    return this.#open({ file: this.#world.nameless, as: 'nameless' });
  }

  /**
   * Writes a copy.
   * @returns the name of its file
   * @throws Refusal where it cannot be written; then nothing has changed
   */
  async copy(file: string, then: 'stay' | 'work-there'): Promise<string> {
    this.mustRest();
    await this.#world.engine.ask('copy', file);
    if (then === 'work-there') await this.open(file);
    return path.basename(file);
  }

  async describe(campaign: Campaign): Promise<WorkspaceView> {
    this.mustRest();
    const { engine, session } = this.#world;
    const view = await engine.ask('describe', campaign);
    session.atWorkspace(view, null);
    return view;
  }

  async #open(request: OpenRequest): Promise<WorkspaceView> {
    this.mustRest();
    const { engine, session, recent, corrections } = this.#world;
    const opened = await engine.ask('open', request);
    const named = request.as !== 'nameless';
    this.#at = named ? { file: request.file, as: 'named' } : request;
    recent.opened(named ? request.file : null);
    session.recentChanged(recent.list);
    corrections.adopt(opened.corrections);
    session.atWorkspace(opened.view, opened);
    return opened.view;
  }
}
