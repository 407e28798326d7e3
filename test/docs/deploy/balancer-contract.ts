import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { readConfig } from "../../../src/config/config.ts";
import { OPENIM_OK } from "../../support/callback-server.ts";
import { freePort } from "../../support/decider.ts";
import { get, type Response, send } from "../../support/http.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { callOverTls } from "./call-over-tls.ts";
import type { Balancer, BalancerKind } from "./start-balancer.ts";

const PATH = "/openim/main:a-long-secret/callbackBeforeAddBlackCommand";
const JSON_TYPE = { "content-type": "application/json" };
const CLIENT = "127.0.0.2";
const LOOPBACK = "127.0.0.1";

/** Longer than Tencent Chat's answers may take, and well below what OpenIM's may. */
const SLOW_MS = 2000;
/** After these times the senders give up. */
const PATIENCE_MS = { tencentChat: 2000, openIm: 5000 };
const MEBIBYTE = 1 << 20;

/** What every load balancer of the guide does, with its file as it is in the guide. */
export function describeBalancer(name: string, kind: BalancerKind): void {
  const withBalancer = kind.missing === null ? describe : describe.skip;

  withBalancer(kind.missing ?? name, () => {
    jest.setTimeout(60_000);
    let folder: string;
    let opened: AsyncDisposableStack;

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), "imhook-deploy-"));
      opened = new AsyncDisposableStack();
    });

    afterEach(async () => {
      await opened.disposeAsync();
      await rm(folder, { recursive: true, maxRetries: 5 });
    });

    test("tells imhook the address of the client, whatever the client says, and keeps connections to it", async () => {
      const instances = [await startInstance("one"), await startInstance("two")] as const;
      const balancer = await startBalancer(portOf(instances[0].url), portOf(instances[1].url));
      for (let number = 0; number < 40; number += 1) {
        const answer = await block(balancer, `user-${number}`, { "x-forwarded-for": "203.0.113.9" });
        expect(answer).toMatchObject({ status: 200, json: OPENIM_OK });
      }
      for (const { operatorUrl } of instances) {
        const { items } = (await get(`${operatorUrl}/api/callbacks?limit=100`)).json;
        expect(items.length).toBeGreaterThan(10);
        const entry = (await get(`${operatorUrl}/api/callbacks/${items[0].id}`)).json;
        expect(entry.remoteAddress).toBe(CLIENT);
        expect((await get(`${operatorUrl}/api/statistics`)).json.connections.peakOpen).toBeLessThan(10);
      }
    });

    test("sends every call to the instances that are left while one is killed", async () => {
      const [one, two] = [await startInstance("one"), await startInstance("two")];
      const balancer = await startBalancer(portOf(one.url), portOf(two.url));
      await end(one, "SIGKILL");
      const statuses: number[] = [];
      for (let number = 0; number < 30; number += 1) statuses.push((await block(balancer, `user-${number}`)).status);
      expect(statuses).toEqual(statuses.map(() => 200));
      expect((await get(`${two.operatorUrl}/api/callbacks?limit=100`)).json.items).toHaveLength(30);
    });

    test("answers as imhook does if no instance can be reached", async () => {
      const instance = await startInstance("one");
      const failure = await send(`${instance.url}/unknown`, { body: "{}" });
      const balancer = await startBalancer(await freePort(), await freePort());
      const answer = await block(balancer, "anna");
      expect(answer.status).toBe(503);
      expect(answer.headers["content-type"]).toMatch(/^application\/json/);
      expect(shapeOf(answer.json)).toEqual(shapeOf(failure.json));
    });

    test("does not send a call again that an instance may have handled", async () => {
      let calls = 0;
      const hangUp: RequestListener = ({ method, socket }, response) => {
        if (method === "GET") return void response.end();
        calls += 1;
        socket.destroy();
      };
      const balancer = await startBalancer(await startFake(opened, hangUp), await startFake(opened, hangUp));
      expect((await block(balancer, "anna")).status).toBe(503);
      expect(calls).toBe(1);
    });

    test("waits until imhook's budget is over, and not until the sender has given up", async () => {
      const slow = await startFake(opened, ({ method }, response) => {
        setTimeout(() => allow(response), method === "GET" ? 0 : SLOW_MS).unref();
      });
      const balancer = await startBalancer(slow, slow);
      expect(await block(balancer, "anna")).toMatchObject({ status: 200, json: OPENIM_OK });
      expect((await callOverTls(balancer, "/tencent-chat?SdkAppid=1400000000", { body: "{}" })).status).toBe(503);
      const { tencentChatBudget, openImBudget } = readConfig({});
      const [tencentChat, openIm] = await kind.timeouts();
      expect(Number(tencentChat)).toBeGreaterThan(tencentChatBudget);
      expect(Number(tencentChat)).toBeLessThan(PATIENCE_MS.tencentChat);
      expect(Number(openIm)).toBeGreaterThan(openImBudget);
      expect(Number(openIm)).toBeLessThan(PATIENCE_MS.openIm);
    });

    test("passes on a body that is longer than imhook takes, which acknowledges it", async () => {
      const instance = await startInstance("one");
      const balancer = await startBalancer(portOf(instance.url), portOf(instance.url));
      const body = JSON.stringify({ callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID: "x".repeat(20 * MEBIBYTE) });
      expect(await callOverTls(balancer, PATH, { body, headers: JSON_TYPE })).toMatchObject({ status: 200, json: OPENIM_OK });
      expect((await get(`${instance.operatorUrl}/api/callbacks?status=quarantined`)).json.items).toHaveLength(1);
    });

    test("shows nobody what else the callback port answers", async () => {
      const instance = await startInstance("one");
      const balancer = await startBalancer(portOf(instance.url), portOf(instance.url));
      for (const path of ["/ready", "/health", "/metrics", "/"]) {
        const { status, json } = await callOverTls(balancer, path, {});
        expect({ path, status, json }).toMatchObject({ path, status: 404, json: { ActionStatus: "FAIL", nextCode: 0 } });
      }
    });

    async function startInstance(name: string): Promise<Imhook> {
      const instance = await startImhook(join(folder, name), {
        environment: { IMHOOK_OPENIM_APPS: "main:a-long-secret", IMHOOK_TRUSTED_PROXIES: LOOPBACK },
      });
      opened.defer(async () => void (await end(instance, "SIGKILL")));
      return instance;
    }

    async function startBalancer(...ports: [number, number]): Promise<Balancer> {
      const balancer = await kind.start(ports);
      opened.defer(balancer.stop);
      return balancer;
    }
  });
}

/** What a balancer does because it asks `/ready`. */
export function describeReadinessChecks(name: string, kind: BalancerKind): void {
  const withBalancer = kind.missing === null ? test : test.skip;

  withBalancer(
    `${kind.missing ?? name}: an instance that is not ready gets no calls until it is`,
    async () => {
      await using opened = new AsyncDisposableStack();
      let calls = 0;
      let isReady = false;
      const one = await startFake(opened, (request, response) => {
        if (request.url === "/ready") return void response.writeHead(isReady ? 200 : 503).end();
        calls += 1;
        allow(response);
      });
      const two = await startFake(opened, (_request, response) => allow(response));
      const balancer = await kind.start([one, two]);
      opened.defer(balancer.stop);
      await callMany();
      expect(calls).toBe(0);
      isReady = true;
      await waitUntil(async () => {
        await callMany();
        return calls > 0;
      });

      async function callMany(): Promise<void> {
        for (let number = 0; number < 10; number += 1) expect((await block(balancer, `user-${number}`)).status).toBe(200);
      }
    },
    60_000,
  );
}

function block(balancer: Balancer, ownerUserID: string, headers: Record<string, string> = {}): Promise<Response> {
  const body = JSON.stringify({ callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID, blackUserID: "spam" });
  return callOverTls(balancer, PATH, { body, headers: { ...JSON_TYPE, ...headers }, localAddress: CLIENT });
}

/** Starts a server in the place of imhook, and resolves with its port. */
async function startFake(opened: AsyncDisposableStack, handle: RequestListener): Promise<number> {
  const server = createServer(handle).listen(0, LOOPBACK);
  await once(server, "listening");
  opened.defer(async () => {
    server.close();
    server.closeAllConnections();
  });
  // A server on a port, unlike one on a pipe, has an AddressInfo.
  return (server.address() as AddressInfo).port;
}

function allow(response: ServerResponse): void {
  response.writeHead(200, JSON_TYPE).end(JSON.stringify(OPENIM_OK));
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

/** A failure with texts replaced by their type. */
function shapeOf(json: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, name === "ErrorInfo" || name === "errMsg" ? typeof value : value]),
  );
}
