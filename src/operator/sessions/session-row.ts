import type { Role } from "../../../generated/operator.ts";
import type { StoredSession } from "./session-store.ts";

/** A session as a database has it in its table `session`. */
export interface SessionRow {
  digest: string;
  token: string;
  who: string;
  role: Role;
  created_at: number;
  last_used_at: number;
  expires_at: number;
}

/** Nobody has so many browsers. A program that signs in again and again does not fill the disk. */
export const MOST_OF_TOKEN = 100;

export function toSession({ created_at, last_used_at, expires_at, ...same }: SessionRow): StoredSession {
  return { ...same, createdAt: created_at, lastUsedAt: last_used_at, expiresAt: expires_at };
}
