import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { openAuditLog } from "../../../src/audit/open-audit-log.ts";
import { createOperatorFile } from "../../support/operator-file.ts";
import { describeAuditLog } from "../audit-log-contract.ts";

describe("the audit log in SQLite", () => {
  describeAuditLog(async () => {
    const file = await createOperatorFile();
    let log = openAuditLog({ path: file.path });
    return {
      log,
      reopen: async () => {
        await log.close();
        log = openAuditLog({ path: file.path });
        return log;
      },
      remove: async () => {
        await log.close();
        await file.remove();
      },
    };
  });

  test("forgetting creates no file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "imhook-audit-"));
    const path = join(folder, "operator.sqlite");
    const log = openAuditLog({ path });
    expect(await log.forget({ since: Date.now(), most: 0 })).toBe(0);
    expect(existsSync(path)).toBe(false);
    await log.close();
    await rm(folder, { recursive: true });
  });
});
