import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { createServer, type Handlers, type Server } from "../../../src/index.ts";
import { type Reply, startDecider, type TestDecider } from "../../support/decider.ts";
import { get, post, type Response, send } from "../../support/http.ts";
import { tencentChatUrl } from "../../support/urls.ts";

export const BLOCK = "callbackBeforeAddBlackCommand";
export const MESSAGE = "C2C.CallbackBeforeSendMsg";
export const BEFRIEND = "Sns.CallbackPrevFriendAdd";

type Json = Response["json"];

/** imhook in this process, and a decider that its rules ask. */
export interface AskingServer {
  folder: string;
  service: TestDecider;
  /** Lines of the log so far. */
  lines: Array<Record<string, unknown>>;
  /** Makes the decider answer like this from now on. */
  answer(reply: Reply): void;
  /** The text of a rules file with one rule that asks the decider, whose URL is followed by these keys. */
  rulesFile(rule?: string, keys?: string): string;
  write(name: string, content: string): Promise<void>;
  /** Starts imhook with a rules file. */
  start(rules: string, options?: StartOptions): Promise<Server>;
  openIm(command: string, body: object): Promise<Json>;
  tencentChat(command: string, body: object): Promise<Json>;
  /** Posts a callback by OpenIM about alice, who blocks somebody. */
  block(blackUserID?: string): Promise<Json>;
  /** Posts a callback by Tencent Chat about a message of alice. */
  message(text?: string): Promise<Json>;
  /** Posts a callback by Tencent Chat about alice, who asks bob and mallory to be friends. */
  befriend(): Promise<Json>;
  read(path: string): Promise<Json>;
  newestEntry(): Promise<Json>;
  reload(): Promise<Response>;
  /** Ends imhook and the decider. */
  remove(): Promise<void>;
}

export interface StartOptions {
  handlers?: Handlers;
  /** Of both senders, in milliseconds. */
  budget?: number;
}

const ASKING = `on: [${MESSAGE}, ${BLOCK}, ${BEFRIEND}], ask: moderation`;

let sent = 0;

export async function prepareAskingServer(): Promise<AskingServer> {
  const folder = await mkdtemp(join(tmpdir(), "imhook-ask-"));
  let reply: Reply = () => ({ decision: "allow" });
  const service = await startDecider((asked, response) => reply(asked, response));
  const lines: AskingServer["lines"] = [];
  let server: Server | null = null;

  const prepared: AskingServer = {
    folder,
    service,
    lines,
    answer: (next) => {
      reply = next;
    },
    rulesFile: (rule = ASKING, keys = "") =>
      `deciders:\n  moderation: { url: '${service.url}'${keys} }\nrules:\n  - { name: ask, ${rule} }\n`,
    write: (name, content) => writeFile(join(folder, name), content),
    start: async (rules, { handlers = {}, budget }: StartOptions = {}) => {
      await prepared.write("rules.yaml", rules);
      const log = pino({ level: "info" }, { write: (line: string) => lines.push(JSON.parse(line)) });
      const settings = { port: 0, operator: { port: 0 }, dataDir: join(folder, "data"), rules: join(folder, "rules.yaml") };
      server = await createServer({
        handlers,
        settings: { ...settings, ...(budget !== undefined && { openim: { budget }, tencentChat: { budget } }) },
        log,
      });
      return server;
    },
    openIm: async (command, body) => {
      sent += 1;
      return (await post(`${server?.url}/openim/sample/${command}`, { callbackCommand: command, operationID: `op-${sent}`, ...body })).json;
    },
    tencentChat: async (command, body) => {
      sent += 1;
      return (await post(tencentChatUrl(server?.url ?? "", command), { CallbackCommand: command, EventTime: sent, ...body })).json;
    },
    block: (blackUserID = "bob") => prepared.openIm(BLOCK, { ownerUserID: "alice", blackUserID }),
    message: (Text = "hello") =>
      prepared.tencentChat(MESSAGE, {
        ...{ From_Account: "alice", To_Account: "bob" },
        MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text } }],
      }),
    befriend: () =>
      prepared.tencentChat(BEFRIEND, { From_Account: "alice", FriendItem: [{ To_Account: "bob" }, { To_Account: "mallory" }] }),
    read: async (path) => (await get(`${server?.operatorUrl}${path}`)).json,
    newestEntry: async () => {
      const { items } = await prepared.read("/api/callbacks?limit=1");
      return prepared.read(`/api/callbacks/${items[0].id}`);
    },
    reload: () => send(`${server?.operatorUrl}/api/rules/reload`, { method: "POST" }),
    remove: async () => {
      await service.close();
      await server?.close();
      await rm(folder, { recursive: true });
    },
  };
  return prepared;
}
