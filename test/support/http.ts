import { type Agent, request } from "node:http";

/** An answer as it was received. */
export interface Response {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** The parsed text; undefined if it is not JSON. */
  // Tests assert the shape of every kind of answer.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  json: any;
}

/** Parts of a request. Only headers that Node requires are added to these. */
export interface Sent {
  method?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
  /** Address of this machine to send from. */
  localAddress?: string;
  /** Reuses connections. By default each request opens its own. */
  agent?: Agent | false;
  /** Gives up after so many milliseconds in which nothing happens. By default it waits for ever. */
  patience?: number;
}

/** Sends exactly this path, these headers and these bytes. */
export function send(
  url: string,
  { method = "POST", headers = {}, body = "", localAddress, agent = false, patience = 0 }: Sent = {},
): Promise<Response> {
  const { hostname, port } = new URL(url);
  // new URL() would normalize the path, and some tests are about paths that are not normal.
  const path = url.slice(url.indexOf("/", "http://".length));
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method, headers, localAddress, agent }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk) => chunks.push(chunk));
      incoming.on("error", reject);
      incoming.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text, json: parse(text) });
      });
    });
    outgoing.on("error", reject);
    outgoing.setTimeout(patience, () => outgoing.destroy(new Error("no answer")));
    outgoing.end(body);
  });
}

export function get(url: string, headers: Record<string, string> = {}): Promise<Response> {
  return send(url, { method: "GET", headers });
}

/** Sends a value as the JSON body of a callback, with the content type of the real senders. */
export function post(url: string, value: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return send(url, { headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(value) });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
