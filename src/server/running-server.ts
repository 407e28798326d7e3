import type { Listener } from "../http/listen.ts";
import type { HandlersKeeper } from "./handlers/keeper.ts";

/** A running server, in one process or in several. */
export interface RunningServer extends AsyncDisposable {
  callbacks: Pick<Listener, "url">;
  operator: Pick<Listener, "url">;
  /** null if metrics have no port of their own. */
  metrics: Pick<Listener, "url"> | null;
  /** The handlers of the configured module; null if there is none. */
  handlers: Pick<HandlersKeeper, "module" | "summary"> | null;
  /** Tells load balancers from now on that the server is not ready. It goes on accepting callbacks until it is closed. */
  leave(): void;
  /** Closes the ports, finishes the requests in progress and closes the files. */
  close(): Promise<void>;
  /** Applies changed settings without downtime, if the server can. */
  reload(): void;
}
