import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { keep, kill } from "./children.ts";
import type { Ready, Usage } from "./serve.ts";

/** The servers that are measured, by the names of their files; the ratios are to BASELINE. */
export const SERVERS = {
  "node-http": "node:http",
  koa: "koa",
  "openapi-backend": "openapi-backend",
  "imhook-ten-operations": "imhook without journal, 10 operations",
  "imhook-without-journal": "imhook without journal, all operations",
  imhook: "imhook",
} as const;

export type ServerName = keyof typeof SERVERS;

export const BASELINE: ServerName = "koa";

/** A server in a process of its own. */
export interface Server {
  name: ServerName;
  url: string;
  /** CPU time of the process so far, all that the answered callbacks have caused included. */
  usage(): Promise<Usage>;
  kill(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** Starts a server. Rejects where it ends or stays silent. */
export async function startServer(name: ServerName, dataDirectory: string): Promise<Server> {
  const file = new URL(`./servers/${name}.ts`, import.meta.url);
  // Standard output is the bench's own, so a server's goes where its errors go.
  const child = keep(fork(file, [dataDirectory], { stdio: ["ignore", 2, 2, "ipc"] }));
  const ended = once(child, "exit").then(() => {
    throw new Error(`${SERVERS[name]} has ended`);
  });
  // Nobody waits for its end while it is idle.
  ended.catch(() => {});
  const { port } = await Promise.race([message<Ready>(child), ended]);
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    usage: async () => {
      const answer = message<Usage>(child);
      child.send("usage");
      return Promise.race([answer, ended]);
    },
    kill: () => kill(child),
  };
}

/** The next message of a child; both ends are ours, so its form is taken on trust. */
async function message<Message>(child: ChildProcess): Promise<Message> {
  const [received] = await once(child, "message", { signal: AbortSignal.timeout(PATIENCE_MS) });
  return received;
}
