import type { IncomingMessage } from "node:http";
import type { Context, Middleware } from "koa";
import type { QuarantineReason } from "./quarantine.ts";

/** Reads the bytes of a body as they are sent. Never rejects: bytes that cannot be had come as the reason. */
export type ReadBytes = (context: Context) => Promise<Buffer | QuarantineReason>;

/**
 * Most bodies state their length. These are read here, in a fifth of the time that koa-bodyparser needs (test/bench/LOG.md); all others are read by
 * koa-bodyparser. `limit` is in bytes.
 */
export function createReadBytes(limit: number): ReadBytes {
  let bodyParser: Promise<Middleware> | undefined;
  return async function readBytes(context) {
    // The sender may have gone while the request waited. Such a stream emits no further events.
    if (context.req.destroyed) return incomplete("the sender closed the connection");
    const length = Number(context.req.headers["content-length"]);
    if (length > limit) return tooLarge(`${length} bytes`, limit);
    try {
      if (length <= limit) return await readPlain(context.req);
      bodyParser ??= loadBodyParser(limit);
      return await readParsed(context, await bodyParser);
    } catch (error) {
      const { type, message } = error as Error & { type?: string };
      return type === "entity.too.large" ? tooLarge(`more than ${limit} bytes`, limit) : incomplete(message);
    }
  };
}

function tooLarge(length: string, limit: number): QuarantineReason {
  return { code: "body-too-large", detail: `the body has ${length}; IMHOOK_BODY_LIMIT is ${limit}` };
}

function incomplete(detail: string): QuarantineReason {
  return { code: "body-unreadable", detail };
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
  // It would lose the bytes of a body that it cannot decompress.
  delete context.req.headers["content-encoding"];
  await bodyParser(context, async () => {});
  return Buffer.from(typeof request.rawBody === "string" ? request.rawBody : "", "latin1");
}
