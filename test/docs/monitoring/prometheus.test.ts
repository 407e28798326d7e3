import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer as createHttpServer, type Server as HttpServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { pino } from "pino";
import { createServer, type Server } from "../../../src/index.ts";
import { ALERTS, readAlerts } from "../../../src/scripts/generate/monitoring-tables.ts";
import { toQuery } from "../../../src/scripts/monitoring/dashboard.ts";
import { ROWS } from "../../../src/scripts/monitoring/panels.ts";
import { post } from "../../support/http.ts";
import { missingPrometheus, type Prometheus, startPrometheus } from "../../support/prometheus.ts";
import { REPOSITORY } from "../../support/repository.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { selectorsIn } from "./selectors.ts";

// A real Prometheus scrapes a real imhook.

jest.setTimeout(120_000);

const missing = missingPrometheus();
const withPrometheus = missing === null ? describe : describe.skip;

const BLOCK = "callbackBeforeAddBlackCommand";
const blockBy = (ownerUserID: string) => ({ callbackCommand: BLOCK, ownerUserID, blackUserID: "spam" });
const FRIEND = { CallbackCommand: "Sns.CallbackFriendAdd", PairList: [] };

/** Scrapes and evaluations of the test are this many times as frequent as usual ones. */
const SPEED = 240;
const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
const SHORTEST_SECONDS = 2;

let folder: string;
let decider: HttpServer;
let server: Server;
let prometheus: Prometheus | undefined;
let isCalling: boolean;
let calling: Promise<void>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-monitoring-"));
  decider = createHttpServer((request, response) => {
    request.resume();
    response.writeHead(200, { "content-type": "application/json" }).end('{"decision":"pass"}');
  });
  await new Promise<void>((resolve) => decider.listen(0, "127.0.0.1", resolve));
  // A server on a port, unlike one on a pipe, has an AddressInfo.
  const { port } = decider.address() as AddressInfo;
  await writeFile(
    join(folder, "rules.yaml"),
    JSON.stringify({
      deciders: { moderation: { url: `http://127.0.0.1:${port}/` } },
      rules: [
        { name: "no-bots", on: "user.blocking", when: 'actor == "bot"', refuse: {} },
        { name: "moderated", on: "user.blocking", ask: "moderation" },
      ],
    }),
  );
  server = await createServer({
    handlers: { tencentChat: { "Sns.CallbackFriendAdd": () => {} } },
    settings: { port: 0, operator: { port: 0 }, dataDir: join(folder, "data"), rules: join(folder, "rules.yaml"), duplicateWindow: 0 },
    log: pino({ enabled: false }),
  });
  isCalling = true;
  calling = call();
});

afterEach(async () => {
  isCalling = false;
  await calling;
  await prometheus?.stop();
  prometheus = undefined;
  await server?.close();
  decider.close();
  decider.closeAllConnections();
  await rm(folder, { recursive: true });
});

/** Sends callbacks of all kinds, again and again, so that every rate has something to show. */
async function call(): Promise<void> {
  while (isCalling) {
    await post(`${server.url}/openim/sample/${BLOCK}`, blockBy("mira"));
    await post(`${server.url}/openim/sample/${BLOCK}`, blockBy("bot"));
    await post(tencentChatUrl(server.url, FRIEND.CallbackCommand), FRIEND);
    await post(tencentChatUrl(server.url, "Sns.CallbackLater"), { CallbackCommand: "Sns.CallbackLater" });
    await post(`${server.url}/openim/other/${BLOCK}`, blockBy("mira"));
    await sendGarbage();
    await pause(20);
  }
}

/** Something that is not HTTP. */
function sendGarbage(): Promise<void> {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.on("error", () => {}).resume();
  socket.end("no HTTP\r\n\r\n");
  return new Promise((resolve) => socket.once("close", () => resolve()));
}

const target = () => new URL(server.operatorUrl).host;

withPrometheus(missing ?? "a real Prometheus", () => {
  test("finds data for every query of the dashboard and for everything that alerts ask for", async () => {
    const { query } = await start("groups: []");
    const queries = ROWS.flatMap(({ panels }) => panels.flatMap((panel) => Object.values(panel.queries)))
      .map(toQuery)
      .map((text) => text.replaceAll("$__rate_interval", "10s").replaceAll("$job", "imhook").replaceAll("$instance", ".*"));
    const selectors = readAlerts().flatMap(({ expr }) => selectorsIn(expr).map(({ text }) => text));
    const empty = new Set([...queries, ...selectors]);
    await waitUntil(async () => {
      for (const text of empty) if ((await query(text)).length > 0) empty.delete(text);
      return empty.size === 0 || isCalling === false;
    });
    expect([...empty]).toEqual([]);
  });

  // That it does not fire before is shown with promtool, where no machine is too busy to send a callback.
  test("fires an alert when callbacks stop", async () => {
    const { query, firing } = await start(shorten(await readFile(join(REPOSITORY, ALERTS), "utf8")));
    const stopped = async () => (await firing()).filter(({ alertname }) => alertname === "ImhookCallbacksStopped");
    // What came in the last day, before the last quarter of an hour.
    await waitUntil(async () => (await query("sum(increase(imhook_answer_seconds_count[1h] offset 5s)) > 0")).length > 0);
    isCalling = false;
    await waitUntil(async () => (await stopped()).length === 2);
    expect((await stopped()).map(({ sender, severity }) => [sender, severity]).toSorted()).toEqual([
      ["openim", "critical"],
      ["tencent-chat", "critical"],
    ]);
  });
});

async function start(rules: string): Promise<Prometheus> {
  prometheus = await startPrometheus({ target: target(), rules });
  return prometheus;
}

/** The rules with shorter durations, so that what takes half an hour takes seconds. */
function shorten(rules: string): string {
  return rules.replaceAll(/(?<=\[|offset |for: )(\d+)([smhd])/g, (_duration, count, unit) => {
    const seconds = (Number(count) * (UNITS[unit] ?? Number.NaN)) / SPEED;
    return `${Math.max(SHORTEST_SECONDS, Math.round(seconds))}s`;
  });
}
