import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect as connectSocket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jetstream, jetstreamManager, type StreamConfig } from "@nats-io/jetstream";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import { freePort } from "./decider.ts";
import { isInstalled } from "./is-installed.ts";
import { createServerProcess, type ServerProcess } from "./server-process.ts";

/** A NATS server of its own with JetStream, in a folder of its own, at a port of 127.0.0.1. */
export interface Nats extends ServerProcess {
  /** `host:port` */
  address: string;
  createStream(name: string, subjects: readonly string[], options?: Partial<StreamConfig>): Promise<void>;
  removeStream(name: string): Promise<void>;
  /** All messages of a stream in their order. */
  read(stream: string): Promise<NatsMessage[]>;
  /** Ends it and removes its folder. */
  remove(): Promise<void>;
}

/** A message as it lies in a stream. */
export interface NatsMessage {
  subject: string;
  headers: Record<string, string>;
  text: string;
}

export interface NatsOptions {
  /** Lines of its configuration file. */
  settings?: readonly string[];
  /** How the test itself signs in. */
  credentials?: { user: string; pass: string } | { token: string };
  tls?: { ca: string };
  /** How the test itself names it. Default: 127.0.0.1. */
  host?: string;
}

const PROGRAM = "/usr/sbin/nats-server";
const START_MS = 10_000;

/** Why NATS cannot run here; null if it can. */
export function missingNats(): string | null {
  return isInstalled(PROGRAM, "--version") ? null : "NATS is not installed: apt-get install nats-server";
}

/** Starts NATS. Look first whether it can run here (`missingNats`). */
export async function startNats({ settings = [], credentials = { token: "" }, tls, host = "127.0.0.1" }: NatsOptions = {}): Promise<Nats> {
  const folder = await mkdtemp(join(tmpdir(), "imhook-nats-"));
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const configuration = join(folder, "nats.conf");
  const lines = [`listen: ${address}`, `jetstream { store_dir: "${join(folder, "data")}" }`, ...settings];
  await writeFile(configuration, `${lines.join("\n")}\n`);
  const server = createServerProcess({
    program: PROGRAM,
    parameters: ["-c", configuration],
    folder,
    startMilliseconds: START_MS,
    isReady: () => takesConnections(port),
  });
  await server.start();
  return {
    ...server,
    address,
    createStream: (name, subjects, options = {}) =>
      withConnection(async (connection) => {
        const manager = await jetstreamManager(connection);
        await manager.streams.add({ name, subjects: [...subjects], ...options });
      }),
    removeStream: (name) =>
      withConnection(async (connection) => {
        const manager = await jetstreamManager(connection);
        await manager.streams.delete(name);
      }),
    read: (stream) => withConnection((connection) => readStream(connection, stream)),
    remove: async () => {
      await server.stop("kill");
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };

  async function withConnection<Result>(work: (connection: NatsConnection) => Promise<Result>): Promise<Result> {
    const connection = await connect({ servers: `${host}:${port}`, ...credentials, ...(tls === undefined ? {} : { tls }) });
    try {
      return await work(connection);
    } finally {
      await connection.close();
    }
  }
}

async function readStream(connection: NatsConnection, stream: string): Promise<NatsMessage[]> {
  const { streams } = await jetstreamManager(connection);
  const { state } = await streams.info(stream);
  if (state.messages === 0) return [];
  const consumer = await jetstream(connection).consumers.get(stream);
  const messages: NatsMessage[] = [];
  for await (const message of await consumer.consume()) {
    const headers = Object.fromEntries([...(message.headers ?? [])].map(([name, values]) => [name, values.join(", ")]));
    messages.push({ subject: message.subject, headers, text: message.string() });
    if (messages.length === state.messages) break;
  }
  return messages;
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectSocket(port, "127.0.0.1");
    socket.once("data", () => end(true));
    socket.once("error", () => end(false));
    socket.once("close", () => end(false));

    function end(isReady: boolean): void {
      resolve(isReady);
      socket.destroy();
    }
  });
}
