import type { Violation } from "./violation.ts";

export type Fields = Record<string, unknown>;

/** What the sender does with an answer, as far as its documents cannot say it. */
export interface SenderRules {
  /** Time after which the sender gives up, in milliseconds. */
  limitMs: number;
  /** Why the sender cannot read a JSON object as an answer; null where it can. */
  unreadable(reply: Fields): Violation | null;
  /** What a reply to a command does to the sender that nobody decides; null for none. `request` is the body that was sent. */
  harm(command: string, request: Fields, reply: Fields): Violation | null;
  /** Whether a reply of this HTTP status stops, for anyone, what its callback announces. */
  refuses(reply: Fields, status: number): boolean;
}
