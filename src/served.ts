import type { Listener } from "./listen.ts";
import type { Signalled } from "./signals.ts";

/** A running server, in one process or several. */
export interface Served extends Signalled {
  callbacks: Pick<Listener, "url">;
  operator: Pick<Listener, "url">;
}
