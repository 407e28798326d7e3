import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { type Reply, startDecider, type TestDecider } from "../../support/decider.ts";
import { send } from "../../support/http.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { type RuledServer, startRuledServer } from "./ruled-server.ts";

jest.setTimeout(60_000);

const BLOCK = "callbackBeforeAddBlackCommand";
const BODY = { ownerUserID: "alice", blackUserID: "bob" };

let service: TestDecider;
let reply: Reply = () => ({ decision: "refuse", message: "no" });
let server: RuledServer;

const rules = (url: string, name = "moderation") =>
  `deciders: { ${name}: { url: '${url}', timeout: 60000 } }\nrules:\n  - { name: ask, on: user.blocking, ask: ${name} }\n`;

beforeAll(async () => {
  service = await startDecider((asked, response) => reply(asked, response));
  server = await startRuledServer({ rules: rules(service.url), workers: 2, environment: { IMHOOK_OPENIM_BUDGET: "60000" } });
});

afterAll(async () => {
  await service.close();
  await server.remove();
});

const moderation = async () => (await server.read("/api/statistics")).deciders.moderation;

test("every worker asks, and their counts and circuits add up", async () => {
  const replies = await server.replies(BLOCK, BODY);
  expect(replies.map(({ errMsg }) => errMsg)).toEqual(replies.map(() => "no"));
  await waitUntil(async () => (await moderation())?.answered === replies.length);
  expect(await moderation()).toMatchObject({ asked: replies.length, circuits: { closed: 2, open: 0, halfOpen: 0 } });
  const { deciders } = await server.read("/api/rules");
  expect(deciders).toMatchObject([{ name: "moderation", counts: { answered: replies.length } }]);
});

test("each worker has a circuit of its own, and callbacks go on", async () => {
  reply = (_asked, response) => void response.writeHead(503).end();
  await waitUntil(async () => {
    const replies = await server.replies(BLOCK, BODY);
    expect(replies.map(({ nextCode }) => nextCode)).toEqual(replies.map(() => 0));
    return (await moderation()).circuits.open === 2;
  });
  const { failed } = await moderation();
  // Five in a row open a circuit. Some questions may have been on their way then.
  expect(failed.status).toBeGreaterThanOrEqual(10);
  expect(failed.late).toBe(0);
});

test("workers ask the deciders of changed rules, and those that have ended still count", async () => {
  reply = () => ({ decision: "refuse", message: "renewed" });
  await server.write("rules.yaml", rules(service.url, "renewed"));
  await send(`${server.imhook().operatorUrl}/api/rules/reload`, { method: "POST" });
  await waitUntil(async () => (await server.replies(BLOCK, BODY)).every(({ errMsg }) => errMsg === "renewed"));
  await waitUntil(async () => Object.keys((await server.read("/api/statistics")).deciders).join() === "renewed");
  const { answered } = (await server.read("/api/statistics")).deciders.renewed;
  server.imhook().kill("SIGHUP");
  await waitUntil(() => server.imhook().workerPids().length === 4);
  await waitUntil(async () => (await server.read("/api/statistics")).deciders.renewed.circuits.closed === 2);
  await server.replies(BLOCK, BODY);
  await waitUntil(async () => (await server.read("/api/statistics")).deciders.renewed.answered > answered);
});
