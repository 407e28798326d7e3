import { type Kysely, sql } from "kysely";

/**
 * The journal. `entry` has the columns of EntryTable; its partitions are ranges of positions, each for about a day of traffic (`entry_partition` lists
 * them). `committed` has a row per commit: the position of its last entry, how many entries it has, and the instance that wrote it; rows are deleted
 * after an hour, the newest one excepted. `baseline` and `baseline_relation` are what pruned entries have left.
 */
export async function createJournal(database: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE imhook.entry (
      position bigint NOT NULL,
      id uuid NOT NULL,
      sender text NOT NULL,
      app text NOT NULL,
      command text,
      received_command text,
      phase text,
      status text NOT NULL,
      reason text,
      received_at bigint NOT NULL,
      event_time bigint,
      actor text,
      targets text NOT NULL,
      chat_group text,
      message text,
      decision text,
      duration_ms double precision NOT NULL,
      remote_address text NOT NULL,
      authentication text NOT NULL,
      query text NOT NULL,
      trace_id text,
      request_id text,
      body text,
      body_encoding text,
      reply text NOT NULL,
      duplicate_of uuid,
      same_key_as uuid,
      decided_by text,
      decided_name text,
      rules text,
      recovers text,
      PRIMARY KEY (position)
    ) PARTITION BY RANGE (position)`.execute(database);
  await sql`CREATE INDEX entry_by_id ON imhook.entry (id)`.execute(database);
  await sql`CREATE TABLE imhook.entry_partition (first bigint PRIMARY KEY, beyond bigint NOT NULL)`.execute(database);
  await sql`
    CREATE TABLE imhook.committed (
      through bigint PRIMARY KEY,
      entries integer NOT NULL,
      instance uuid NOT NULL,
      at timestamptz NOT NULL DEFAULT clock_timestamp()
    )`.execute(database);
  await sql`
    CREATE TABLE imhook.idempotency_key (
      bucket bigint NOT NULL,
      key bytea NOT NULL,
      id uuid NOT NULL,
      received_at bigint NOT NULL,
      body_digest bytea NOT NULL,
      PRIMARY KEY (bucket, key)
    )`.execute(database);
  await sql`
    CREATE TABLE imhook.late_decision (id uuid PRIMARY KEY, decision text, reason text, duration_ms double precision NOT NULL)`.execute(
    database,
  );
  await sql`CREATE TABLE imhook.recovery (quarantined uuid PRIMARY KEY, position bigint NOT NULL)`.execute(database);
  await sql`CREATE INDEX recovery_by_position ON imhook.recovery (position)`.execute(database);
  await sql`CREATE TABLE imhook.baseline (id integer PRIMARY KEY, position bigint NOT NULL, events bigint NOT NULL)`.execute(database);
  await sql`INSERT INTO imhook.baseline (id, position, events) VALUES (1, 0, 0)`.execute(database);
  await sql`CREATE TABLE imhook.probe (id integer PRIMARY KEY, checked_at timestamptz NOT NULL)`.execute(database);
  await sql`INSERT INTO imhook.probe (id, checked_at) VALUES (1, now())`.execute(database);
  await createFunctions(database);
}

/**
 * `extend_entries` adds partitions of journal and index behind the last ones. The lock that ATTACH takes lets others read and write; that of CREATE TABLE …
 * PARTITION OF would not.
 *
 * `append` writes a batch in one transaction of one statement, so that no client ever holds the lock while it is slow or gone. The lock makes the order of
 * positions the order of commits: whoever reads up to a position has read everything before it. Each statement after the lock sees what was committed
 * before it, which is why the isolation has to be READ COMMITTED. A call that waits for its turn ends by itself before its client gives up: sessions
 * whose clients are gone would otherwise gather behind a commit that waits for a replica. It returns the entries whose key is known: with `original` and
 * its reply if the body is the same, otherwise with `same_key_as`.
 *
 * A bucket of keys is an hour of receipts: old buckets lie together, and instances with different windows find each other's keys.
 *
 * `reply_of` searches all partitions, which takes locks on each and on its indexes. In a function of its own it does so for repeats only, not for each commit.
 */
async function createFunctions(database: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE FUNCTION imhook.extend_entries(size bigint) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      first bigint := (SELECT coalesce(max(beyond), 1) FROM imhook.entry_partition);
      beyond bigint := first + size;
      parent text;
    BEGIN
      FOREACH parent IN ARRAY ARRAY['entry', 'indexed_entry', 'indexed_user', 'indexed_group', 'indexed_rule', 'indexed_event'] LOOP
        EXECUTE format('CREATE TABLE imhook.%I (LIKE imhook.%I INCLUDING ALL)', parent || '_' || first, parent);
        EXECUTE format(
          'ALTER TABLE imhook.%I ATTACH PARTITION imhook.%I FOR VALUES FROM (%s) TO (%s)', parent, parent || '_' || first, first, beyond);
      END LOOP;
      INSERT INTO imhook.entry_partition VALUES (first, beyond);
    END $$`.execute(database);
  await sql`
    CREATE FUNCTION imhook.lock_journal() RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'imhook needs default_transaction_isolation = ''read committed'' for its role and database';
      END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('imhook.journal', 0));
    END $$`.execute(database);
  await sql`
    CREATE FUNCTION imhook.reply_of(original uuid) RETURNS text LANGUAGE plpgsql STABLE AS $$
    BEGIN
      RETURN (SELECT reply FROM imhook.entry WHERE id = original LIMIT 1);
    END $$`.execute(database);
  await sql`
    CREATE FUNCTION imhook.append(entries json, duplicate_window bigint, instance uuid)
    RETURNS TABLE (number bigint, original uuid, original_reply text, same_key_as uuid) LANGUAGE plpgsql
    SET enable_seqscan TO off SET jit TO off SET lock_timeout TO '4s' AS $$
    #variable_conflict use_column
    DECLARE
      appended bigint := json_array_length(entries);
      before bigint;
    BEGIN
      PERFORM imhook.lock_journal();
      before := (SELECT coalesce(max(through), 0) FROM imhook.committed);
      WHILE before + appended >= (SELECT coalesce(max(beyond), 0) FROM imhook.entry_partition) LOOP
        PERFORM imhook.extend_entries(coalesce((SELECT beyond - first FROM imhook.entry_partition ORDER BY first DESC LIMIT 1), 1048576));
      END LOOP;
      INSERT INTO imhook.committed (through, entries, instance) VALUES (before + appended, appended, append.instance);
      RETURN QUERY
      WITH incoming AS MATERIALIZED (
        SELECT * FROM ROWS FROM (json_to_recordset(entries) AS (
          id uuid, sender text, app text, command text, received_command text, phase text, status text, reason text, received_at bigint,
          event_time bigint, actor text, targets text, chat_group text, message text, decision text, duration_ms double precision,
          remote_address text, authentication text, query text, trace_id text, request_id text, body text, body_encoding text, reply text,
          decided_by text, decided_name text, rules text, recovers text, key text, key_digest text, key_time bigint
        )) WITH ORDINALITY AS incoming (
          id, sender, app, command, received_command, phase, status, reason, received_at,
          event_time, actor, targets, chat_group, message, decision, duration_ms,
          remote_address, authentication, query, trace_id, request_id, body, body_encoding, reply,
          decided_by, decided_name, rules, recovers, key, key_digest, key_time, number
        )
      ), keyed AS MATERIALIZED (
        SELECT number, incoming.id, decode(key, 'hex') AS key, decode(key_digest, 'hex') AS digest, key_time, key_time / 3600000 AS bucket
        FROM incoming WHERE key IS NOT NULL AND duplicate_window > 0
      ), match AS MATERIALIZED (
        SELECT keyed.number, known.id, known.reply, known.is_same
        FROM keyed CROSS JOIN LATERAL (
          SELECT known.id, original.reply, known.body_digest = keyed.digest AS is_same
          FROM imhook.idempotency_key AS known CROSS JOIN LATERAL imhook.reply_of(known.id) AS original (reply)
          WHERE known.bucket = ANY(ARRAY(
              SELECT generate_series((keyed.key_time - duplicate_window) / 3600000, (keyed.key_time + duplicate_window) / 3600000))) AND known.key IN (keyed.key, keyed.digest)
            AND abs(known.received_at - keyed.key_time) <= duplicate_window AND original.reply IS NOT NULL
          ORDER BY is_same DESC, known.received_at DESC LIMIT 1
        ) AS known
      ), same AS MATERIALIZED (
        SELECT number, id, reply FROM match WHERE is_same
      ), inserted AS (
        INSERT INTO imhook.entry (
          position, id, sender, app, command, received_command, phase, status, reason, received_at, event_time, actor, targets, chat_group,
          message, decision, duration_ms, remote_address, authentication, query, trace_id, request_id, body, body_encoding, reply,
          duplicate_of, same_key_as, decided_by, decided_name, rules, recovers)
        SELECT before + number, incoming.id, sender, app, command, received_command, phase,
          CASE WHEN same.id IS NULL THEN status ELSE 'duplicate' END, reason, received_at, event_time, actor, targets, chat_group, message,
          CASE WHEN same.id IS NULL THEN decision END, duration_ms, remote_address, authentication, query, trace_id, request_id, body,
          body_encoding, coalesce(same.reply, incoming.reply), same.id, CASE WHEN NOT match.is_same THEN match.id END,
          CASE WHEN same.id IS NULL THEN decided_by END, CASE WHEN same.id IS NULL THEN decided_name END, CASE WHEN same.id IS NULL THEN rules END,
          recovers
        FROM incoming LEFT JOIN match USING (number) LEFT JOIN same USING (number)
      ), remembered AS (
        INSERT INTO imhook.idempotency_key (bucket, key, id, received_at, body_digest)
        SELECT bucket, CASE WHEN match.number IS NULL THEN key ELSE digest END, keyed.id, key_time, digest
        FROM keyed LEFT JOIN match USING (number) WHERE match.is_same IS NOT TRUE
        ON CONFLICT (bucket, key) DO UPDATE SET id = excluded.id, received_at = excluded.received_at, body_digest = excluded.body_digest
      )
      SELECT match.number, same.id, same.reply, CASE WHEN NOT match.is_same THEN match.id END FROM match LEFT JOIN same USING (number);
    END $$`.execute(database);
}
