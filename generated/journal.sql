-- Generated from src/journal/sqlite/migrations.ts by `npm run generate`. Do not edit.

CREATE TABLE "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
CREATE TABLE "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
CREATE TABLE entry (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        sender TEXT NOT NULL,
        app TEXT NOT NULL,
        command TEXT,
        received_command TEXT,
        phase TEXT,
        status TEXT NOT NULL,
        reason TEXT,
        received_at INTEGER NOT NULL,
        event_time INTEGER,
        actor TEXT,
        targets TEXT NOT NULL,
        chat_group TEXT,
        message TEXT,
        decision TEXT,
        duration_ms REAL NOT NULL,
        remote_address TEXT NOT NULL,
        authentication TEXT NOT NULL,
        query TEXT NOT NULL,
        trace_id TEXT,
        body TEXT,
        reply TEXT NOT NULL
      , duplicate_of TEXT, same_key_as TEXT, body_encoding TEXT DEFAULT 'utf-8', request_id TEXT, decided_by TEXT DEFAULT 'unknown', decided_name TEXT, rules TEXT, recovers TEXT) STRICT;
CREATE TABLE probe (id INTEGER PRIMARY KEY, checked_at INTEGER NOT NULL) STRICT;
CREATE TABLE baseline_relation (
        sender TEXT NOT NULL,
        app TEXT NOT NULL,
        kind TEXT NOT NULL,
        owner TEXT NOT NULL,
        target TEXT NOT NULL,
        since INTEGER NOT NULL,
        inferred INTEGER NOT NULL,
        entry TEXT NOT NULL,
        PRIMARY KEY (sender, app, kind, owner, target)
      ) STRICT, WITHOUT ROWID;
CREATE INDEX baseline_relation_by_target ON baseline_relation (target);
CREATE TABLE baseline (id INTEGER PRIMARY KEY, position INTEGER NOT NULL, events INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE late_decision (id TEXT PRIMARY KEY, decision TEXT, reason TEXT, duration_ms REAL NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE "idempotency_key" (
        bucket INTEGER NOT NULL,
        key BLOB NOT NULL,
        id TEXT NOT NULL,
        received_at INTEGER NOT NULL, body_digest BLOB,
        PRIMARY KEY (bucket, key)
      ) STRICT, WITHOUT ROWID;
CREATE TABLE recovery (quarantined TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX recovery_by_position ON recovery (position);
INSERT INTO kysely_migration VALUES ('0001-create-journal', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
INSERT INTO kysely_migration VALUES ('0002-baseline', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
INSERT INTO kysely_migration VALUES ('0003-find-duplicates', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
INSERT INTO kysely_migration VALUES ('0004-index-apart', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
INSERT INTO kysely_migration VALUES ('0005-keys-by-generation', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
INSERT INTO kysely_migration VALUES ('0006-rename', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
INSERT INTO kysely_migration VALUES ('0007-tell-bodies-apart', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
INSERT INTO kysely_migration VALUES ('0008-name-body-encoding', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
INSERT INTO kysely_migration VALUES ('0009-request-id', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
INSERT INTO kysely_migration VALUES ('0010-rules', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
INSERT INTO kysely_migration VALUES ('0011-recovery', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
INSERT INTO kysely_migration_lock VALUES ('migration_lock', 0);
INSERT INTO baseline VALUES (1, 0, 0);
