/** Why a feed has ended for good. */
export type ClosedCause = "session" | "viewers" | "filters" | "unknown";

/** How the page is connected to the feed. */
export type Connection =
  | { state: "connecting" }
  /** What was recorded in the meantime comes, and then what is new. */
  | { state: "catching-up" }
  | { state: "live" }
  | { state: "reconnecting" /** In milliseconds since 1970. */; since: number }
  | { state: "closed"; cause: ClosedCause /** What the server says. */; detail: string };

const CAUSES: Readonly<Record<number, ClosedCause>> = { 400: "filters", 401: "session", 403: "session", 429: "viewers" };

/** Why a server refuses the feed; null if it, or a proxy before it, may answer otherwise soon. */
export function causeOf(status: number): ClosedCause | null {
  return CAUSES[status] ?? (status >= 500 ? null : "unknown");
}
