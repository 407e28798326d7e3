import { pipeline } from "node:stream/promises";
import type { Context } from "koa";
import { ImhookError } from "../../errors.ts";
import type { Feed } from "../live/hub.ts";

const CONTENT_TYPE = "text/event-stream";

/** Whether what an operation answers is a feed. */
export function isFeed(answer: unknown): answer is Feed {
  return typeof answer === "object" && answer !== null && "open" in answer && typeof answer.open === "function";
}

/** Answers with a feed; resolves when it has begun. Throws an ImhookError if the client does not take its type, or if nobody else can watch. */
export function sendFeed(context: Context, feed: Feed): void {
  if (context.accepts(CONTENT_TYPE) === false) throw new ImhookError("not-acceptable");
  // HEAD is answered like GET, but nobody watches.
  const stream = context.method === "HEAD" ? null : feed.open();
  context.status = 200;
  context.type = CONTENT_TYPE;
  // Proxies must neither collect events nor compress them together.
  context.set({ "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no" });
  if (stream === null) return;
  context.respond = false;
  // The port lets clients close their sending side and still get an answer. Of one that watches nobody would notice that it has gone.
  context.req.socket.once("end", () => stream.destroy());
  // Whoever leaves, the other end is closed too. Nobody is told: viewers come and go.
  pipeline(stream, context.res).catch(() => {});
}
