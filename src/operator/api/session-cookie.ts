import type { Context } from "koa";
import type { AddressSet } from "../../http/address-set.ts";
import { isForwardedHttps } from "../../http/is-forwarded-https.ts";
import { LONGEST_MS } from "../sessions/session-times.ts";

/** What the browser of a caller keeps, so that the next call belongs to the same session. */
export interface SessionCookie {
  /** What the browser has sent; undefined if it keeps nothing. */
  id: string | undefined;
  keep(id: string): void;
  forget(): void;
}

const NAME = "imhook_session";

/** The cookie of a request. No script can read it, no other site can use it, and it is not sent without HTTPS if it came by it. */
export function sessionCookieOf(context: Context, trustedProxies: AddressSet): SessionCookie {
  const { req, cookies } = context;
  const secure = isForwardedHttps(req.socket.remoteAddress, req.headers["x-forwarded-proto"], trustedProxies);
  const options = { path: "/", httpOnly: true, sameSite: "strict", secure } as const;
  // The library would refuse a secure cookie, because the proxy calls without HTTPS.
  cookies.secure = secure;
  return {
    id: cookies.get(NAME),
    keep: (id) => void cookies.set(NAME, id, { ...options, maxAge: LONGEST_MS }),
    forget: () => void cookies.set(NAME, null, options),
  };
}
