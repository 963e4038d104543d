import { readFileSync } from 'node:fs';
import path from 'node:path';
import { correctionKeys } from '../../engine/corrections.ts';
import type { ReadFile } from '../../engine/guarded-reader.ts';
import type { Unpack } from '../../engine/guarded-unpacker.ts';
import { RosterRefusal } from '../../engine/roster-file.ts';
import { runAudit } from '../../engine/run.ts';
import type { Audit } from '../../model/audit-result.ts';
import type { RunOptions } from '../../engine/settings.ts';
import type { Corrections } from '../../model/correction.ts';
import { originalBytes } from '../../originals/original-bytes.ts';
import { readArrivals } from '../../workspace/arrivals.ts';
import { saveCorrections } from '../../workspace/corrections.ts';
import { hasOriginal, keepOnlyOriginals, loadOriginal, saveOriginal } from '../../workspace/originals.ts';
import { readSetting, writeSetting } from '../../workspace/settings.ts';
import type { AuditKeeper } from './audit-keeper.ts';
import { DeskRefusal } from './desk-refusal.ts';
import type { RunProgress, RunRequest } from './messages.ts';
import { PersistentCache } from './persistent-cache.ts';
import type { WorkspaceKeeper } from './workspace-keeper.ts';

/** What a run tells while it goes on. */
export interface RunnerWorld {
  readonly onProgress: (progress: RunProgress) => void;
  /** Told of a fault of the program on one input; the run goes on. */
  readonly onFault: (failure: unknown) => void;
  /** Reads a file so that none can stop the run; by default in this thread. */
  readonly read: ReadFile | undefined;
  /** Likewise unpacks archives. */
  readonly unpack: Unpack | undefined;
  /** Names this program. */
  readonly made: string;
}

/** What a run gave. */
export interface Ran {
  readonly audit: Audit;
  /** False where it was stopped before its last file. */
  readonly complete: boolean;
}

/** Inputs of which a copy is kept where the office wants it. */
const COPIED: ReadonlySet<string> = new Set(['report', 'superseded', 'container', 'previous']);

/** What the engine says of a roster is for the user. */
export function refused(failure: unknown): unknown {
  return failure instanceof RosterRefusal ? new DeskRefusal(failure.message) : failure;
}

/** Runs audits and puts what they find into the workspace. */
export class AuditRunner {
  readonly #workspaces: WorkspaceKeeper;
  readonly #keeper: AuditKeeper;
  readonly #world: RunnerWorld;
  readonly #cache: PersistentCache;
  #running: AbortController | null = null;

  constructor(workspaces: WorkspaceKeeper, keeper: AuditKeeper, world: RunnerWorld) {
    this.#workspaces = workspaces;
    this.#keeper = keeper;
    this.#world = world;
    this.#cache = new PersistentCache(() => workspaces.database, world.made);
  }

  cancel(): void {
    this.#running?.abort();
  }

  /** Another workspace is at hand. */
  forget(): void {
    this.#cache.clear();
  }

  /**
   * Audits, telling how far it is; can be cancelled.
   * @throws DeskRefusal where the roster cannot be used
   */
  async audit(request: RunRequest): Promise<Ran> {
    const control = new AbortController();
    this.#running = control;
    this.#cache.begin();
    try {
      const audit = await this.#audit(request, { onProgress: this.#world.onProgress, signal: control.signal });
      return { audit, complete: !control.signal.aborted };
    } catch (failure) {
      throw refused(failure);
    } finally {
      this.#running = null;
    }
  }

  /** Audits without keeping what comes of it, and without telling how far it is. */
  async trial(request: RunRequest): Promise<Audit> {
    try {
      return await this.#audit(request, {});
    } catch (failure) {
      throw refused(failure);
    }
  }

  #audit({ paths, ...request }: RunRequest, options: RunOptions): Promise<Audit> {
    const { database, campaign } = this.#workspaces;
    const { onFault, read, unpack } = this.#world;
    const rosterBytes = this.#rosterBytes(request.roster);
    const settings = {
      ...request,
      // A draft or a published campaign is as its profile says, where it says so.
      stage: request.profile?.stage ?? campaign.stage,
      year: campaign.year,
      arrivals: readArrivals(database),
    };
    return runAudit(paths, settings, {
      ...options,
      cache: this.#cache,
      kept: (place) => this.#cache.kept(place),
      onFault: (_path, failure) => onFault(failure),
      ...(rosterBytes === undefined ? {} : { rosterBytes }),
      ...(read === undefined ? {} : { read }),
      ...(unpack === undefined ? {} : { unpack }),
    });
  }

  /** Audits, and keeps what was found in the place of the audit before: all of it or, where that fails, nothing. */
  async run(request: RunRequest): Promise<void> {
    this.#workspaces.mustWrite();
    const { audit, complete } = await this.audit(request);
    const database = this.#workspaces.writable;
    database.transaction(() => {
      this.#keeper.keep(audit, complete, request.today);
      this.#cache.save();
      writeSetting(database, 'sources', request.paths);
      writeSetting(database, 'previous', request.previous ?? []);
      writeSetting(database, 'profile', request.profile);
      saveCorrections(database, appliedTo(audit, request.corrections));
      this.#keepRoster(audit, request.roster);
    });
    this.#cache.saved();
    this.#keeper.kept(audit);
    await this.keepOriginals();
  }

  /** Brings the copies of originals in line with what the office wants: all that can be read, or none. */
  async keepOriginals(): Promise<void> {
    const database = this.#workspaces.writable;
    const wanted = new Set<string>();
    const roster = readSetting(database, 'roster');
    if (roster !== null) wanted.add(roster.sha256);
    if (this.#workspaces.campaign.keepOriginals) {
      for (const { path: place, sha256, status } of this.#keeper.inputs) {
        if (sha256 === null || !COPIED.has(status) || place.includes('!/')) continue;
        wanted.add(sha256);
        if (hasOriginal(database, sha256)) continue;
        const original = await originalBytes(place);
        if (original !== null) saveOriginal(database, sha256, original.bytes);
      }
    }
    keepOnlyOriginals(database, wanted);
  }

  /** A copy of an input's file that is gone; undefined where none was kept. */
  copyOf(file: string): Uint8Array | undefined {
    const sha256 = this.#keeper.inputs.find((input) => input.path === file)?.sha256 ?? null;
    return sha256 === null ? undefined : loadOriginal(this.#workspaces.database, sha256);
  }

  #rosterBytes(file: string | null): Uint8Array | undefined {
    const { database } = this.#workspaces;
    const kept = readSetting(database, 'roster');
    return kept === null || kept.file !== file ? undefined : loadOriginal(database, kept.sha256);
  }

  #keepRoster(audit: Audit, file: string | null): void {
    const { database } = this.#workspaces;
    const sha256 = audit.inputs.find(({ status }) => status === 'roster')?.sha256 ?? null;
    if (file === null || sha256 === null) {
      writeSetting(database, 'roster', null);
      return;
    }
    if (!hasOriginal(database, sha256)) saveOriginal(database, sha256, readFileSync(file));
    writeSetting(database, 'roster', { file, name: path.basename(file), agencies: audit.agencies.length, sha256 });
  }
}

/** Those corrections that concern files of the audit. */
function appliedTo(audit: Audit, corrections: Corrections): Corrections {
  const keys = new Set(correctionKeys(audit.inputs));
  return Object.fromEntries(Object.entries(corrections).filter(([key]) => keys.has(key)));
}
