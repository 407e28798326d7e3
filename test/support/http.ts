import { type Agent, request } from "node:http";

/** An answer as it came over the socket. */
export interface Response {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** The text parsed; undefined where it is not JSON. */
  // Tests look into answers of every shape; the shape is what they assert.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  json: any;
}

/** Parts of a request; nothing is added to the headers that Node does not have to add. */
export interface Sent {
  method?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
  /** Address to call from, one of this machine's own. */
  localAddress?: string;
  /** Keeps the connection; without one, each request has a connection of its own. */
  agent?: Agent | false;
}

/** Sends over a real socket exactly the path, headers and bytes that are given. */
export function send(url: string, { method = "POST", headers = {}, body = "", localAddress, agent = false }: Sent = {}): Promise<Response> {
  const { hostname, port } = new URL(url);
  // new URL() would tidy the path up, and some tests are about untidy ones.
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
    outgoing.end(body);
  });
}

export function get(url: string, headers: Record<string, string> = {}): Promise<Response> {
  return send(url, { method: "GET", headers });
}

/** Sends a value as a callback's body, with the headers of the real senders. */
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
