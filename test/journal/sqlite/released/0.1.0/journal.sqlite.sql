-- Content of journal.sqlite as imhook 0.1.0 wrote it. Never edited: tests of upgrades begin here.
PRAGMA auto_vacuum = INCREMENTAL;
CREATE TABLE "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
CREATE TABLE "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
CREATE TABLE entry (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        sender TEXT NOT NULL,
        app TEXT NOT NULL,
        command TEXT,
        sent_command TEXT,
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
      , duplicate_of TEXT) STRICT;
CREATE TABLE probe (id INTEGER PRIMARY KEY, checked_at INTEGER NOT NULL) STRICT;
CREATE TABLE baseline_relation (
        sender TEXT NOT NULL,
        app TEXT NOT NULL,
        kind TEXT NOT NULL,
        owner TEXT NOT NULL,
        target TEXT NOT NULL,
        since INTEGER NOT NULL,
        derived INTEGER NOT NULL,
        entry TEXT NOT NULL,
        PRIMARY KEY (sender, app, kind, owner, target)
      ) STRICT, WITHOUT ROWID;
CREATE INDEX baseline_relation_by_target ON baseline_relation (target);
CREATE TABLE baseline (id INTEGER PRIMARY KEY, position INTEGER NOT NULL) STRICT;
CREATE TABLE late_decision (id TEXT PRIMARY KEY, decision TEXT, reason TEXT, duration_ms REAL NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE duplicate_key (
        generation INTEGER NOT NULL,
        key BLOB NOT NULL,
        id TEXT NOT NULL,
        received_at INTEGER NOT NULL,
        PRIMARY KEY (generation, key)
      ) STRICT, WITHOUT ROWID;
INSERT INTO kysely_migration ("name", "timestamp") VALUES ('0001-create-journal', '2026-11-30T10:29:50.676Z');
INSERT INTO kysely_migration ("name", "timestamp") VALUES ('0002-baseline', '2026-11-30T10:29:50.676Z');
INSERT INTO kysely_migration ("name", "timestamp") VALUES ('0003-find-duplicates', '2026-11-30T10:29:50.676Z');
INSERT INTO kysely_migration ("name", "timestamp") VALUES ('0004-index-apart', '2026-11-30T10:29:50.676Z');
INSERT INTO kysely_migration ("name", "timestamp") VALUES ('0005-keys-by-generation', '2026-11-30T10:29:50.676Z');
INSERT INTO kysely_migration_lock ("id", "is_locked") VALUES ('migration_lock', 0);
INSERT INTO entry ("position", "id", "sender", "app", "command", "sent_command", "phase", "status", "reason", "received_at", "event_time", "actor", "targets", "chat_group", "message", "decision", "duration_ms", "remote_address", "authentication", "query", "trace_id", "body", "reply", "duplicate_of") VALUES (4, '019b7ca9-9070-713c-a7cc-3031bff9d601', 'tencent-chat', '1400000000', 'Follow.CallbackAfterFollowAdd', 'Follow.CallbackAfterFollowAdd', 'after', 'accepted', NULL, 1767323046000, 1767323046000, 'bob', '["carol"]', '', NULL, NULL, 0.41, '203.0.113.7', 'none', '', NULL, '{"CallbackCommand":"Follow.CallbackAfterFollowAdd","From_Account":"bob","FollowList":[{"To_Account":"carol"}],"EventTime":1767323046000}', '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}', NULL);
INSERT INTO entry ("position", "id", "sender", "app", "command", "sent_command", "phase", "status", "reason", "received_at", "event_time", "actor", "targets", "chat_group", "message", "decision", "duration_ms", "remote_address", "authentication", "query", "trace_id", "body", "reply", "duplicate_of") VALUES (5, '019b7ca9-9458-7393-8585-ee5ea8878d70', 'tencent-chat', '1400000000', 'Follow.CallbackAfterFollowAdd', 'Follow.CallbackAfterFollowAdd', 'after', 'duplicate', NULL, 1767323047000, 1767323047000, 'bob', '["carol"]', '', NULL, NULL, 0.41, '203.0.113.7', 'none', '', NULL, '{"CallbackCommand":"Follow.CallbackAfterFollowAdd","From_Account":"bob","FollowList":[{"To_Account":"carol"}],"EventTime":1767323047000}', '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}', '019b7ca9-9070-713c-a7cc-3031bff9d601');
INSERT INTO entry ("position", "id", "sender", "app", "command", "sent_command", "phase", "status", "reason", "received_at", "event_time", "actor", "targets", "chat_group", "message", "decision", "duration_ms", "remote_address", "authentication", "query", "trace_id", "body", "reply", "duplicate_of") VALUES (6, '019b7ca9-9840-704d-baeb-70797938f768', 'openim', 'sample', 'callbackBeforeAddBlackCommand', 'addBlackCommand', 'before', 'accepted', NULL, 1767323048000, 1767323048000, 'bob', '["mallory"]', '', NULL, '{"kind":"allow"}', 0.41, '203.0.113.7', 'none', '', NULL, '{"callbackCommand":"callbackBeforeAddBlackCommand","ownerUserID":"bob","blackUserID":"mallory"}', '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}', NULL);
INSERT INTO entry ("position", "id", "sender", "app", "command", "sent_command", "phase", "status", "reason", "received_at", "event_time", "actor", "targets", "chat_group", "message", "decision", "duration_ms", "remote_address", "authentication", "query", "trace_id", "body", "reply", "duplicate_of") VALUES (7, '019b7ca9-9c28-718a-bb91-2a35f11bcb75', 'tencent-chat', '1400000000', 'Sns.CallbackFriendAdd', 'Sns.CallbackFriendAdd', 'after', 'accepted', NULL, 1767323049000, 1767323049000, 'bob', '["dave"]', 'hiking', '61', NULL, 0.41, '203.0.113.7', 'none', 'x=1', 'trace-1', '{"CallbackCommand":"Sns.CallbackFriendAdd","PairList":[{"From_Account":"bob","To_Account":"dave"}]}', '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}', NULL);
INSERT INTO entry ("position", "id", "sender", "app", "command", "sent_command", "phase", "status", "reason", "received_at", "event_time", "actor", "targets", "chat_group", "message", "decision", "duration_ms", "remote_address", "authentication", "query", "trace_id", "body", "reply", "duplicate_of") VALUES (8, '019b7ca9-a010-7346-886b-405cde98706a', 'openim', 'sample', 'callbackBeforeAddBlackCommand', 'callbackBeforeAddBlackCommand', 'before', 'accepted', NULL, 1767323050000, 1767323050000, 'erin', '["dave"]', '', NULL, '{"kind":"allow","default":"deadline"}', 0.41, '203.0.113.7', 'none', '', NULL, '{"callbackCommand":"callbackBeforeAddBlackCommand","ownerUserID":"erin","blackUserID":"dave"}', '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}', NULL);
INSERT INTO entry ("position", "id", "sender", "app", "command", "sent_command", "phase", "status", "reason", "received_at", "event_time", "actor", "targets", "chat_group", "message", "decision", "duration_ms", "remote_address", "authentication", "query", "trace_id", "body", "reply", "duplicate_of") VALUES (9, '019b7ca9-a3f8-7319-a4b2-eb49e6349e78', 'tencent-chat', '1400000000', 'Follow.CallbackAfterFollowAdd', 'Follow.CallbackAfterFollowAdd', 'after', 'quarantined', 'body-invalid: /FollowList must be array', 1767323051000, 1767323051000, 'erin', '["dave"]', '', NULL, NULL, 0.41, '203.0.113.7', 'none', '', NULL, '{"CallbackCommand":"Follow.CallbackAfterFollowAdd","From_Account":"erin","FollowList":[{"To_Account":"dave"}],"EventTime":1767323051000}', '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}', NULL);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence ("name", "seq") VALUES ('entry', 9);
INSERT INTO probe ("id", "checked_at") VALUES (1, 1796034590708);
INSERT INTO baseline_relation ("sender", "app", "kind", "owner", "target", "since", "derived", "entry") VALUES ('openim', 'sample', 'block', 'alice', 'mallory', 1767323045000, 1, '01726d2d-8800-7177-98bf-56055b6ef83c');
INSERT INTO baseline_relation ("sender", "app", "kind", "owner", "target", "since", "derived", "entry") VALUES ('tencent-chat', '1400000000', 'follow', 'alice', 'bob', 1767323045000, 0, '01726d2d-8800-7177-98bf-51224c681c0a');
INSERT INTO baseline_relation ("sender", "app", "kind", "owner", "target", "since", "derived", "entry") VALUES ('tencent-chat', '1400000000', 'friend', 'alice', 'carol', 1767323045000, 0, '01726d2d-8800-7177-98bf-584774f97dab');
INSERT INTO baseline ("id", "position") VALUES (1, 3);
INSERT INTO late_decision ("id", "decision", "reason", "duration_ms") VALUES ('019b7ca9-9840-704d-baeb-70797938f768', '{"kind":"refuse","message":"no"}', NULL, 2500);
INSERT INTO duplicate_key ("generation", "key", "id", "received_at") VALUES (2945538, x'00000000000000000000000000000001', '019b7ca9-9070-713c-a7cc-3031bff9d601', 1767323046000);
INSERT INTO duplicate_key ("generation", "key", "id", "received_at") VALUES (2945538, x'00000000000000000000000000000002', '019b7ca9-9840-704d-baeb-70797938f768', 1767323048000);
PRAGMA user_version = 0;
