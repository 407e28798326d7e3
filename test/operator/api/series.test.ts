import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Coverage, Series } from "../../../generated/operator.ts";
import { readDocument } from "../../../src/openapi/read-document.ts";
import { commandsOf } from "../../../src/scripts/generate/commands.ts";
import { post } from "../../support/http.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { expectDocumented } from "./expect-documented.ts";

const BLOCK = "Sns.CallbackBlackListAdd";
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ IMHOOK_TENCENT_CHAT_APPS: "1400000000,1400000001", IMHOOK_OPENIM_APPS: "sample" });
  for (const SdkAppid of ["1400000000", "1400000000", "1400000001"])
    await post(tencentChatUrl(app.url, BLOCK, { SdkAppid }), {
      CallbackCommand: BLOCK,
      PairList: [{ From_Account: "a", To_Account: "b" }],
    });
  await post(tencentChatUrl(app.url, "Sns.CallbackAddedLater"), { CallbackCommand: "Sns.CallbackAddedLater" });
  await post(`${app.url}/openim/callbackBeforeAddBlackCommand`, {
    callbackCommand: "callbackBeforeAddBlackCommand",
    ownerUserID: "alice",
    blackUserID: "eve",
  });
});

afterAll(() => app.remove());

async function series(query = ""): Promise<Series> {
  return (await expectDocumented(app.operatorUrl, "GET", `/api/statistics/series?${query}`)).json;
}

async function coverage(query = ""): Promise<Coverage> {
  return (await expectDocumented(app.operatorUrl, "GET", `/api/coverage?${query}`)).json;
}

describe("the series", () => {
  test("cover the last 24 hours in steps of 5 minutes, and have a line for each command", async () => {
    const { since, until, stepMs, times, lines } = await series();
    expect([stepMs, times[0], (until - since) / stepMs]).toEqual([5 * MINUTE_MS, since, times.length]);
    expect([288, 289]).toContain(times.length);
    expect(Date.now() - until).toBeLessThan(0);
    expect(lines.map(({ sender, command, total }) => [sender, command, total.recorded, total.decisions.allow])).toEqual([
      ["openim", "callbackBeforeAddBlackCommand", { accepted: 1, quarantined: 0, duplicate: 0 }, 1],
      ["tencent-chat", null, { accepted: 0, quarantined: 1, duplicate: 0 }, 0],
      ["tencent-chat", BLOCK, { accepted: 3, quarantined: 0, duplicate: 0 }, 0],
    ]);
    for (const { buckets, total } of lines) {
      expect([buckets.p99Ms.length, buckets.recorded.accepted.length]).toEqual([times.length, times.length]);
      expect(total.p99Ms).toBeGreaterThan(0);
    }
  });

  test.each([
    { query: "by=total", lines: [[null, null, 4]] },
    {
      query: "by=sender",
      lines: [
        ["openim", null, 1],
        ["tencent-chat", null, 3],
      ],
    },
    { query: "sender=openim", lines: [["openim", "callbackBeforeAddBlackCommand", 1]] },
    { query: `command=${BLOCK}&app=1400000001`, lines: [["tencent-chat", BLOCK, 1]] },
    { query: "app=nobody", lines: [] },
    { query: "app=nobody&by=total", lines: [[null, null, 0]] },
    { query: "since=2d&until=1d&by=total", lines: [[null, null, 0]] },
  ])("are selected by $query", async ({ query, lines }) => {
    const answer = await series(query);
    expect(answer.lines.map(({ sender, command, total }) => [sender, command, total.recorded.accepted])).toEqual(lines);
  });

  test.each([
    { query: "step=1m&since=1h", step: MINUTE_MS },
    { query: "step=90m", step: 90 * MINUTE_MS },
    { query: "step=1h", step: HOUR_MS },
    { query: "step=1d&since=30d", step: 24 * HOUR_MS },
    { query: "since=1h", step: MINUTE_MS },
    { query: "since=7d", step: HOUR_MS },
  ])("have steps of $step ms with $query", async ({ query, step }) => {
    expect((await series(query)).stepMs).toBe(step);
  });

  test.each([
    { query: "step=5", detail: "step must be a number of minutes, hours or days such as 5m, 1h or 1d, not 5" },
    { query: "step=30s", detail: "not 30s" },
    { query: "step=0m", detail: "not 0m" },
    { query: "step=1m&since=2d", detail: "buckets, and 1500 is the most: use a longer step" },
    { query: "since=1d&until=2d", detail: "since must be before until" },
    { query: "since=noon", detail: "since must be a time" },
    { query: "by=user", detail: "by" },
    { query: "stepp=1m", detail: "stepp" },
  ])("refuse $query and say why", async ({ query, detail }) => {
    const answer = await expectDocumented(app.operatorUrl, "GET", `/api/statistics/series?${query}`);
    expect([answer.status, answer.json.detail]).toEqual([400, expect.stringContaining(detail)]);
  });
});

describe("the coverage", () => {
  test("has every command of the documents", async () => {
    const { items, countedSince, unknown } = await coverage();
    const documented = (["openim", "tencent-chat"] as const).flatMap((sender) =>
      commandsOf(readDocument(sender) as never).map(({ operationId }) => `${sender} ${operationId}`),
    );
    expect(items.map(({ sender, command }) => `${sender} ${command}`)).toEqual(documented.toSorted());
    expect(items.filter(({ count }) => count > 0)).toMatchObject([
      { command: "callbackBeforeAddBlackCommand", phase: "before", count: 1, quarantined: 0 },
      { command: BLOCK, phase: "after", count: 3, quarantined: 0, firstAt: countedSince },
    ]);
    expect(unknown).toMatchObject([{ sender: "tencent-chat", count: 1 }]);
  });

  test("is selected by sender, app and whether a command was seen", async () => {
    expect((await coverage("seen=true")).items).toHaveLength(2);
    expect((await coverage("seen=true&sender=openim")).items).toMatchObject([{ sender: "openim", count: 1 }]);
    expect((await coverage("seen=true&app=1400000001")).items).toMatchObject([{ command: BLOCK, count: 1 }]);
    const all = (await coverage()).items.length;
    expect((await coverage("seen=false")).items).toHaveLength(all - 2);
    expect((await coverage("seen=false")).items[0]).toMatchObject({ count: 0, firstAt: null, lastAt: null });
  });
});
