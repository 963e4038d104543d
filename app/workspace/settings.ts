import type { Profile } from '../model/profile.ts';
import type { Campaign } from '../model/workspace.ts';
import type { AuditHead } from './audit-parts.ts';
import type { Database } from './database.ts';
import { textOf } from './database.ts';
import { fromJson } from './packed.ts';

/** The roster that an audit was made with. */
export interface KeptRoster {
  /** Absolute path of its file, where it was imported. */
  readonly file: string;
  readonly name: string;
  readonly agencies: number;
  /** SHA-256 of its bytes, which are kept among the originals. */
  readonly sha256: string;
}

/** What is kept once for the whole workspace: name → what. */
export interface Settings {
  readonly campaign: Campaign;
  readonly audit: AuditHead;
  readonly overview: object;
  /** How many findings each rule has, by slug. */
  readonly ruleCounts: Readonly<Record<string, number>>;
  readonly made: string;
  /** Absolute paths of files and folders that the audit was made from. */
  readonly sources: readonly string[];
  /** Likewise, of what it was compared with. */
  readonly previous: readonly string[];
  readonly roster: KeptRoster | null;
  /** The office's own settings that the audit was made with; null: the program's. */
  readonly profile: Profile | null;
}

/** @returns null where it was never set */
export function readSetting<K extends keyof Settings>(database: Database, key: K): Settings[K] | null {
  const row = database.get('SELECT value FROM settings WHERE key = ?', key);
  return row === undefined ? null : (fromJson(textOf(row, 'value')) as Settings[K]);
}

export function writeSetting<K extends keyof Settings>(database: Database, key: K, value: Settings[K]): void {
  database.run('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)', key, JSON.stringify(value));
}

export function clearSetting(database: Database, key: keyof Settings): void {
  database.run('DELETE FROM settings WHERE key = ?', key);
}
