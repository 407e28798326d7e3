import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { post } from "../../support/http.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { expectDocumented } from "./expect-documented.ts";

const BLOCK = "callbackBeforeAddBlackCommand";
const RULES = `
rules:
  - { name: rate, on: user.blocking, when: 'count("blocks", actor, "1h") > 10', refuse: {} }
  - { name: many, on: user.blocking, when: 'distinct("blocked.by", actor, targets[0], "30m") > 10', refuse: {} }
`;
const COUNTERS = [
  { name: "blocks", kind: "count", window: 3_600_000 },
  { name: "blocked.by", kind: "distinct", window: 1_800_000 },
];

let folder: string;
let app: TestApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-counters-api-"));
  await writeFile(join(folder, "rules.yaml"), RULES);
  app = await startTestApp({ IMHOOK_RULES: join(folder, "rules.yaml") });
  for (const [ownerUserID, blackUserID] of [
    ["alice", "bob"],
    ["alice", "bob"],
    ["alice", "carol"],
    ["erin", "bob"],
  ])
    await post(`${app.url}/openim/sample/${BLOCK}`, { callbackCommand: BLOCK, operationID: "op", ownerUserID, blackUserID });
});

afterAll(async () => {
  await app.remove();
  await rm(folder, { recursive: true });
});

const read = async (path: string) => (await expectDocumented(app.operatorUrl, "GET", `/api/rules/counters${path}`)).json;

test("counters are those of the rules in use", async () => {
  expect((await read("")).items).toEqual(COUNTERS);
});

test("the highest counts are shown, as many as are asked for", async () => {
  expect(await read("/blocks")).toEqual({
    ...COUNTERS[0],
    values: [
      { value: "alice", count: 3 },
      { value: "erin", count: 1 },
    ],
    isComplete: true,
  });
  expect((await read("/blocks?limit=1")).values).toHaveLength(1);
  expect((await read("/blocked.by")).values).toEqual([
    { value: "alice", count: 2 },
    { value: "erin", count: 1 },
  ]);
});

test("the count of one value is shown, and looking at it counts nothing", async () => {
  for (let times = 0; times < 2; times += 1) expect((await read("/blocks?value=alice")).values).toEqual([{ value: "alice", count: 3 }]);
  expect((await read("/blocks?value=nobody")).values).toEqual([{ value: "nobody", count: 0 }]);
});

test("a counter that nobody has is not found", async () => {
  const { status, json } = await expectDocumented(app.operatorUrl, "GET", "/api/rules/counters/nothing");
  expect([status, json.detail]).toEqual([404, "no condition counts nothing"]);
});
