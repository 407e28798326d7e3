import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { keep, kill } from "./children.ts";
import type { Memory, Question, Ready, Usage } from "./serve.ts";

/** The servers that are measured, by the names of their files; the ratios are to BASELINE. */
export const SERVERS = {
  "node-http": "node:http",
  koa: "koa",
  "koa-ajv": "koa + map of Ajv validators",
  fastify: "fastify, same schemas",
  "fastify-openapi-glue": "fastify-openapi-glue",
  "express-openapi-validator": "express-openapi-validator",
  "openapi-backend": "openapi-backend, operations of Tencent Chat",
  "openapi-backend-all-operations": "openapi-backend, all operations",
  "imhook-ten-operations": "imhook without journal, 10 operations",
  "imhook-without-journal": "imhook without journal, all operations",
  imhook: "imhook",
} as const;

export type ServerName = keyof typeof SERVERS;

export const BASELINE: ServerName = "koa";

const BLIND: readonly ServerName[] = ["node-http", "koa"];

/** Whether a server answers 400 to a callback that does not match the document. imhook keeps it and lets it pass, the others do not look. */
export function isValidating(name: ServerName): boolean {
  return !BLIND.includes(name) && !name.startsWith("imhook");
}

/** A server in a process of its own. */
export interface ServerProcess {
  url: string;
  /** What the process has used so far, all that the answered callbacks have caused included. */
  usage(): Promise<Usage>;
  memory(): Promise<Memory>;
  kill(): Promise<void>;
}

/** One of the servers that are measured. */
export interface Server extends ServerProcess {
  name: ServerName;
}

const PATIENCE_MS = 60_000;

/** Starts a server. Rejects where it ends or stays silent. */
export async function startServer(name: ServerName, dataDirectory: string): Promise<Server> {
  return { name, ...(await startServerProcess(new URL(`./servers/${name}.ts`, import.meta.url), [dataDirectory], SERVERS[name])) };
}

/** Starts a module that calls `serve`. Rejects where it ends or stays silent. */
export async function startServerProcess(file: URL, parameters: readonly string[], title: string): Promise<ServerProcess> {
  // Standard output is the bench's own, so a server's goes where its errors go.
  const child = keep(fork(file, parameters, { stdio: ["ignore", 2, 2, "ipc"] }));
  const ended = once(child, "exit").then(() => {
    throw new Error(`${title} has ended`);
  });
  // Nobody waits for its end while it is idle.
  ended.catch(() => {});
  const { port } = await Promise.race([message<Ready>(child), ended]);
  return {
    url: `http://127.0.0.1:${port}`,
    usage: () => ask<Usage>("usage"),
    memory: () => ask<Memory>("memory"),
    kill: () => kill(child),
  };

  function ask<Answer>(question: Question): Promise<Answer> {
    const answer = message<Answer>(child);
    child.send(question);
    return Promise.race([answer, ended]);
  }
}

/** The next message of a child; both ends are ours, so its form is taken on trust. */
async function message<Message>(child: ChildProcess): Promise<Message> {
  const [received] = await once(child, "message", { signal: AbortSignal.timeout(PATIENCE_MS) });
  return received;
}
