import type { Event, ReplyEffect } from "../../generated/operator.ts";
import { parseBodyText } from "../callbacks/parse-json.ts";
import type { StoredEntry } from "../journal/journal.ts";
import { isObject } from "../openapi/json.ts";
import { toEvents } from "./events.ts";
import { interpretReply } from "./interpret-reply.ts";
import type { Exchange } from "./post/post.ts";
import { findCommand } from "./registry.ts";
import type { Effect } from "./reply-model.ts";

/** What follows from a recorded callback and from its reply. */
export interface EntryInterpretation {
  /** null if the command is in no document. */
  effect: ReplyEffect | null;
  events: Event[];
  hasMoreEvents: boolean;
}

/** One callback can report half a million events, or refuse a hundred thousand users. */
const MOST = 100;

/** Interprets an entry with its texts. */
export function interpretEntry(entry: StoredEntry): EntryInterpretation {
  const events = toEvents(entry);
  return { effect: effectOf(entry), events: events.slice(0, MOST), hasMoreEvents: events.length > MOST };
}

function effectOf({ sender, command, body, reply }: StoredEntry): ReplyEffect | null {
  const known = command === null ? undefined : findCommand(sender, command);
  if (known === undefined) return null;
  return toReplyEffect(interpretReply(sender, { command: known.name, body: toFields(body) }, sentReply(reply)));
}

/** What is recorded as a reply left with status 200. */
function sentReply(text: string): Exchange {
  return { answered: true, status: 200, statusText: "OK", headers: {}, text, duration: 0, reusedConnection: false };
}

/** A body that was quarantined may be no JSON object. */
function toFields(body: string | null): Record<string, unknown> {
  try {
    const parsed: unknown = parseBodyText(body ?? "");
    return isObject(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

function toReplyEffect(effect: Effect): ReplyEffect {
  const nothing = { code: null, message: null, reason: null, fields: [], users: [] };
  switch (effect.kind) {
    case "refused":
      return { ...nothing, kind: effect.kind, code: effect.code, message: effect.message };
    case "modified":
      return { ...nothing, kind: effect.kind, fields: Object.keys(effect.changes).slice(0, MOST) };
    case "partly-refused":
      return { ...nothing, kind: effect.kind, users: effect.users.slice(0, MOST) };
    case "ignored":
    case "failed":
      return { ...nothing, kind: effect.kind, reason: effect.reason };
    default:
      return { ...nothing, kind: effect.kind };
  }
}
