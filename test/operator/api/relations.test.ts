import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openListStore } from "../../../src/rules/lists/open-list-store.ts";
import { post } from "../../support/http.ts";
import { ORIGIN } from "../../support/origin.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { expectDocumented } from "./expect-documented.ts";

const BLOCK = "Sns.CallbackBlackListAdd";
const APP = "sender=tencent-chat&app=1400000000";

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  const PairList = [
    ["mallory", "alice"],
    ["eve", "alice"],
    ["eve", "carol"],
    ["mallory", "carol"],
    ["alice", "a%2F/😀"],
  ].map(([From_Account, To_Account]) => ({ From_Account, To_Account }));
  await post(tencentChatUrl(app.url, BLOCK), { CallbackCommand: BLOCK, PairList });
});

afterAll(() => app.remove());

async function ask(path: string) {
  return (await expectDocumented(app.operatorUrl, "GET", path)).json;
}

describe("the relations of people", () => {
  test("are found, counted, drawn and compared as soon as their callback was acknowledged", async () => {
    expect((await ask("/api/people?prefix=al")).items).toEqual([{ sender: "tencent-chat", app: "1400000000", type: "user", id: "alice" }]);
    expect((await ask(`/api/relations/counts?${APP}&id=alice`)).received.block).toBe(2);
    const { nodes, edges } = await ask(`/api/relations/neighborhood?${APP}&user=alice`);
    expect([nodes.length, edges.length]).toEqual([4, 3]);
    const { total, owners, targets } = await ask(`/api/relations/comparison?${APP}&target=alice&since=7d`);
    expect([total, owners.length, targets]).toEqual([2, 2, [{ id: "carol", owners: 2 }]]);
  });

  test.each([
    ["owner=eve&targetPrefix=c", ["carol"]],
    ["owner=eve&targetPrefix=ca", ["carol"]],
    ["owner=eve&targetPrefix=b", []],
    ["target=carol&ownerPrefix=m", ["carol"]],
    [`owner=alice&targetPrefix=${encodeURIComponent("a%2F/")}`, ["a%2F/😀"]],
  ])("are listed by the beginning of an id: %s", async (query, targets) => {
    const { items } = await ask(`/api/relations?${query}`);
    expect(items.map(({ target }: { target: string }) => target)).toEqual(targets);
  });

  test.each([
    "/api/people?prefix=",
    "/api/relations/counts?id=alice",
    `/api/relations/neighborhood?${APP}`,
    `/api/relations/comparison?${APP}&target=a&since=x`,
  ])("are not asked for without what the document requires: %s", async (path) => {
    expect((await expectDocumented(app.operatorUrl, "GET", path)).status).toBe(400);
  });
});

describe("the lists that a value is on", () => {
  test("are found with each of its sources", async () => {
    const store = openListStore({ path: join(app.config.dataDirectory, "operator.sqlite") });
    await store.define([
      { name: "spammers", match: "value", file: "spammers.txt" },
      { name: "trusted", match: "value", file: null },
    ]);
    await store.replace("spammers", "file", ["alice"], ORIGIN);
    await store.set("spammers", "operator", { value: "alice", expiresAt: null, note: "asked to" }, ORIGIN);
    await store.replace("trusted", "inline", ["bob"], ORIGIN);
    await store.close();
    const { items } = await ask("/api/list-values?value=alice");
    expect(
      items.map(({ list, value }: { list: string; value: { source: string; note: string | null } }) => [list, value.source, value.note]),
    ).toEqual([
      ["spammers", "file", null],
      ["spammers", "operator", "asked to"],
    ]);
    expect((await ask("/api/list-values?value=carol")).items).toEqual([]);
  });
});
