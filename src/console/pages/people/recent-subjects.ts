import { isAddressable, isSame, type Subject, toQuery, toSubject } from "./subject.ts";

const KEY = "imhook.people";

const MOST = 8;

/** The users and groups whose pages were opened last in this browser, newest first. */
export function recentSubjects(storage: Pick<Storage, "getItem"> = localStorage): Subject[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.map((query) => toSubject(Object(query))).filter((subject) => subject !== null) : [];
  } catch {
    return [];
  }
}

export function rememberSubject(subject: Subject, storage: Pick<Storage, "getItem" | "setItem"> = localStorage): void {
  if (!isAddressable(subject.id)) return;
  const others = recentSubjects(storage).filter((other) => !isSame(other, subject));
  storage.setItem(KEY, JSON.stringify([subject, ...others].slice(0, MOST).map(toQuery)));
}
