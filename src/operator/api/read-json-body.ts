import type { Context } from "koa";
import createBodyParser from "koa-bodyparser";
import { ImhookError } from "../../errors.ts";

const LIMIT_BYTES = 65_536;

const parseBody = createBodyParser({
  enableTypes: ["json"],
  jsonLimit: String(LIMIT_BYTES),
  onerror: (error: Error & { type?: string }) => {
    if (error.type === "entity.too.large")
      throw new ImhookError("too-large", `the body has at most ${LIMIT_BYTES} bytes`, { cause: error });
    throw new ImhookError("bad-request", `the body cannot be read: ${error.message}`, { cause: error });
  },
});

/**
 * Reads the body of a request as JSON. Rejects with an ImhookError if it has another content type, is too long or is not JSON. The connection is closed if
 * the body does not come within `withinMs`.
 */
export async function readJsonBody(context: Context, withinMs: number): Promise<unknown> {
  // A page of another site could send any other type without asking the browser first.
  if (!context.is("json")) throw new ImhookError("unsupported-media-type", "the content type must be application/json");
  const slow = setTimeout(() => context.req.destroy(), withinMs);
  try {
    await parseBody(context, async () => {});
    return context.request.body;
  } finally {
    clearTimeout(slow);
  }
}
