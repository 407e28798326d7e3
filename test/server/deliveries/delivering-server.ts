import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "@jest/globals";
import { pino } from "pino";
import type { HttpDestination } from "../../../generated/operator.ts";
import { createServer, type Handlers, type Server, type Settings } from "../../../src/index.ts";
import { post, type Response, send } from "../../support/http.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { type Receiver, SECRET, startReceiver } from "./receiver.ts";

/** A server in this process and the endpoint to which it delivers. */
export interface DeliveringServer {
  receiver(): Receiver;
  /** Starts it over the data of this test; one that ran before is closed. */
  start(settings?: Settings, handlers?: Handlers): Promise<Server>;
  close(): Promise<void>;
  /** A destination at the endpoint. */
  destination(definition?: Partial<HttpDestination>): HttpDestination;
  logged: Array<Record<string, unknown>>;
}

/** Prepares a server for each test of the calling file. */
export function useDeliveringServer(): DeliveringServer {
  let folder = "";
  let receiver: Receiver | null = null;
  let server: Server | null = null;
  const logged: Array<Record<string, unknown>> = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-deliveries-"));
    receiver = await startReceiver();
    logged.length = 0;
  });
  afterEach(async () => {
    await close();
    await receiver?.close();
    await rm(folder, { recursive: true });
  });

  function receiverNow(): Receiver {
    if (receiver === null) throw new Error("there is no endpoint outside of a test");
    return receiver;
  }

  async function close(): Promise<void> {
    const closed = server;
    server = null;
    await closed?.close();
  }

  return {
    receiver: receiverNow,
    start: async (settings = {}, handlers = {}) => {
      await close();
      server = await createServer({
        handlers,
        settings: { port: 0, operator: { port: 0 }, dataDir: folder, duplicateWindow: 0, destinationAddresses: ["127.0.0.1"], ...settings },
        log: pino({ level: "info" }, { write: (line) => logged.push(JSON.parse(line)) }),
      });
      return server;
    },
    close,
    destination: (definition = {}) => ({ name: "social", kind: "http", url: receiverNow().url, secret: SECRET, ...definition }),
    logged,
  };
}

const COMMAND = "Follow.CallbackAfterFollowAdd";

/** Sends the callback of one user following another. */
export function follow({ url }: Pick<Server, "url">, from: string, to: string): Promise<Response> {
  return post(tencentChatUrl(url, COMMAND), { CallbackCommand: COMMAND, From_Account: from, FollowList: [{ To_Account: to }] });
}

/** Asks the operator API of a server. */
export function ask({ operatorUrl }: Pick<Server, "operatorUrl">, method: string, path: string, body?: unknown): Promise<Response> {
  const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  return send(`${operatorUrl}/api/${path}`, { method, ...json });
}

/** Who followed whom, in the order of arrival. */
export function pairsOf({ received }: Pick<Receiver, "received">): string[] {
  return received.map(({ event: { data } }) => `${Reflect.get(data, "actor")} ${Reflect.get(data, "target")}`);
}
