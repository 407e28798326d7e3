import type { Person } from "../../../../generated/operator.ts";

/** A user or a group whose page is open. */
export type Subject = Person;

/** Values of the address that say whose page is open. They stand in its query, because `.` and `..` are ids too, and no part of a path. */
export const SUBJECT_NAMES = ["sender", "app", "user", "group"] as const;

type SubjectValues = Partial<Record<(typeof SUBJECT_NAMES)[number], string>>;

/** Longest id that an address can have, in characters. Servers refuse a longer one. */
const LONGEST_ID = 1000;

/** Whether there can be a page for an id. JSON can have half of an emoji, and an address cannot. */
export function isAddressable(id: string): boolean {
  return id.length > 0 && id.length <= LONGEST_ID && id.isWellFormed();
}

/** The subject that an address names; null if it names none. */
export function toSubject({ sender, app, user, group }: SubjectValues): Subject | null {
  if ((sender !== "tencent-chat" && sender !== "openim") || !app) return null;
  if (user) return { sender, app, type: "user", id: user };
  return group ? { sender, app, type: "group", id: group } : null;
}

/** The query of the page of a subject. */
export function toQuery({ sender, app, type, id }: Subject): Record<string, string> {
  return { sender, app, [type]: id };
}

export function isSame(one: Subject, other: Subject): boolean {
  return one.sender === other.sender && one.app === other.app && one.type === other.type && one.id === other.id;
}
