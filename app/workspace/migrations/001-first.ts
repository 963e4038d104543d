import type { Migration } from './migration.ts';

/**
 * The first shape. What persons said is in four tables of one form (`key`, `body`), so that steps can be taken back by
 * one means; what the program found stands in rows that lists and sums are read from, the rest packed beside it.
 */
export const first: Migration = {
  number: 1,
  sql: `
    CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL);

    CREATE TABLE reviews (
      key TEXT PRIMARY KEY,
      agency TEXT NOT NULL,
      body TEXT NOT NULL,
      decision TEXT NOT NULL GENERATED ALWAYS AS (body ->> 'decision') STORED,
      digest TEXT GENERATED ALWAYS AS (body ->> 'valuesDigest') STORED
    );
    CREATE TABLE own_findings (key TEXT PRIMARY KEY, agency TEXT NOT NULL, body TEXT NOT NULL);
    CREATE TABLE check_answers (key TEXT PRIMARY KEY, agency TEXT NOT NULL, body TEXT NOT NULL);
    CREATE TABLE agency_states (key TEXT PRIMARY KEY, agency TEXT NOT NULL, body TEXT NOT NULL);
    CREATE INDEX reviews_by_agency ON reviews (agency);
    CREATE INDEX own_findings_by_agency ON own_findings (agency);
    CREATE INDEX check_answers_by_agency ON check_answers (agency);
    CREATE TABLE steps (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      name TEXT NOT NULL,
      undone INTEGER NOT NULL DEFAULT 0,
      changes TEXT NOT NULL
    );

    CREATE TABLE inputs (place INTEGER PRIMARY KEY, body TEXT NOT NULL);
    CREATE TABLE agencies (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, agency TEXT, body TEXT NOT NULL);
    CREATE TABLE reports (
      place INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      agency TEXT NOT NULL,
      brief TEXT NOT NULL,
      version INTEGER NOT NULL,
      fixed INTEGER NOT NULL,
      outcomes TEXT NOT NULL
    );
    CREATE INDEX reports_by_agency ON reports (agency);
    CREATE TABLE versions (
      report TEXT NOT NULL,
      version INTEGER NOT NULL,
      digest TEXT NOT NULL,
      sum TEXT NOT NULL,
      brief TEXT NOT NULL,
      body BLOB NOT NULL,
      findings BLOB,
      PRIMARY KEY (report, version)
    );
    CREATE TABLE past_reports (place INTEGER PRIMARY KEY, agency TEXT NOT NULL, body BLOB NOT NULL);
    CREATE INDEX past_reports_by_agency ON past_reports (agency);
    CREATE TABLE findings (
      id TEXT PRIMARY KEY,
      agency TEXT NOT NULL,
      name TEXT,
      year INTEGER,
      code TEXT NOT NULL,
      subject TEXT,
      report TEXT,
      counter TEXT NOT NULL,
      digest TEXT NOT NULL,
      change TEXT,
      sum TEXT NOT NULL,
      body TEXT NOT NULL
    );
    CREATE INDEX findings_by_agency ON findings (agency);
    CREATE INDEX findings_by_report ON findings (report);
    CREATE INDEX findings_for_counts ON findings (id, agency, counter, digest);

    CREATE TABLE arrivals (sha256 TEXT PRIMARY KEY, run INTEGER NOT NULL);
    CREATE TABLE reads (key TEXT PRIMARY KEY, file TEXT NOT NULL, path TEXT NOT NULL, made TEXT NOT NULL, body BLOB NOT NULL);
    CREATE INDEX reads_by_file ON reads (file);
    CREATE TABLE originals (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL);
    CREATE TABLE corrections (key TEXT PRIMARY KEY, body TEXT NOT NULL);
  `,
};
