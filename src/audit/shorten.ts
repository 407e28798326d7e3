import type { AuditDetails } from "./audit-log.ts";

/** Longest text of an entry, in UTF-16 code units. */
const LONGEST = 500;

/** The text, or its beginning with an ellipsis. */
export function shorten(text: string): string {
  // Half of a pair of surrogates would be no character.
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Details with texts of bounded length. */
export function shortenDetails(details: AuditDetails): AuditDetails {
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, typeof value === "string" ? shorten(value) : value]));
}
