import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Connection } from "../../../../../src/console/pages/live/feed/connection.ts";
import { type Feed, followFeed } from "../../../../../src/console/pages/live/feed/follow-feed.ts";
import { MOST_VIEWERS } from "../../../../../src/operator/live/hub.ts";
import { post } from "../../../../support/http.ts";
import { end, type Imhook, startImhook } from "../../../../support/imhook.ts";
import { type LiveFeed, openFeed } from "../../../../support/live.ts";
import { startTestApp, type TestApp } from "../../../../support/start.ts";
import { tencentChatUrl } from "../../../../support/urls.ts";
import { waitUntil } from "../../../../support/wait-until.ts";

const COMMAND = "Sns.CallbackBlackListAdd";

let app: TestApp;
const endings: Array<() => unknown> = [];

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(() => app.remove());

afterEach(async () => {
  for (const ending of endings.splice(0).toReversed()) await ending();
});

async function block(url: string, actor: string): Promise<void> {
  const body = { CallbackCommand: COMMAND, PairList: [{ From_Account: actor, To_Account: "mallory" }] };
  expect((await post(tencentChatUrl(url, COMMAND), body)).status).toBe(200);
}

/** What a page has heard. */
interface Heard {
  feed: Feed;
  actors: Array<string | null>;
  connections: Connection[];
  begun: number;
}

function follow(operatorUrl: string, query: Record<string, string> = {}): Heard {
  const heard: Omit<Heard, "feed"> = { actors: [], connections: [], begun: 0 };
  const feed = followFeed(`${operatorUrl}/api/live`, query, {
    onCallback: ({ actor }) => heard.actors.push(actor),
    onGap: () => {},
    onBegin: () => {
      heard.begun += 1;
    },
    onConnection: (connection) => heard.connections.push(connection),
  });
  endings.push(() => feed.close());
  return Object.assign(heard, { feed });
}

const stateOf = ({ connections }: Heard) => connections.at(-1)?.state;

describe("a feed", () => {
  test("connects, and continues where it stopped when it connects again", async () => {
    const heard = follow(app.operatorUrl);
    expect(stateOf(heard)).toBe("connecting");
    await waitUntil(() => stateOf(heard) === "live");
    await block(app.url, "a");
    await waitUntil(() => heard.actors.length === 1);
    heard.feed.reconnect();
    expect(stateOf(heard)).toBe("reconnecting");
    await block(app.url, "b");
    await waitUntil(() => heard.actors.length === 2 && stateOf(heard) === "live");
    expect([heard.actors, heard.begun]).toEqual([["a", "b"], 1]);
  });

  test("gets what it has missed while the server was killed and away", async () => {
    const folder = await mkdtemp(join(tmpdir(), "imhook-test-"));
    endings.push(() => rm(folder, { recursive: true }));
    let imhook = await start(folder, {});
    const ports = { IMHOOK_PORT: portOf(imhook.url), IMHOOK_OPERATOR_PORT: portOf(imhook.operatorUrl) };
    const heard = follow(imhook.operatorUrl);
    await waitUntil(() => stateOf(heard) === "live");
    await block(imhook.url, "a");
    await end(imhook, "SIGKILL");
    await waitUntil(() => stateOf(heard) === "reconnecting");
    imhook = await start(folder, ports);
    await block(imhook.url, "b");
    await waitUntil(() => heard.actors.includes("b") && stateOf(heard) === "live");
    expect(heard.actors).toEqual(["a", "b"]);
  });

  test("that was closed hears nothing more", async () => {
    const heard = follow(app.operatorUrl);
    await waitUntil(() => stateOf(heard) === "live");
    heard.feed.close();
    const witness = follow(app.operatorUrl);
    await waitUntil(() => stateOf(witness) === "live");
    await block(app.url, "a");
    await waitUntil(() => witness.actors.length === 1);
    expect([heard.actors, stateOf(heard)]).toEqual([[], "live"]);
  });
});

describe("a feed that is refused", () => {
  test("says that the session has ended", async () => {
    const guarded = await startTestApp({ IMHOOK_OPERATOR_TOKEN: "a-token-of-the-operator" });
    endings.push(guarded.remove);
    const heard = follow(guarded.operatorUrl);
    await waitUntil(() => stateOf(heard) === "closed");
    expect(heard.connections.at(-1)).toMatchObject({ cause: "session" });
  });

  test("says what is wrong with a filter", async () => {
    const heard = follow(app.operatorUrl, { status: "unheard-of" });
    await waitUntil(() => stateOf(heard) === "closed");
    expect(heard.connections.at(-1)).toMatchObject({ cause: "filters", detail: expect.stringContaining("status") });
  });

  test("says that there are too many viewers, and connects when it is told to", async () => {
    const viewers: LiveFeed[] = await Promise.all(Array.from({ length: MOST_VIEWERS }, () => openFeed(app.operatorUrl)));
    endings.push(() => viewers.forEach((viewer) => void viewer.close()));
    const heard = follow(app.operatorUrl);
    await waitUntil(() => stateOf(heard) === "closed");
    expect(heard.connections.at(-1)).toMatchObject({ cause: "viewers" });
    for (const viewer of viewers) viewer.close();
    await waitUntil(async () => {
      if (stateOf(heard) === "closed") heard.feed.reconnect();
      return stateOf(heard) === "live";
    });
  });
});

async function start(folder: string, ports: Record<string, string>): Promise<Imhook> {
  const imhook = await startImhook(folder, { environment: { IMHOOK_TENCENT_CHAT_APPS: "1400000000", ...ports } });
  endings.push(() => (imhook.hasEnded() ? null : end(imhook, "SIGTERM")));
  return imhook;
}

const portOf = (url: string) => new URL(url).port;
