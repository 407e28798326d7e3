import { createIdSource } from "../journal/entry-id.ts";
import type { Actor } from "./actor.ts";

/** Where a change comes from: what its audit entry says before the change is made. Changes with one origin share an entry. */
export interface ChangeOrigin extends Actor {
  /** Id of the entry. */
  id: string;
  /** Time of the request, in milliseconds since 1970. */
  at: number;
  /** What is done. */
  action: string;
  /** What it is done to. */
  object: string;
}

const nextId = createIdSource();

/** Begins a change. */
export function changeOrigin({ who, role, address }: Actor, action: string, object: string, at: number = Date.now()): ChangeOrigin {
  return { id: nextId(at), at, who, role, address, action, object };
}
