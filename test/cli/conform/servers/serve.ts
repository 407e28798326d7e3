import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Call, Reply } from "./right.ts";

/** A small server on loopback. */
export interface SmallServer {
  url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Handles calls in sequence. */
  oneAtATime?: boolean;
  /** Called if a call breaks off before it is read; absent: nothing happens. */
  onBrokenOff?(): void;
}

/** Serves an answer on a free port. */
export async function serveAnswer(
  answer: (call: Call) => Reply | Promise<Reply>,
  { oneAtATime = false, onBrokenOff = () => {} }: ServeOptions = {},
): Promise<SmallServer> {
  let last: Promise<unknown> = Promise.resolve();
  const server = createServer(async (request, response) => {
    const text = await readText(request).catch(onBrokenOff);
    if (text === undefined) return;
    const reply = await answer({ url: new URL(request.url ?? "", "http://127.0.0.1"), headers: request.headers, text });
    if (reply.cut) return request.socket.destroy();
    const turn = oneAtATime ? last.then(() => wait(reply.waitMs)) : wait(reply.waitMs ?? 0);
    last = turn;
    await turn;
    response.writeHead(reply.status, { ...reply.headers, ...(reply.close ? { connection: "close" } : {}) }).end(reply.text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
