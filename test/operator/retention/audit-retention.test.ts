import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { AuditLimits } from "../../../src/audit/audit-log.ts";
import { type AuditRetention, MOST_ENTRIES, openAuditRetention } from "../../../src/operator/retention/audit-retention.ts";

const NOW = 1_767_350_400_000;
const DAY = 86_400_000;
const HOUR = 3_600_000;

let asked: AuditLimits[];
let forgotten: number | Error;
let lines: Array<{ level: string; message: string | undefined }>;
let retention: AuditRetention;

beforeEach(() => {
  jest.useFakeTimers();
  asked = [];
  forgotten = 0;
  lines = [];
});

afterEach(async () => {
  await retention.close();
  jest.useRealTimers();
});

function open(): void {
  const logAs = (level: string) => (_fields: object, message?: string) => void lines.push({ level, message });
  const forget = async (limits: AuditLimits) => {
    asked.push(limits);
    if (typeof forgotten !== "number") throw forgotten;
    return forgotten;
  };
  retention = openAuditRetention({ audit: { forget }, days: 400, log: { info: logAs("info"), error: logAs("error") }, now: () => NOW });
}

describe("the audit log", () => {
  test("is pruned at the start and every hour, by age and number", async () => {
    forgotten = 7;
    open();
    await jest.advanceTimersByTimeAsync(2 * HOUR);
    expect(asked).toEqual(Array(3).fill({ since: NOW - 400 * DAY, most: MOST_ENTRIES }));
    expect(lines[0]).toEqual({ level: "info", message: "pruned audit entries beyond their retention limits" });
  });

  test("that needs no pruning is not talked about", async () => {
    open();
    await jest.advanceTimersByTimeAsync(HOUR);
    expect(lines).toEqual([]);
  });

  test("that cannot be pruned is tried again", async () => {
    forgotten = new Error("the disk is on fire");
    open();
    await jest.advanceTimersByTimeAsync(0);
    expect(lines).toEqual([{ level: "error", message: "pruning the audit log failed, retrying in an hour" }]);
    forgotten = 1;
    await jest.advanceTimersByTimeAsync(HOUR);
    expect(lines.at(-1)?.level).toBe("info");
  });

  test("is not pruned any more after the end", async () => {
    open();
    await retention.close();
    await jest.advanceTimersByTimeAsync(3 * HOUR);
    expect(asked).toHaveLength(1);
  });
});
