import { isId } from "../../journal/entry-id.ts";
import type { Place } from "../../journal/journal.ts";

/** Where a viewer says that it has come to. */
export type Claim =
  | { position: number /** End of the entry's id; null if the place has no entry. */; tail: string | null }
  /** Id of an entry. */
  | { entry: string };

/** Enough to tell the entries of one position apart that two journals have there. */
const TAIL_LENGTH = 8;

/** The id of an event after which a viewer is at this place: `1042-5f3e9a01`, or `1042` if the place has no entry. */
export function toEventId({ position, entry }: Place): string {
  return entry === null ? String(position) : `${position}-${tailOf(entry)}`;
}

/** Parses the id of an event or of an entry. Throws a RangeError if it is neither. */
export function parseClaim(text: string): Claim {
  const [, position, tail = null] = /^(0|[1-9][0-9]{0,15})(?:-([0-9a-f]{8}))?$/.exec(text) ?? [];
  if (position !== undefined && Number.isSafeInteger(Number(position))) return { position: Number(position), tail };
  const entry = text.toLowerCase();
  if (isId(entry)) return { entry };
  throw new RangeError("it must be the id of an event of this feed, or the id of a callback");
}

/** Whether a claim can be about this entry. */
export function isTailOf(tail: string, entry: string): boolean {
  return tailOf(entry) === tail;
}

function tailOf(entry: string): string {
  return entry.slice(-TAIL_LENGTH);
}
