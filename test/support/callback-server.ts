import { createServer, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A callback as it arrived at a server of a test's own. */
export interface Received {
  command: string;
  url: string;
  headers: IncomingHttpHeaders;
  /** Names and values in turn, as sent. */
  rawHeaders: string[];
  text: string;
  // Tests look into bodies of every command.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  body: any;
  /** Port of the other side, which tells connections apart. */
  connection: number | undefined;
}

/** An answer: a value to be sent as JSON, or a text as it is. Delay in milliseconds. */
export interface Answer {
  status?: number;
  body?: unknown;
  text?: string;
  delay?: number;
}

/** null: no answer at all. */
export type Respond = (received: Received) => Answer | null | Promise<Answer | null>;

/** A server that answers as a test wants it to. */
export interface CallbackServer {
  url: string;
  received: Received[];
  close(): Promise<void>;
}

export const TENCENT_CHAT_OK = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };
export const OPENIM_OK = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };

/** Serves both senders on a free port; without `respond` everything is let through. */
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
  // A server that listens on a port, not on a pipe, has an address of this form.
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

/** The reply that lets a callback of either sender pass. */
export function allowAll({ body }: Received): Answer {
  return { body: "callbackCommand" in body ? OPENIM_OK : TENCENT_CHAT_OK };
}

/** undefined where the body breaks off. */
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
