import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { promisify } from "node:util";
import { end, startImhook } from "../../support/imhook.ts";
import { postgresPrograms } from "../../support/postgres-server.ts";
import type { ClusterDatabase } from "./database.ts";
import { type ClusterEntry, readEntries } from "./entries.ts";
import { HANDLED, type Program } from "./program.ts";

type Query = ClusterDatabase["query"];

const PATIENCE_MS = 60_000;
const PAUSE_MS = 100;

/** Tables of what follows from the journal. */
const DERIVED = [
  ...["indexed_entry", "indexed_user", "indexed_group", "indexed_rule", "indexed_event", "relation"],
  ...["series_bucket", "series_kept", "series_dropped", "seen_command", "review"],
];

/** What is not copied for a replay: whatever is derived, and who derives it. */
const LEFT_OUT = [...DERIVED.map((table) => `${table}*`), "counter_*", "follower", "lease"];

/** Resolves when all followers are at a position, with those that are not in time. */
export async function untilFollowed(query: Query, position: number): Promise<string[]> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    const behind = await query(`SELECT name, position::integer FROM imhook.follower WHERE position < ${position}`);
    if (behind.length === 0) return [];
    if (performance.now() > giveUpAt) return behind.map(({ name, position: at }) => `${name} stays at position ${at} of ${position}`);
    await pass(PAUSE_MS);
  }
}

/** What a replay has shown. */
export interface Replayed {
  /** Rows that were compared, by table. */
  rows: Record<string, number>;
  failures: string[];
}

/** Copies the journal into a database of its own, lets one instance follow it from its beginning, and compares all that follows from it. */
export async function compareWithReplay(database: ClusterDatabase, folder: string, program: Program, last: number): Promise<Replayed> {
  const name = `replay_${last}`;
  const url = await database.createDatabase(name);
  await copyJournal(database.primary().url("imhook"), url, join(folder, "journal.sql"));
  const replay: Query = (text) => database.primary().query(text, name);
  const environment = { IMHOOK_DATABASE: url, IMHOOK_RULES: program.rules };
  const imhook = await startImhook(join(folder, name), { environment });
  try {
    const behind = await untilReplayed(database.query, replay, last);
    const compared = await Promise.all(DERIVED.map((table) => compareTable(table, database.query, replay)));
    const rows = Object.fromEntries(DERIVED.map((table, index) => [table, compared[index]?.rows ?? 0]));
    return { rows, failures: [...behind, ...compared.flatMap(({ failures }) => failures)] };
  } finally {
    await end(imhook, "SIGKILL");
    await database.primary().query(`DROP DATABASE ${name} WITH (FORCE)`);
  }
}

async function copyJournal(from: string, to: string, path: string): Promise<void> {
  const programs = await postgresPrograms();
  const run = promisify(execFile);
  const options = LEFT_OUT.map((table) => `--exclude-table-data=imhook.${table}`);
  await run(join(programs, "pg_dump"), ["-n", "imhook", "-f", path, ...options, from]);
  await run(join(programs, "psql"), ["-q", "-v", "ON_ERROR_STOP=1", "-f", path, to]);
}

/** Those that follow the original and need nothing else; handlers are not called again. */
async function untilReplayed(query: Query, replay: Query, last: number): Promise<string[]> {
  const followers = (await query("SELECT name FROM imhook.follower ORDER BY name")).map(({ name }) => String(name));
  const giveUpAt = performance.now() + PATIENCE_MS;
  while (performance.now() < giveUpAt) {
    const begun = await replay(`SELECT name FROM imhook.follower WHERE position >= ${last}`);
    if (followers.every((follower) => begun.some(({ name }) => name === follower) || isOfHandlers(follower))) return [];
    await pass(PAUSE_MS);
  }
  return untilFollowed(replay, last);
}

function isOfHandlers(follower: string): boolean {
  return /handler|deliver/.test(follower);
}

async function compareTable(table: string, query: Query, replay: Query): Promise<{ rows: number; failures: string[] }> {
  const summary = `SELECT count(*)::integer, md5(coalesce(string_agg(kept::text, '|' ORDER BY kept::text), '')) AS sum FROM imhook.${table} AS kept`;
  const [[kept], [replayed]] = await Promise.all([query(summary), replay(summary)]);
  const rows = Number(kept?.count);
  if (kept?.sum === replayed?.sum) return { rows, failures: [] };
  const all = `SELECT kept::text AS row FROM imhook.${table} AS kept`;
  const [those, these] = [new Set((await query(all)).map(({ row }) => row)), new Set((await replay(all)).map(({ row }) => row))];
  const surplus = [...those].find((row) => !these.has(row));
  const lacking = [...these].find((row) => !those.has(row));
  return {
    rows,
    failures: [
      `${table} (${rows}) is not that of a replay (${replayed?.count}): it has ${surplus ?? "nothing more"}, and lacks ${lacking ?? "nothing"}`,
    ],
  };
}

/** What after-handlers were called for. */
export interface Handled {
  /** Entries, and calls of them that were made again. */
  entries: number;
  repeated: number;
  failures: string[];
}

/** Waits until after-handlers were called for all entries that have one, and holds the calls to the order of positions. */
export async function checkHandled(database: ClusterDatabase, calls: string): Promise<Handled> {
  const due = (await readEntries(database, 0)).filter(isHandled).map(({ id }) => id);
  const giveUpAt = performance.now() + PATIENCE_MS;
  let called = await readCalls(calls);
  while (new Set(called).size < due.length && performance.now() < giveUpAt) {
    await pass(PAUSE_MS);
    called = await readCalls(calls);
  }
  // A call that is made again comes later than the first one, which is the one that counts.
  const first = [...new Set(called)];
  const out = first.findIndex((id, index) => id !== due[index]);
  const failures = [
    ...(first.length === due.length ? [] : [`after-handlers were called for ${first.length} entries, and not for ${due.length}`]),
    ...(out === -1 ? [] : [`call ${out} of after-handlers is of ${first[out]}, and not of ${due[out]}`]),
  ];
  return { entries: first.length, repeated: called.length - first.length, failures };
}

function isHandled({ status, command }: ClusterEntry): boolean {
  return status === "accepted" && HANDLED.has(command);
}

async function readCalls(path: string): Promise<string[]> {
  return (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
}
