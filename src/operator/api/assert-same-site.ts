import type { Context } from "koa";
import { ImhookError } from "../../errors.ts";

/**
 * Throws an ImhookError if a web page of another site asks for a change. Browsers send such requests for any page, with cookies if they may, and some of
 * them without asking the server first. Programs send neither of these headers.
 */
export function assertSameSite({ method, headers, host }: Context): void {
  if (method === "GET" || method === "HEAD") return;
  const { origin, "sec-fetch-site": site } = headers;
  // No page can set it, and a proxy that changes the host leaves it as it is. Over plain HTTP browsers send it to loopback only.
  if (site === "same-origin") return;
  if (site !== undefined && site !== "none") throw new ImhookError("cross-site");
  if (origin !== undefined && hostOf(origin) !== host.toLowerCase()) throw new ImhookError("cross-site");
}

/** `Origin: null` has none. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
