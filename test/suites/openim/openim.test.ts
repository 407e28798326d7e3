import { expect, test } from "@jest/globals";
import { buildClient } from "./build-client.ts";
import { openim } from "./openim.ts";

const BUILD_MS = 15 * 60_000;

const client = await buildClient((line) => process.stderr.write(`${line}\n`));
const [run, reason] = "skipped" in client ? [test.skip, ` (skipped: ${client.skipped})`] : [test, ""];

run(
  `OpenIM's own client can decode every answer, and journal, events and relations are what it sent${reason}`,
  async () => {
    const report = await openim({ rounds: 1 }, () => {});
    expect(report.failures).toEqual([]);
    expect(report.figures).toMatchObject({ commands: 47, answers: 564, queued: 26, entries: 590, refused: 63, unauthenticated: 47 });
    expect(report.figures?.withoutClient).toHaveLength(5);
    expect(report.figures?.events).toBeGreaterThan(300);
    expect(report.figures?.relations).toBeGreaterThan(100);
    expect(report.figures?.modified).toBeGreaterThan(50);
  },
  BUILD_MS,
);
