import type { IncomingMessage } from "node:http";
import type { Context, Middleware } from "koa";

/** Reads the bytes of a body, decompressed. Rejects with an error of type `entity.too.large` if there are more than allowed. */
export type ReadBytes = (context: Context) => Promise<Buffer>;

/**
 * Most bodies are plain and state their length. These are read here, in a fifth of the time that koa-bodyparser needs (test/bench/LOG.md); all others
 * are read by koa-bodyparser. `limit` is in bytes, after decompression.
 */
export function createReadBytes(limit: number): ReadBytes {
  let bodyParser: Promise<Middleware> | undefined;
  return async function readBytes(context) {
    // The sender may have gone while the request waited. Such a stream emits no further events.
    if (context.req.destroyed) throw new Error("the sender closed the connection");
    if (isPlain(context.req, limit)) return readPlain(context.req);
    bodyParser ??= loadBodyParser(limit);
    return readParsed(context, await bodyParser);
  };
}

/** Whether a body is not compressed and states a length within the limit. */
export function isPlain({ headers }: IncomingMessage, limit: number): boolean {
  return headers["content-encoding"] === undefined && Number(headers["content-length"]) <= limit;
}

function readPlain(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.once("end", () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.once("error", reject);
  });
}

/** Loaded for the first body that needs it: that is seldom, and loading takes 19 ms. */
async function loadBodyParser(limit: number): Promise<Middleware> {
  const { default: createBodyParser } = await import("koa-bodyparser");
  const options = {
    enableTypes: ["text"],
    textLimit: String(limit),
    // Maps each byte to one character, so that the bytes can be had back. The option is documented, and its types lack it.
    encoding: "latin1",
    onerror: (error: Error) => {
      throw error;
    },
  };
  return createBodyParser(options);
}

async function readParsed(context: Context, bodyParser: Middleware): Promise<Buffer> {
  const { request } = context;
  // koa-bodyparser chooses by the content type, and senders send odd ones or none.
  request.is = () => "text/plain";
  await bodyParser(context, async () => {});
  return Buffer.from(typeof request.rawBody === "string" ? request.rawBody : "", "latin1");
}
