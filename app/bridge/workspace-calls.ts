import type { Campaign } from '../model/workspace.ts';

/**
 * The file of a campaign (任务文件). There always is one: until a person gives it a name and a place, the program keeps it
 * among its own data. All that is done is in it at once; there is nothing to save.
 */
export interface WorkspaceCalls {
  /** Asks for a name and a place and begins a new campaign there. Null where the dialog was cancelled. */
  readonly 'workspace.new': { readonly input: null; readonly output: WorkspaceView | null };
  /** Lets a person choose a file and opens it. Null where the dialog was cancelled. */
  readonly 'workspace.open': { readonly input: null; readonly output: WorkspaceView | null };
  /** Opens the one at hand anew: where it could only be read, it may be free to be written by now. */
  readonly 'workspace.reopen': { readonly input: null; readonly output: WorkspaceView };
  /** Opens a recent one by its id. */
  readonly 'workspace.openRecent': { readonly input: string; readonly output: WorkspaceView };
  /** Takes one off the list of recent ones; the file itself stays. */
  readonly 'workspace.forgetRecent': { readonly input: string; readonly output: null };
  /**
   * 另存为: asks where to and copies; then works in the copy where the workspace had no name yet (`work-there`), else goes
   * on in the one at hand. Its file's name, null where the dialog was cancelled.
   */
  readonly 'workspace.saveCopy': { readonly input: 'stay' | 'work-there'; readonly output: string | null };
  /** Goes back to the nameless workspace. */
  readonly 'workspace.close': { readonly input: null; readonly output: WorkspaceView };
  /** Settles what the campaign is about. */
  readonly 'workspace.describe': { readonly input: Campaign; readonly output: WorkspaceView };
}

/** The workspace at hand. */
export interface WorkspaceView {
  /** The campaign's name, else the file's without its ending; 未命名 for the nameless one. */
  readonly name: string;
  /** Where the file is, to read; null for the nameless one. */
  readonly path: string | null;
  /** Someone else has it open, or it may not be written: nothing can be changed. */
  readonly readOnly: boolean;
  /** Why it can only be read, what was damaged and where it was set aside; null where all is well. */
  readonly notice: string | null;
  readonly campaign: Campaign;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A workspace that was open of late, newest first. */
export interface RecentWorkspace {
  readonly id: string;
  readonly name: string;
  /** To read. */
  readonly path: string;
  /** Not there at the moment. */
  readonly missing: boolean;
}

export const WORKSPACE_CALLS: Readonly<Record<keyof WorkspaceCalls, true>> = {
  'workspace.new': true,
  'workspace.open': true,
  'workspace.reopen': true,
  'workspace.openRecent': true,
  'workspace.forgetRecent': true,
  'workspace.saveCopy': true,
  'workspace.close': true,
  'workspace.describe': true,
};
