import { createServer, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A callback that a test's own server received. */
export interface Received {
  command: string;
  url: string;
  headers: IncomingHttpHeaders;
  /** Names and values alternate, as sent. */
  rawHeaders: string[];
  text: string;
  // Tests read bodies of every command.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  body: any;
  /** Port of the client, which identifies the connection. */
  connection: number | undefined;
}

/** An answer: `body` is sent as JSON, `text` as it is. The delay is in milliseconds. */
export interface Answer {
  status?: number;
  body?: unknown;
  text?: string;
  delay?: number;
}

/** Returns null for no answer at all. */
export type Respond = (received: Received) => Answer | null | Promise<Answer | null>;

/** A callback server whose answers a test decides. */
export interface CallbackServer {
  url: string;
  received: Received[];
  close(): Promise<void>;
}

export const TENCENT_CHAT_OK = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };
export const OPENIM_OK = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };

/** Serves both senders on a free port. By default every callback is allowed. */
export async function startCallbackServer(respond: Respond = allowAll): Promise<CallbackServer> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const arrived = await receive(request);
    if (arrived === undefined) return;
    received.push(arrived);
    const answer = await respond(arrived);
    if (answer === null) return;
    await wait(answer.delay ?? 0);
    response.writeHead(answer.status ?? 200, { "content-type": "application/json" });
    response.end(answer.text ?? JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server on a port, unlike one on a pipe, has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Allows a callback of either sender. */
export function allowAll({ body }: Received): Answer {
  return { body: "callbackCommand" in body ? OPENIM_OK : TENCENT_CHAT_OK };
}

/** Returns undefined if the body is incomplete. */
async function receive(request: IncomingMessage): Promise<Received | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    return undefined;
  }
  const text = Buffer.concat(chunks).toString();
  const body = JSON.parse(text);
  const { url = "", headers, rawHeaders, socket } = request;
  return { command: body.CallbackCommand ?? body.callbackCommand, url, headers, rawHeaders, text, body, connection: socket.remotePort };
}
