import type { Event, EventType } from "../../../generated/operator.ts";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { StoredEntry } from "../journal.ts";
import { MAX_SEARCHED_EVENTS, MAX_SEARCHED_TARGETS } from "../list-query.ts";

/** What a user is in an entry, or in an event that it reports; a sum of these. */
export const USER_ROLE = { actor: 1, target: 2, eventActor: 4, eventTarget: 8 } as const;

/** What a group is: the one that the entry is about, or one of an event. */
export const GROUP_ROLE = { entry: 1, event: 4 } as const;

/** Roles by name. Names are as the index stores them. */
export type Roles = ReadonlyMap<string, number>;

/** What an entry is found by. */
export interface Names {
  users: Roles;
  groups: Roles;
  /** Types of its events, each once. */
  events: EventType[];
}

/** Returns what an entry with these events is found by. */
export function namesOf({ actor, targets, group }: Pick<StoredEntry, "actor" | "targets" | "group">, events: readonly Event[]): Names {
  const users = new Map<string, number>();
  const groups = new Map<string, number>();
  add(users, actor, USER_ROLE.actor);
  for (const target of targets.slice(0, MAX_SEARCHED_TARGETS)) add(users, target, USER_ROLE.target);
  add(groups, group, GROUP_ROLE.entry);
  for (const event of events.slice(0, MAX_SEARCHED_EVENTS)) {
    add(users, event.actor, USER_ROLE.eventActor);
    add(users, event.target, USER_ROLE.eventTarget);
    add(groups, event.group, GROUP_ROLE.event);
  }
  return { users, groups, events: [...new Set(events.map(({ type }) => type))] };
}

function add(roles: Map<string, number>, name: string | null, role: number): void {
  if (name === null) return;
  const stored = escapeUnpaired(name);
  roles.set(stored, (roles.get(stored) ?? 0) | role);
}
