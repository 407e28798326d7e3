import { randomUUID } from "node:crypto";
import type { PostgresServer } from "../../support/postgres-server.ts";

/** Entries per statement, so that progress can be told. */
const STEP = 100_000;
const USERS = 1_000_000;
const GROUPS = 10_000;
const WATCHED = 50;
const FIRST_RECEIVED_AT = Date.UTC(2026, 0, 1);

/** Mean length of the bodies, nearly. */
export const BODY_BYTES = 230;

/** User whose entries are searched for, in turn. A fifth of all messages are by them. */
export function watchedUser(turn: number): string {
  return `watched-${turn % WATCHED}`;
}

/** Group whose entries are searched for, in turn. A tenth of all messages are in them. */
export function watchedGroup(turn: number): string {
  return `watched-group-${turn % WATCHED}`;
}

/** Fills a journal up to a position with messages of many users, by SQL: a hundred times as fast as by appending. */
export async function fillDatabase(
  server: PostgresServer,
  database: string,
  { from, to }: { from: number; to: number },
  progress: (line: string) => void,
): Promise<void> {
  for (let first = from + 1; first <= to; first += STEP) {
    const last = Math.min(first + STEP - 1, to);
    await server.query(insertion(first, last), database);
    progress(`${last} of ${to} entries`);
  }
  await server.query("VACUUM (ANALYZE) imhook.entry", database);
}

function insertion(first: number, last: number): string {
  return `
    DO $$ BEGIN
      PERFORM imhook.lock_journal();
      WHILE ${last} >= (SELECT coalesce(max(beyond), 0) FROM imhook.entry_partition) LOOP
        PERFORM imhook.extend_entries(1048576);
      END LOOP;
      INSERT INTO imhook.entry (
        position, id, sender, app, command, received_command, phase, status, reason, received_at, event_time, actor, targets, chat_group, message,
        duration_ms, remote_address, authentication, query, body, body_encoding, reply)
      SELECT n, (lpad(to_hex(at), 12, '0') || '7' || lpad(to_hex(n % 4096), 3, '0') || '8' || lpad(to_hex(n), 15, '0'))::uuid,
        'tencent-chat', '1400000000', command, command, 'after', CASE WHEN n % 100 = 0 THEN 'quarantined' ELSE 'accepted' END,
        CASE WHEN n % 100 = 0 THEN 'invalid: body must have required property ''MsgBody''' END, at, at, actor, '["' || target || '"]', chat_group,
        chat_group || '-' || n, 0.41, '203.0.113.7', 'none',
        'SdkAppid=1400000000&CallbackCommand=Group.CallbackAfterSendMsg&contenttype=json&ClientIP=203.0.113.7&OptPlatform=iOS',
        '{"CallbackCommand":"' || command || '","GroupId":"' || chat_group || '","From_Account":"' || actor || '","MsgSeq":' || n
          || ',"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"This is message ' || n || ' of the day."}}]}',
        'utf-8', '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}'
      FROM (
        SELECT n, ${FIRST_RECEIVED_AT} + n * 3 AS at, 'Group.CallbackAfterSendMsg' AS command, 'user-' || hash_b AS target,
          CASE WHEN n % 5 = 0 THEN 'watched-' || n / 5 % ${WATCHED} ELSE 'user-' || hash_a END AS actor,
          CASE WHEN n % 10 = 1 THEN 'watched-group-' || (n - 1) / 10 % ${WATCHED} ELSE 'group-' || hash_a % ${GROUPS} END AS chat_group
        FROM (
          SELECT n, abs(hashint8(n)::bigint) % ${USERS} AS hash_a, abs(hashint8(n + ${USERS})::bigint) % ${USERS} AS hash_b
          FROM generate_series(${first}::bigint, ${last}) AS n
        ) AS drawn
      ) AS message;
      INSERT INTO imhook.committed (through, entries, instance) VALUES (${last}, ${last - first + 1}, '${randomUUID()}');
    END $$`;
}
