import { expect, test } from "@jest/globals";
import { openJournalWriter } from "../../../src/journal/postgres/open-writer.ts";
import { connectionsOf } from "../../../src/server/diagnosis/connections.ts";
import { describeServer, examineDatabase } from "../../../src/server/diagnosis/database.ts";
import type { Finding } from "../../../src/server/diagnosis/finding.ts";
import type { ServerFacts } from "../../../src/storage/postgres/inspect-server.ts";
import { migrations } from "../../../src/storage/postgres/migrations/migrations.ts";
import { usePostgres } from "../../support/postgres.ts";

const postgres = usePostgres();

const CIRCUMSTANCES = { server: "db.internal/imhook", needed: 24 };

const SOUND: ServerFacts = {
  version: "17.2",
  versionNumber: 170_002,
  isReplica: false,
  isReadOnly: false,
  role: "imhook",
  database: "imhook",
  schema: { isOwned: true, applied: Object.keys(migrations), oldestKnowing: "0001-create" },
  canCreateSchema: false,
  isolation: "read committed",
  synchronousCommit: "on",
  hasSynchronousStandby: true,
  clockAheadMs: 3,
  clockPrecisionMs: 2,
  maxConnections: 97,
  usedConnections: 10,
  hasPooler: false,
};

function examine(database: string): Promise<Finding[]> {
  return examineDatabase({ database, workers: 1 });
}

test("finds nothing wrong with a sound server", () => {
  const findings = describeServer(SOUND, CIRCUMSTANCES);
  expect(findings.map(({ severity }) => severity)).toEqual(["ok", "ok", "ok", "ok"]);
  expect(findings[0]?.seen).toBe("db.internal/imhook answers: PostgreSQL 17.2");
});

test.each<{ facts: Partial<ServerFacts>; severity: string; seen: string; remedy?: string }>([
  { facts: { version: "14.9", versionNumber: 140_009 }, severity: "error", seen: "PostgreSQL 14.9" },
  { facts: { isReplica: true }, severity: "error", seen: "is a replica", remedy: "name the primary in IMHOOK_DATABASE" },
  { facts: { isReadOnly: true }, severity: "error", seen: "read-only by default" },
  { facts: { schema: null, canCreateSchema: true }, severity: "note", seen: "no schema imhook yet" },
  {
    facts: { schema: null },
    severity: "error",
    seen: "must not create the schema",
    remedy: 'GRANT CREATE ON DATABASE "imhook" TO "imhook"',
  },
  { facts: { schema: { isOwned: false, applied: [], oldestKnowing: "" } }, severity: "error", seen: "does not belong to the role imhook" },
  { facts: { schema: { isOwned: true, applied: [], oldestKnowing: "" } }, severity: "note", seen: "of an older release" },
  {
    facts: { schema: { isOwned: true, applied: [...Object.keys(migrations), "0999-x"], oldestKnowing: "0999-x" } },
    severity: "error",
    seen: "a newer release has migrated",
  },
  { facts: { isolation: "serializable" }, severity: "error", seen: "serializable", remedy: 'ALTER ROLE "imhook" IN DATABASE "imhook"' },
  { facts: { synchronousCommit: "off" }, severity: "warning", seen: "synchronous_commit is off" },
  { facts: { synchronousCommit: "local" }, severity: "note", seen: "synchronous_commit is local" },
  { facts: { hasSynchronousStandby: false }, severity: "note", seen: "synchronous_commit is on" },
  { facts: { clockAheadMs: -5000 }, severity: "warning", seen: "5000 ms behind" },
  {
    facts: { usedConnections: 80 },
    severity: "warning",
    seen: "17 of 97 connections of the server are free, and each instance uses up to 24",
  },
  { facts: { hasPooler: true, usedConnections: 97 }, severity: "note", seen: "a pooler is between" },
])("says $severity: $seen", ({ facts, severity, seen, remedy = "" }) => {
  const findings = describeServer({ ...SOUND, ...facts }, CIRCUMSTANCES).filter((finding) => finding.severity !== "ok");
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ area: "database", severity, seen: expect.stringContaining(seen) });
  expect(findings[0]?.remedy ?? "").toContain(remedy);
});

test("a clock that is within the precision of the measurement is right", () => {
  expect(describeServer({ ...SOUND, clockAheadMs: 2500, clockPrecisionMs: 2000 }, CIRCUMSTANCES)).toEqual(
    describeServer(SOUND, CIRCUMSTANCES),
  );
});

test("asks a real server, before and after it has the schema", async () => {
  const settings = await postgres.create();
  expect(await examine(settings.url)).toContainEqual(
    expect.objectContaining({ severity: "note", seen: "the database has no schema imhook yet" }),
  );
  await (await openJournalWriter(settings)).close();
  const findings = await examine(settings.url);
  expect(findings).toContainEqual(expect.objectContaining({ severity: "ok", seen: "the schema imhook is up to date" }));
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  // The server of the tests does not sync.
  expect(findings).toContainEqual(expect.objectContaining({ severity: "warning", seen: "synchronous_commit is off" }));
  expect(findings.map(({ seen }) => seen)).not.toContainEqual(expect.stringContaining("pooler"));
});

test("asks on behalf of the role: what it must not do, and its isolation", async () => {
  const { url } = await postgres.create();
  const name = new URL(url).pathname.slice(1);
  await postgres.server().query('CREATE ROLE limited LOGIN; ALTER ROLE limited SET default_transaction_isolation = "repeatable read"');
  const limited = url.replace("postgres@", "limited:wrong-secret@");
  const findings = await examine(limited);
  expect(findings).toContainEqual(
    expect.objectContaining({ severity: "error", seen: "the role limited must not create the schema imhook" }),
  );
  expect(findings).toContainEqual(expect.objectContaining({ severity: "error", seen: "default_transaction_isolation is repeatable read" }));
  expect(JSON.stringify(findings)).not.toContain("wrong-secret");
  await postgres.server().query("CREATE SCHEMA imhook", name);
  expect(await examine(limited)).toContainEqual(
    expect.objectContaining({ severity: "error", seen: "the schema imhook does not belong to the role limited" }),
  );
});

test("says why a server cannot be reached, and never the password", async () => {
  const [missing, closed] = await Promise.all([
    examine(postgres.server().url("missing").replace("postgres@", "postgres:the-password@")),
    examine("postgres://imhook:the-password@127.0.0.1:1/imhook"),
  ]);
  expect(missing).toEqual([expect.objectContaining({ severity: "error", remedy: expect.stringContaining("CREATE DATABASE") })]);
  expect(closed).toEqual([
    expect.objectContaining({ severity: "error", seen: expect.stringMatching(/^database 127\.0\.0\.1:1\/imhook: .*ECONNREFUSED/) }),
  ]);
  expect(JSON.stringify([missing, closed])).not.toContain("the-password");
});

test("each worker needs connections of its own", () => {
  expect(connectionsOf({ workers: 3 }) - connectionsOf({ workers: 2 })).toBe(connectionsOf({ workers: 2 }) - connectionsOf({ workers: 1 }));
  expect(connectionsOf({ workers: 1 })).toBeGreaterThan(12);
});
