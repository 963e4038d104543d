import { existsSync } from 'node:fs';
import path from 'node:path';
import type { WorkspaceView } from '../../bridge/workspace-calls.ts';
import { NEW_CAMPAIGN } from '../../model/workspace.ts';
import type { Profile } from '../../model/profile.ts';
import type { Campaign } from '../../model/workspace.ts';
import { WORKSPACE } from '../../strings/workspace.ts';
import { clearAudit } from '../../workspace/clear-audit.ts';
import { saveCopy } from '../../workspace/copy.ts';
import type { Database } from '../../workspace/database.ts';
import { WorkspaceFailure } from '../../workspace/failure.ts';
import { openInMemory, openWorkspace, reopenDamaged } from '../../workspace/open.ts';
import type { OpeningNotice, Workspace } from '../../workspace/open.ts';
import { readCorrections } from '../../workspace/corrections.ts';
import { readSetting, writeSetting } from '../../workspace/settings.ts';
import { turnable } from '../../workspace/steps.ts';
import { DeskRefusal, refusing } from './desk-refusal.ts';
import type { OpenedWorkspace, OpenRequest } from './messages.ts';

interface Open {
  readonly workspace: Workspace;
  readonly request: OpenRequest;
  readonly notice: string | null;
}

/** Says what there is to say of a workspace that was opened. */
function sentenceOf(notice: OpeningNotice | null): string | null {
  if (notice === null) return null;
  if (notice.kind === 'locked') return WORKSPACE.lockedElsewhere;
  if (notice.kind === 'unwritable') return WORKSPACE.notWritable;
  const aside = path.basename(notice.aside);
  return notice.saved ? WORKSPACE.damaged(aside) : WORKSPACE.hopeless(aside);
}

/** The workspace at hand. There always is one: opened when it is first needed. */
export class WorkspaceKeeper {
  readonly #first: OpenRequest | null;
  readonly #onChange: (mended: boolean) => void;
  #open: Open | null = null;

  /**
   * @param first what to open where nothing else is asked for; null: one that is never written to a file
   * @param onChange told when another workspace, or a mended one, is at hand
   */
  constructor(first: OpenRequest | null, onChange: (mended: boolean) => void) {
    this.#first = first;
    this.#onChange = onChange;
  }

  /** To read from. */
  get database(): Database {
    return this.#atHand().workspace.database;
  }

  /** To write to. @throws DeskRefusal where it can only be read */
  get writable(): Database {
    this.mustWrite();
    return this.database;
  }

  mustWrite(): void {
    if (this.#atHand().workspace.readOnly) throw new DeskRefusal(WORKSPACE.readOnly);
  }

  get campaign(): Campaign {
    return readSetting(this.database, 'campaign') ?? NEW_CAMPAIGN;
  }

  get view(): WorkspaceView {
    const { request, notice, workspace } = this.#atHand();
    const nameless = request.as === 'nameless';
    const { campaign } = this;
    const own = nameless ? WORKSPACE.untitled : path.basename(request.file, path.extname(request.file));
    return {
      name: campaign.name ?? own,
      path: nameless ? null : request.file,
      readOnly: workspace.readOnly,
      notice,
      campaign,
      ...turnable(workspace.database),
    };
  }

  get opened(): OpenedWorkspace {
    const { database } = this;
    const roster = readSetting(database, 'roster');
    return {
      view: this.view,
      audit: readSetting(database, 'audit') !== null,
      sources: readSetting(database, 'sources') ?? [],
      previous: readSetting(database, 'previous') ?? [],
      roster: roster === null ? null : { file: roster.file, view: { name: roster.name, agencies: roster.agencies } },
      corrections: readCorrections(database),
    };
  }

  /** @throws DeskRefusal where it cannot be opened or made; then the one before is still at hand */
  open(request: OpenRequest): void {
    const at = this.#open;
    // One that could only be read is tried anew: whoever else had it may have closed it.
    if (at?.request.file === request.file && request.as !== 'new' && !at.workspace.readOnly) return;
    const name = path.basename(request.file);
    if (request.as === 'new' && existsSync(request.file)) throw new DeskRefusal(WORKSPACE.exists(name));
    const next = request.as === 'nameless' ? openNameless(request) : openNamed(request, name);
    this.#open?.workspace.close();
    this.#open = next;
    this.#onChange(false);
  }

  /** The office's own settings that the audit at hand was made with; null: the program's. */
  get profile(): Profile | null {
    return readSetting(this.database, 'profile');
  }

  /** Lets go of the audit. What persons said stays, and is there again when the reports are. */
  empty(): void {
    clearAudit(this.writable);
    this.#onChange(false);
  }

  describe(campaign: Campaign): void {
    writeSetting(this.writable, 'campaign', campaign);
  }

  /** @throws DeskRefusal where it cannot be written; then nothing has changed */
  copyTo(target: string): void {
    const { workspace } = this.#atHand();
    if (path.resolve(target) === path.resolve(workspace.file)) throw new DeskRefusal(WORKSPACE.copyOntoItself);
    refusing('copy', path.basename(target), () => {
      saveCopy(workspace.database, target);
    });
  }

  /**
   * Does something with the workspace. Where it turns out to be damaged it is set aside and mended as far as it goes.
   * @throws DeskRefusal where the workspace cannot be written, or was mended
   */
  async guarded<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (failure) {
      if (!(failure instanceof WorkspaceFailure)) throw failure;
      if (failure.kind !== 'damaged') throw new DeskRefusal(WORKSPACE.notSet, { cause: failure });
      throw new DeskRefusal(this.#mend(failure), { cause: failure });
    }
  }

  close(): void {
    this.#open?.workspace.close();
    this.#open = null;
  }

  #mend(failure: WorkspaceFailure): string {
    const { workspace, request } = this.#atHand();
    if (workspace.readOnly || workspace.file === MEMORY) throw failure;
    const mended = reopenDamaged(workspace);
    const notice = sentenceOf(mended.notice);
    this.#open = { workspace: mended, request, notice };
    this.#onChange(true);
    return notice ?? WORKSPACE.notSet;
  }

  #atHand(): Open {
    if (this.#open === null) {
      if (this.#first === null) this.#open = { workspace: openInMemory(), request: NOWHERE, notice: null };
      else this.open(this.#first);
    }
    if (this.#open === null) throw new Error('no workspace could be opened');
    return this.#open;
  }
}

const MEMORY = ':memory:';
const NOWHERE: OpenRequest = { file: MEMORY, as: 'nameless' };

function openNamed(request: OpenRequest, name: string): Open {
  const workspace = refusing('open', name, () => openWorkspace(request.file, request.as === 'new'));
  return { workspace, request: { ...request, as: 'named' }, notice: sentenceOf(workspace.notice) };
}

/** The program always starts: where its own file cannot be used it works without one, and says so. */
function openNameless(request: OpenRequest): Open {
  try {
    const workspace = openWorkspace(request.file, true);
    return { workspace, request, notice: sentenceOf(workspace.notice) };
  } catch (failure) {
    if (!(failure instanceof WorkspaceFailure)) throw failure;
    const notice = failure.kind === 'newer' ? WORKSPACE.newerNameless : WORKSPACE.memoryOnly;
    return { workspace: openInMemory(), request, notice };
  }
}
