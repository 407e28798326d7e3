import type { Role } from "../../../generated/operator.ts";
import type { ChangeOrigin } from "../../audit/change-origin.ts";

/** A session that is about to begin. */
export interface NewSession {
  /** SHA-256 of what the browser sends, in hexadecimal digits. */
  digest: string;
  /** SHA-256 of the token that opens it, in hexadecimal digits. */
  token: string;
  /** Name of the token. */
  who: string;
  /** Role that the token has now. */
  role: Role;
}

/** A session that has not ended. Times are in milliseconds since 1970. */
export interface StoredSession extends NewSession {
  createdAt: number;
  /** Of its last use, to the minute. */
  lastUsedAt: number;
  /** When it ends if it is not used until then. */
  expiresAt: number;
}

/** Who is signed in. Nothing in it opens a session: it has digests only. */
export interface SessionStore {
  /**
   * Begins a session, and ends the oldest of its token if there are too many. The session and its audit entry are on disk together or not at all.
   */
  add(session: NewSession, origin: ChangeOrigin): Promise<StoredSession>;
  /** Resolves with a session and takes down that it was used; undefined if there is none, or it has ended. */
  use(digest: string): Promise<StoredSession | undefined>;
  /** Resolves with a session; undefined if there is none, or it has ended. */
  get(digest: string): Promise<StoredSession | undefined>;
  /** Ends a session, with an audit entry unless `origin` is null. Resolves with whether there was one. */
  end(digest: string, origin: ChangeOrigin | null): Promise<boolean>;
  close(): Promise<void>;
}
