-- Content of relations.sqlite as imhook 0.1.0 wrote it. Never edited: tests of upgrades begin here.
CREATE TABLE "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
CREATE TABLE "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
CREATE TABLE relation (
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
CREATE INDEX relation_by_owner ON relation (owner);
CREATE INDEX relation_by_target ON relation (target);
CREATE TABLE cursor (id INTEGER PRIMARY KEY, position INTEGER NOT NULL) STRICT;
INSERT INTO kysely_migration ("name", "timestamp") VALUES ('0001-create-relations', '2026-11-30T10:29:50.758Z');
INSERT INTO kysely_migration_lock ("id", "is_locked") VALUES ('migration_lock', 0);
INSERT INTO relation ("sender", "app", "kind", "owner", "target", "since", "derived", "entry") VALUES ('openim', 'sample', 'block', 'alice', 'mallory', 1767323045000, 1, '01726d2d-8800-7177-98bf-56055b6ef83c');
INSERT INTO relation ("sender", "app", "kind", "owner", "target", "since", "derived", "entry") VALUES ('openim', 'sample', 'block', 'bob', 'mallory', 1767323048000, 1, '019b7ca9-9840-704d-baeb-70797938f768');
INSERT INTO relation ("sender", "app", "kind", "owner", "target", "since", "derived", "entry") VALUES ('openim', 'sample', 'block', 'erin', 'dave', 1767323050000, 1, '019b7ca9-a010-7346-886b-405cde98706a');
INSERT INTO relation ("sender", "app", "kind", "owner", "target", "since", "derived", "entry") VALUES ('tencent-chat', '1400000000', 'follow', 'alice', 'bob', 1767323045000, 0, '01726d2d-8800-7177-98bf-51224c681c0a');
INSERT INTO relation ("sender", "app", "kind", "owner", "target", "since", "derived", "entry") VALUES ('tencent-chat', '1400000000', 'follow', 'bob', 'carol', 1767323046000, 0, '019b7ca9-9070-713c-a7cc-3031bff9d601');
INSERT INTO relation ("sender", "app", "kind", "owner", "target", "since", "derived", "entry") VALUES ('tencent-chat', '1400000000', 'friend', 'alice', 'carol', 1767323045000, 0, '01726d2d-8800-7177-98bf-584774f97dab');
INSERT INTO relation ("sender", "app", "kind", "owner", "target", "since", "derived", "entry") VALUES ('tencent-chat', '1400000000', 'friend', 'bob', 'dave', 1767323049000, 0, '019b7ca9-9c28-718a-bb91-2a35f11bcb75');
INSERT INTO cursor ("id", "position") VALUES (1, 9);
PRAGMA user_version = 0;
