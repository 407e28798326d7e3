import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { interpretReply } from "../../../src/senders/interpret-reply.ts";
import type { Effect } from "../../../src/senders/reply-model.ts";
import { get, post, type Response, send } from "../../support/http.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { tencentChatUrl } from "../../support/urls.ts";

type Body = Record<string, unknown>;

/** imhook in processes of its own, with a rules file. */
export interface RuledServer {
  imhook(): Imhook;
  /** Posts a callback on a connection of its own, with what tells it apart from others, and returns the answer. */
  post(command: string, body: Body): Promise<Response>;
  /** The reply to a callback. */
  reply(command: string, body: Body): Promise<Response["json"]>;
  /** The replies to a callback on so many connections that every worker gets some. */
  replies(command: string, body: Body): Promise<Array<Response["json"]>>;
  /** What the sender does after the reply to a callback. */
  effect(command: string, body: Body): Promise<Effect>;
  /** A part of the operator API. */
  read(path: string): Promise<Response["json"]>;
  /** Changes something by the operator API. */
  change(method: "POST" | "PATCH" | "DELETE", path: string, body?: Body | string): Promise<Response>;
  /** The newest entry, with its texts. */
  newestEntry(): Promise<Response["json"]>;
  /** Writes a file beside the rules file. */
  write(name: string, content: string | Buffer): Promise<void>;
  /** Ends the processes and starts them again with the same data. */
  restart(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
  dataDirectory: string;
  remove(): Promise<void>;
}

export interface RuledServerOptions {
  rules: string;
  /** Content by name, beside the rules file. */
  files?: Record<string, string>;
  workers?: number;
  environment?: Record<string, string>;
}

/** The primary hands out connections in turn. */
const CONNECTIONS = 6;

let sent = 0;

export async function startRuledServer({ rules, files = {}, workers = 1, environment = {} }: RuledServerOptions): Promise<RuledServer> {
  const folder = await mkdtemp(join(tmpdir(), "imhook-ruled-"));
  const dataDirectory = join(folder, "data");
  const write = async (name: string, content: string | Buffer) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  };
  for (const [name, content] of Object.entries({ "rules.yaml": rules, ...files })) await write(name, content);
  const variables = { IMHOOK_RULES: join(folder, "rules.yaml"), IMHOOK_WORKERS: String(workers), ...environment };
  const start = () => startImhook(dataDirectory, { environment: variables });
  let imhook = await start();

  const server: RuledServer = {
    imhook: () => imhook,
    post: (command, body) => {
      sent += 1;
      const { url, json } = toCallback(imhook.url, command, body);
      return post(url, json);
    },
    reply: async (command, body) => (await server.post(command, body)).json,
    replies: (command, body) => Promise.all(Array.from({ length: CONNECTIONS }, () => server.reply(command, body))),
    effect: async (command, body) => {
      const { status, headers, text } = await server.post(command, body);
      const sender = command.includes(".") ? "tencent-chat" : "openim";
      const exchange = { answered: true, status, statusText: "", headers, text, duration: 1, reusedConnection: false } as const;
      return interpretReply(sender, { command, body }, exchange);
    },
    read: async (path) => (await get(`${imhook.operatorUrl}${path}`)).json,
    change: (method, path, body) => {
      const [type, text] = typeof body === "string" ? ["text/plain", body] : ["application/json", JSON.stringify(body)];
      const headers: Record<string, string> = body === undefined ? {} : { "content-type": type };
      return send(`${imhook.operatorUrl}${path}`, { method, headers, body: text ?? "" });
    },
    newestEntry: async () => {
      const { items } = await server.read("/api/callbacks?limit=1");
      return server.read(`/api/callbacks/${items[0].id}`);
    },
    write,
    restart: async (signal) => {
      await end(imhook, signal);
      imhook = await start();
    },
    dataDirectory,
    remove: async () => {
      await end(imhook, "SIGKILL");
      await rm(folder, { recursive: true, maxRetries: 5 });
    },
  };
  return server;
}

/** Only commands of Tencent Chat contain a dot. */
function toCallback(url: string, command: string, body: Body): { url: string; json: Body } {
  if (command.includes(".")) return { url: tencentChatUrl(url, command), json: { CallbackCommand: command, EventTime: sent, ...body } };
  return { url: `${url}/openim/sample/${command}`, json: { callbackCommand: command, operationID: `op-${sent}`, ...body } };
}
