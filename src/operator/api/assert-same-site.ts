import type { Context } from "koa";
import { ImhookError } from "../../errors.ts";

/**
 * Throws an ImhookError if a web page of another site asks for a change. Browsers send such requests to loopback for any page, and some of them without
 * asking the server first. Programs send neither of these headers.
 */
export function assertSameSite({ method, headers, host }: Context): void {
  if (method === "GET" || method === "HEAD") return;
  const { origin, "sec-fetch-site": site } = headers;
  if (origin !== undefined && hostOf(origin) !== host.toLowerCase()) throw new ImhookError("cross-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") throw new ImhookError("cross-site");
}

/** `Origin: null` has none. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
