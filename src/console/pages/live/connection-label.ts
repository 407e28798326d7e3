import { formatClock } from "../../time/format-time.ts";
import type { ClosedCause, Connection } from "./feed/connection.ts";

type Key =
  | `live.connection.${Exclude<Connection["state"], "closed" | "reconnecting">}`
  | "live.connection.reconnecting"
  | `live.connection.closed.${ClosedCause}`;

/** Says how the page is connected. */
export function connectionLabel(connection: Connection, t: (key: Key, values: { time: string }) => string, locale: string): string {
  const time = connection.state === "reconnecting" ? formatClock(connection.since, locale) : "";
  return t(connection.state === "closed" ? `live.connection.closed.${connection.cause}` : `live.connection.${connection.state}`, { time });
}
