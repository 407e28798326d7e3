import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "@jest/globals";
import { openAuditLog } from "../../../../src/audit/open-audit-log.ts";
import { openSessionStore } from "../../../../src/operator/sessions/open-session-store.ts";
import { createOperatorFile } from "../../../support/operator-file.ts";
import { ORIGIN } from "../../../support/origin.ts";
import { describeSessionStore } from "../session-store-contract.ts";

describe("sessions in SQLite", () => {
  describeSessionStore(async (now) => {
    const file = await createOperatorFile();
    const [store, other] = [openSessionStore({ path: file.path, now }), openSessionStore({ path: file.path, now })];
    const audit = openAuditLog({ path: file.path });
    return {
      ...{ store, other, audit },
      remove: async () => {
        await Promise.all([store.close(), other.close(), audit.close()]);
        await file.remove();
      },
    };
  });

  test("asking for a session creates no file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "imhook-sessions-"));
    const path = join(folder, "operator.sqlite");
    const store = openSessionStore({ path });
    expect([await store.use("a"), await store.get("a"), await store.end("a", null)]).toEqual([undefined, undefined, false]);
    expect(existsSync(path)).toBe(false);
    await store.close();
    await rm(folder, { recursive: true });
  });

  test("sessions that have ended are forgotten when the next one begins", async () => {
    const file = await createOperatorFile();
    let time = 0;
    const store = openSessionStore({ path: file.path, now: () => time });
    await store.add({ digest: "a", token: "t", who: "carol", role: "viewer" }, ORIGIN);
    time = Date.now();
    await store.add({ digest: "b", token: "t", who: "carol", role: "viewer" }, ORIGIN);
    await store.close();
    const connection = new DatabaseSync(file.path);
    expect(connection.prepare("SELECT digest FROM session").all()).toEqual([{ digest: "b" }]);
    connection.close();
    await file.remove();
  });
});
