import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { waitUntil } from "../../support/wait-until.ts";
import { type RuledServer, startRuledServer } from "./ruled-server.ts";

jest.setTimeout(30_000);

const MESSAGE = "C2C.CallbackBeforeSendMsg";
const RULES = `
rules:
  - { name: links, on: message.sending, when: 'text.contains("http")', flag: { reason: links are rare } }
`;

let server: RuledServer;

const say = (Text: string, MsgKey: string) =>
  server.reply(MESSAGE, {
    ...{ From_Account: "alice", To_Account: "bob", MsgKey, MsgSeq: 1, MsgRandom: 1, MsgTime: 1, EventTime: 1 },
    MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text } }],
  });
const reviews = async (query = "") => (await server.read(`/api/reviews${query}`)).items;

describe.each([1, 2])("what %i processes flag", (workers) => {
  beforeAll(async () => {
    server = await startRuledServer({ rules: RULES, workers });
  });

  afterAll(() => server.remove());

  test("goes through, and comes before a moderator once, who decides it", async () => {
    expect(await say("see http://example.com", "1")).toMatchObject({ ActionStatus: "OK", ErrorCode: 0 });
    expect(await say("see http://example.com", "1")).toMatchObject({ ErrorCode: 0 });
    expect(await say("hello", "2")).toMatchObject({ ErrorCode: 0 });
    await waitUntil(async () => (await reviews()).length > 0);
    const { items } = await server.read(`/api/callbacks?command=${MESSAGE}`);
    const flagged = items.find(
      ({ status, decidedBy }: Record<string, { by?: string }>) => String(status) === "accepted" && decidedBy?.by === "rule",
    );
    expect(flagged).toMatchObject({ decision: { kind: "allow" }, decidedBy: { by: "rule", name: "links" } });
    expect(await reviews()).toMatchObject([
      { entry: flagged.id, rule: "links", reason: "links are rare", state: "open", actor: "alice", command: MESSAGE },
    ]);
    expect((await server.read(`/api/callbacks/${flagged.id}`)).rules).toMatchObject({ flaggedBy: "links" });
    const path = `/api/reviews/${flagged.id}`;
    expect((await server.change("PATCH", path, { state: "rejected", decidedBy: "dora", note: "spam" })).json).toMatchObject({
      ...{ state: "rejected", decidedBy: "dora", note: "spam" },
    });
    expect((await server.change("PATCH", path, { state: "approved" })).status).toBe(409);
  });

  test("is kept with its decision, and missed by nobody, when all processes are killed", async () => {
    await say("http://a", "3");
    await server.restart("SIGKILL");
    await say("http://b", "4");
    await waitUntil(async () => (await reviews("?state=open")).length === 2);
    await server.restart("SIGTERM");
    expect((await reviews()).map(({ state }: { state: string }) => state)).toEqual(["open", "open", "rejected"]);
    expect(await reviews("?state=rejected")).toMatchObject([{ decidedBy: "dora", note: "spam" }]);
  });
});
