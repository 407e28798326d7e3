-- Content of journal.sqlite-index as imhook 0.1.0 wrote it. Never edited: tests of upgrades begin here.
CREATE TABLE indexed_entry (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    sender TEXT NOT NULL,
    app TEXT NOT NULL,
    command TEXT,
    status TEXT NOT NULL,
    chat_group TEXT,
    message TEXT,
    actor TEXT,
    targets TEXT NOT NULL,
    era INTEGER NOT NULL AS (position / 65536)
  ) STRICT;
CREATE INDEX entry_by_command ON indexed_entry (command, id);
CREATE INDEX entry_by_app ON indexed_entry (app, id);
CREATE INDEX entry_by_group ON indexed_entry (era, chat_group, id) WHERE chat_group IS NOT NULL;
CREATE INDEX entry_by_message ON indexed_entry (era, message, id) WHERE message IS NOT NULL;
CREATE INDEX entry_by_exception ON indexed_entry (status, id) WHERE status <> 'accepted';
CREATE TABLE indexed_user (
    era INTEGER NOT NULL,
    "user" TEXT NOT NULL,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (era, "user", id)
  ) STRICT, WITHOUT ROWID;
CREATE TABLE cursor (id INTEGER PRIMARY KEY, position INTEGER NOT NULL, forgotten INTEGER NOT NULL) STRICT;
INSERT INTO indexed_entry ("position", "id", "sender", "app", "command", "status", "chat_group", "message", "actor", "targets") VALUES (4, '019b7ca9-9070-713c-a7cc-3031bff9d601', 'tencent-chat', '1400000000', 'Follow.CallbackAfterFollowAdd', 'accepted', '', NULL, 'bob', '["carol"]');
INSERT INTO indexed_entry ("position", "id", "sender", "app", "command", "status", "chat_group", "message", "actor", "targets") VALUES (5, '019b7ca9-9458-7393-8585-ee5ea8878d70', 'tencent-chat', '1400000000', 'Follow.CallbackAfterFollowAdd', 'duplicate', '', NULL, 'bob', '["carol"]');
INSERT INTO indexed_entry ("position", "id", "sender", "app", "command", "status", "chat_group", "message", "actor", "targets") VALUES (6, '019b7ca9-9840-704d-baeb-70797938f768', 'openim', 'sample', 'callbackBeforeAddBlackCommand', 'accepted', '', NULL, 'bob', '["mallory"]');
INSERT INTO indexed_entry ("position", "id", "sender", "app", "command", "status", "chat_group", "message", "actor", "targets") VALUES (7, '019b7ca9-9c28-718a-bb91-2a35f11bcb75', 'tencent-chat', '1400000000', 'Sns.CallbackFriendAdd', 'accepted', 'hiking', '61', 'bob', '["dave"]');
INSERT INTO indexed_entry ("position", "id", "sender", "app", "command", "status", "chat_group", "message", "actor", "targets") VALUES (8, '019b7ca9-a010-7346-886b-405cde98706a', 'openim', 'sample', 'callbackBeforeAddBlackCommand', 'accepted', '', NULL, 'erin', '["dave"]');
INSERT INTO indexed_entry ("position", "id", "sender", "app", "command", "status", "chat_group", "message", "actor", "targets") VALUES (9, '019b7ca9-a3f8-7319-a4b2-eb49e6349e78', 'tencent-chat', '1400000000', 'Follow.CallbackAfterFollowAdd', 'quarantined', '', NULL, 'erin', '["dave"]');
INSERT INTO indexed_user ("era", "user", "id", "position") VALUES (0, 'bob', '019b7ca9-9070-713c-a7cc-3031bff9d601', 4);
INSERT INTO indexed_user ("era", "user", "id", "position") VALUES (0, 'bob', '019b7ca9-9458-7393-8585-ee5ea8878d70', 5);
INSERT INTO indexed_user ("era", "user", "id", "position") VALUES (0, 'bob', '019b7ca9-9840-704d-baeb-70797938f768', 6);
INSERT INTO indexed_user ("era", "user", "id", "position") VALUES (0, 'bob', '019b7ca9-9c28-718a-bb91-2a35f11bcb75', 7);
INSERT INTO indexed_user ("era", "user", "id", "position") VALUES (0, 'carol', '019b7ca9-9070-713c-a7cc-3031bff9d601', 4);
INSERT INTO indexed_user ("era", "user", "id", "position") VALUES (0, 'carol', '019b7ca9-9458-7393-8585-ee5ea8878d70', 5);
INSERT INTO indexed_user ("era", "user", "id", "position") VALUES (0, 'dave', '019b7ca9-9c28-718a-bb91-2a35f11bcb75', 7);
INSERT INTO indexed_user ("era", "user", "id", "position") VALUES (0, 'dave', '019b7ca9-a010-7346-886b-405cde98706a', 8);
INSERT INTO indexed_user ("era", "user", "id", "position") VALUES (0, 'dave', '019b7ca9-a3f8-7319-a4b2-eb49e6349e78', 9);
INSERT INTO indexed_user ("era", "user", "id", "position") VALUES (0, 'erin', '019b7ca9-a010-7346-886b-405cde98706a', 8);
INSERT INTO indexed_user ("era", "user", "id", "position") VALUES (0, 'erin', '019b7ca9-a3f8-7319-a4b2-eb49e6349e78', 9);
INSERT INTO indexed_user ("era", "user", "id", "position") VALUES (0, 'mallory', '019b7ca9-9840-704d-baeb-70797938f768', 6);
INSERT INTO cursor ("id", "position", "forgotten") VALUES (1, 9, 3);
PRAGMA user_version = 2;
