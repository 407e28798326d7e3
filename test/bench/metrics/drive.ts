import { Server } from "node:http";
import { type Duplex, duplexPair } from "node:stream";
import { pino } from "pino";
import { createCallbackServer } from "../../../src/callbacks/callback-server.ts";
import { createConcurrencyLimit } from "../../../src/callbacks/concurrency-limit.ts";
import type { CallObserver } from "../../../src/callbacks/observer.ts";
import type { Sender } from "../../../src/callbacks/sender.ts";
import { readConfig } from "../../../src/config/config.ts";
import { CALLBACK } from "../callback.ts";

/** Sends callbacks, and resolves when all are answered. */
export type Drive = (callbacks: number) => Promise<void>;

/** As many callbacks as answers that leave together under load. */
const CONNECTIONS = 16;

const { target, headers, body } = CALLBACK;
const REQUEST = Buffer.from(
  `POST ${target} HTTP/1.1\r\nhost: bench\r\ncontent-type: ${headers["content-type"]}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
);
const ANSWERED = "HTTP/1.1 200";

/** The whole path of a callback with HTTP, without sockets and without a journal, whose times would hide those that are measured. */
export function createDrive(senders: readonly Sender[], observer: CallObserver): Drive {
  const { bodyLimit, ...config } = readConfig({});
  const app = createCallbackServer({
    senders,
    journal: { append: async () => null, appendLate: async () => {} },
    concurrencyLimit: createConcurrencyLimit(config),
    observer,
    bodyLimit,
    log: pino({ enabled: false }),
  });
  const server = new Server(app.callback());
  const clients = Array.from({ length: CONNECTIONS }, () => connectTo(server));
  return async function drive(callbacks) {
    const each = Math.ceil(callbacks / CONNECTIONS);
    await Promise.all(clients.map((client) => sendAll(client, each)));
  };
}

function connectTo(server: Server): Duplex {
  const [client, remote] = duplexPair();
  server.emit("connection", remote);
  return client;
}

async function sendAll(client: Duplex, callbacks: number): Promise<void> {
  for (let sent = 0; sent < callbacks; sent += 1) {
    client.write(REQUEST);
    await answerOf(client);
  }
}

function answerOf(client: Duplex): Promise<void> {
  return new Promise((resolve, reject) => {
    client.once("data", (chunk: Buffer) => {
      const text = chunk.toString("latin1");
      if (text.startsWith(ANSWERED)) resolve();
      else reject(new Error(`answered with ${text}`));
    });
  });
}
