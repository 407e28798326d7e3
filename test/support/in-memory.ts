import { Server } from "node:http";
import { type Duplex, duplexPair } from "node:stream";
import type Koa from "koa";
import { pino } from "pino";
import { createCallbackServer } from "../../src/callbacks/callback-server.ts";
import { createConcurrencyLimit } from "../../src/callbacks/concurrency-limit.ts";
import type { Statistics } from "../../src/callbacks/counters/statistics.ts";
import { createStatistics } from "../../src/callbacks/counters/statistics.ts";
import type { PipelineOptions } from "../../src/callbacks/pipeline.ts";
import type { Sender } from "../../src/callbacks/sender.ts";
import type { NewEntry, Original } from "../../src/journal/journal.ts";

/** An answer as a client reads it. */
export interface InMemoryAnswer {
  status: number;
  /** By their names in lower case. */
  headers: Record<string, string>;
  text: string;
  // Tests read replies of both senders.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  json: any;
}

/** A request as a client writes it. */
export interface InMemoryRequest {
  method?: string;
  path: string;
  /** A header that is undefined is not sent. */
  headers?: Record<string, string | undefined>;
  /** Sent as JSON unless it is text or bytes. */
  body?: unknown;
}

/** The way of a callback without a port, a process or a file: what is recorded is kept in a list. */
export interface InMemoryServer {
  app: Koa;
  call(request: InMemoryRequest): Promise<InMemoryAnswer>;
  entries: NewEntry[];
  lateDecisions: Array<{ id: string; decision: unknown; reason: string | null }>;
  logLines: Array<Record<string, unknown>>;
  statistics: Statistics;
}

/** `append` stands for the journal: it resolves with the entry's original, or with null. */
export function serveInMemory(
  senders: readonly Sender[],
  append: (entry: NewEntry) => Promise<Original | null> = async () => null,
  options: Partial<PipelineOptions> = {},
): InMemoryServer {
  const entries: InMemoryServer["entries"] = [];
  const lateDecisions: InMemoryServer["lateDecisions"] = [];
  const logLines: InMemoryServer["logLines"] = [];
  const statistics = createStatistics();
  const app = createCallbackServer({
    senders,
    journal: {
      append: async (entry) => {
        const original = await append(entry);
        entries.push(entry);
        return original;
      },
      appendLate: async ({ id, decision, reason }) => void lateDecisions.push({ id, decision, reason }),
    },
    concurrencyLimit: createConcurrencyLimit({ maxConcurrent: 8, maxQueued: 8 }),
    observer: statistics,
    bodyLimit: 1000,
    log: pino({ base: null, timestamp: false }, { write: (line: string) => void logLines.push(JSON.parse(line)) }),
    ...options,
  });
  return { app, call: (request) => exchange(app, request), entries, lateDecisions, logLines, statistics };
}

async function exchange(app: Koa, { method = "POST", path, headers = {}, body = "" }: InMemoryRequest): Promise<InMemoryAnswer> {
  const server = new Server(app.callback());
  const [client, remote] = duplexPair();
  server.emit("connection", remote);
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  const sent = Object.entries({ host: "imhook", "content-length": String(bytes.length), ...headers });
  const lines = sent.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${value}\r\n`);
  client.write(`${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);
  client.write(bytes);
  try {
    return await readAnswer(client);
  } finally {
    client.destroy();
    server.close();
  }
}

/** Reads one answer, whose length its head states. */
async function readAnswer(stream: Duplex): Promise<InMemoryAnswer> {
  let received = "";
  for await (const chunk of stream) {
    received += chunk;
    const answer = parseAnswer(received);
    if (answer !== undefined) return answer;
  }
  throw new Error(`the connection ended after ${JSON.stringify(received)}`);
}

function parseAnswer(received: string): InMemoryAnswer | undefined {
  const [head = "", text] = received.split("\r\n\r\n");
  const [statusLine = "", ...lines] = head.split("\r\n");
  const headers = Object.fromEntries(lines.map((line) => line.split(": ")).map(([name = "", value = ""]) => [name.toLowerCase(), value]));
  if (text === undefined || Buffer.byteLength(text) < Number(headers["content-length"])) return undefined;
  return { status: Number(statusLine.split(" ")[1]), headers, text, json: JSON.parse(text) };
}
