import { randomBytes } from "node:crypto";
import type { Logger } from "pino";
import { changeOrigin } from "../../audit/change-origin.ts";
import { OBJECTS } from "../../audit/objects.ts";
import type { Clock } from "../../clock.ts";
import { ImhookError } from "../../errors.ts";
import { boundLog } from "../../log/bounded-log.ts";
import type { SessionStore, StoredSession } from "../sessions/session-store.ts";
import { digestOf } from "../tokens/tokens.ts";
import type { Authentication } from "./authenticate.ts";
import { anyoneAt, type Caller } from "./caller.ts";
import { createSignInLimit } from "./sign-in-limit.ts";

/** Callers who have signed in with a token, and send the id of their session instead. */
export interface Sessions {
  /**
   * Resolves with who a token says that signs in, and the id of the new session; null if nobody has to sign in. Rejects as `Authentication.recognize`
   * does.
   */
  signIn(token: string, address: string): Promise<{ caller: Caller; id: string | null }>;
  /** Resolves with who a session says that calls. Rejects with `invalid-session` if there is none, it has ended, or its token is not what it was. */
  resume(id: string, address: string): Promise<Caller>;
  /** Ends a session. Resolves with whether there was one. */
  signOut(id: string | undefined, address: string): Promise<boolean>;
  /** Resolves with whether a caller would be accepted now as they were. */
  isAccepted(caller: Caller): Promise<boolean>;
}

export interface SessionsOptions {
  authentication: Pick<Authentication, "recognize" | "callerWith" | "isAccepted">;
  store: SessionStore;
  clock: Pick<Clock, "now">;
  log: Logger;
}

/** Without tokens nobody signs in. */
export const NO_SESSIONS: Sessions = {
  signIn: async (_token, address) => ({ caller: anyoneAt(address), id: null }),
  resume: async (_id, address) => anyoneAt(address),
  signOut: async () => false,
  isAccepted: async () => true,
};

/** 256 bits, so that nobody guesses one. */
const ID_BYTES = 32;
const ID = /^[A-Za-z0-9_-]{43}$/;

export function createSessions({ authentication, store, clock, log }: SessionsOptions): Sessions {
  const limit = createSignInLimit(clock);
  const boundedLog = boundLog(log);
  const sessionOf = new WeakMap<Caller, string>();
  return {
    signIn: async (token, address) => {
      const { who, role } = await authentication.recognize(Buffer.from(token), address);
      const digest = toHex(digestOf(token));
      if (!limit.take(digest)) throw new ImhookError("too-many-attempts", "too many sign-ins with this token; wait a minute");
      const id = randomBytes(ID_BYTES).toString("base64url");
      const origin = changeOrigin({ who, role, address }, "createSession", OBJECTS.sessions);
      const session = await store.add({ digest: digestOfId(id), token: digest, who, role }, origin);
      boundedLog.info({ who, role, remoteAddress: address }, "signed in");
      return { caller: toCaller(session, address) ?? unknown(), id };
    },
    resume: async (id, address) => {
      const session = ID.test(id) ? await store.use(digestOfId(id)) : undefined;
      if (session === undefined) return unknown();
      const caller = toCaller(session, address);
      if (caller !== undefined) return caller;
      await store.end(session.digest, null);
      return unknown();
    },
    signOut: async (id, address) => {
      const session = id !== undefined && ID.test(id) ? await store.get(digestOfId(id)) : undefined;
      if (session === undefined) return false;
      const { who, role } = session;
      const ended = await store.end(session.digest, changeOrigin({ who, role, address }, "endSession", OBJECTS.sessions));
      if (ended) boundedLog.info({ who, role, remoteAddress: address }, "signed out");
      return ended;
    },
    isAccepted: async (caller) => {
      if (!authentication.isAccepted(caller)) return false;
      const digest = sessionOf.get(caller);
      return digest === undefined || (await store.get(digest)) !== undefined;
    },
  };

  /** undefined if the token of the session is no longer accepted as it was. */
  function toCaller({ digest, token, role, expiresAt }: StoredSession, address: string): Caller | undefined {
    const caller = authentication.callerWith(Buffer.from(token, "hex"), { role, address, expiresAt });
    if (caller !== undefined) sessionOf.set(caller, digest);
    return caller;
  }
}

function unknown(): never {
  throw new ImhookError("invalid-session");
}

function digestOfId(id: string): string {
  return toHex(digestOf(id));
}

function toHex(digest: Uint8Array): string {
  return Buffer.from(digest).toString("hex");
}
