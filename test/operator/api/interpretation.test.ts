import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { post } from "../../support/http.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { openImUrls } from "../../support/urls.ts";
import { expectDocumented } from "./expect-documented.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ IMHOOK_OPENIM_BUDGET: "20001" });
});

afterAll(() => app.remove());

test("what OpenIM does with the reply, and what the callback reports", async () => {
  const command = "callbackBeforeAddBlackCommand";
  const [url = ""] = Object.values(openImUrls(app.url, command));
  await post(url, { callbackCommand: command, ownerUserID: "alice", blackUserID: "bob" });
  const { id } = await app.newestEntry();
  const { json } = await expectDocumented(app.operatorUrl, "GET", `/api/callbacks/${id}/interpretation`);
  expect(json).toMatchObject({ entry: id, effect: { kind: "allowed" }, budgetMs: 20_001, timeoutMs: 5000, hasMoreEvents: false });
  expect(json.events).toMatchObject([{ type: "user.blocked", actor: "alice", target: "bob", inferred: true }]);
});

test("a command with the fields of its body", async () => {
  const { json } = await expectDocumented(app.operatorUrl, "GET", "/api/commands/tencent-chat/Sns.CallbackBlackListAdd");
  expect(json).toMatchObject({ phase: "after", decisions: [], source: { url: expect.stringMatching(/^https:/) } });
  expect(json.fields).toContainEqual(expect.objectContaining({ path: "/PairList/*/To_Account", types: ["string"] }));
});

test.each(["/api/callbacks/019a9f1c-7a00-7000-8000-000000000001/interpretation", "/api/commands/openim/nothing"])(
  "%s is not found",
  async (path) => {
    expect((await expectDocumented(app.operatorUrl, "GET", path)).status).toBe(404);
  },
);
