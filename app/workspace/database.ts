import { DatabaseSync } from '@photostructure/sqlite';
import { asFailure, WorkspaceFailure } from './failure.ts';

/** What a column holds. */
export type Value = string | number | null | Uint8Array;

export type Row = Readonly<Record<string, Value>>;

type Statement = ReturnType<InstanceType<typeof DatabaseSync>['prepare']>;

/** One connection to a SQLite file. Whatever goes wrong inside SQLite is thrown as a WorkspaceFailure. */
export class Database {
  readonly readOnly: boolean;
  readonly #connection: InstanceType<typeof DatabaseSync>;
  readonly #statements = new Map<string, Statement>();

  /**
   * @param file absolute path, or `:memory:`
   * @param readOnly never writes; the file must be there
   */
  constructor(file: string, readOnly = false) {
    this.readOnly = readOnly;
    try {
      this.#connection = new DatabaseSync(file, { readOnly, timeout: 5000 });
    } catch (thrown) {
      throw asFailure(thrown);
    }
  }

  /** Runs statements without values. */
  exec(sql: string): void {
    this.#guarded(() => {
      this.#connection.exec(sql);
    });
  }

  /** Runs one statement; how many rows it changed. */
  run(sql: string, ...values: readonly Value[]): number {
    return this.#guarded(() => this.#statement(sql).run(...values).changes);
  }

  all(sql: string, ...values: readonly Value[]): readonly Row[] {
    return this.#guarded(() => this.#statement(sql).all(...values) as readonly Row[]);
  }

  /** The first row, undefined where there is none. */
  get(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.#guarded(() => this.#statement(sql).get(...values) as Row | undefined);
  }

  /** All of it or nothing: what is thrown inside takes everything back. */
  transaction<T>(work: () => T): T {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (thrown) {
      // A full disk may have ended the transaction already.
      if (this.#connection.isTransaction) this.exec('ROLLBACK');
      throw thrown;
    }
  }

  close(): void {
    this.#statements.clear();
    if (this.#connection.isOpen) this.#connection.close();
  }

  #statement(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#connection.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (thrown) {
      throw asFailure(thrown);
    }
  }
}

const unlike = (key: string): WorkspaceFailure => new WorkspaceFailure('damaged', `column ${key} holds something else`);

/** A column that holds text. @throws WorkspaceFailure (`damaged`) where it does not */
export function textOf(row: Row, key: string): string {
  const value = row[key];
  if (typeof value !== 'string') throw unlike(key);
  return value;
}

/** A column that holds a number. @throws WorkspaceFailure (`damaged`) where it does not */
export function numberOf(row: Row, key: string): number {
  const value = row[key];
  if (typeof value !== 'number') throw unlike(key);
  return value;
}

/** A column that holds bytes. @throws WorkspaceFailure (`damaged`) where it does not */
export function bytesOf(row: Row, key: string): Uint8Array {
  const value = row[key];
  if (!(value instanceof Uint8Array)) throw unlike(key);
  return value;
}
