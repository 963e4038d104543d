/** One step from a shape of the file to the next. Never changed once it was released: a later one puts right. */
export interface Migration {
  /** The shape that it leads to (SQLite's user_version); from 1, without gaps. */
  readonly number: number;
  readonly sql: string;
}
