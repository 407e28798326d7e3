import type { Listener } from "../http/listen.ts";
import type { Stoppable } from "./signals.ts";

/** A running server, in one process or several. */
export interface RunningServer extends Stoppable {
  callbacks: Pick<Listener, "url">;
  operator: Pick<Listener, "url">;
}
