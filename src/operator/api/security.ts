import type { Context, Request } from "openapi-backend";
import type { Caller } from "./caller.ts";
import type { SessionCookie } from "./session-cookie.ts";

/** What a security handler has returned; undefined if all refused the caller, and for an operation that needs no token. */
export function callerOf({ authorized, Bearer, Session }: Context["security"]): Caller | undefined {
  if (!authorized) return undefined;
  return "error" in Bearer ? Session : Bearer;
}

/** Whether a request is that of a session. Whoever sends a token means the token. */
export function isOfSession({ headers }: Pick<Request, "headers">, cookie: SessionCookie): cookie is SessionCookie & { id: string } {
  return headers.authorization === undefined && cookie.id !== undefined;
}
