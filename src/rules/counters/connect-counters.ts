import type { CounterLookup } from "../../callbacks/lookups.ts";
import { connectRpc } from "../../storage/rpc/socket-client.ts";
import type { CounterProcedures } from "./serve-counters.ts";

/** Counters of another process. */
export interface ConnectedCounters extends CounterLookup {
  close(): Promise<void>;
}

/** Counts in the process that serves counters at this socket. While it cannot be reached, calls reject. */
export function connectCounters(socket: string): ConnectedCounters {
  const client = connectRpc<CounterProcedures>(socket, null);
  return {
    count: (counter, value, window, at) => client.call("count", { counter, key: null, value, window, at }),
    distinct: (counter, key, value, window, at) => client.call("distinct", { counter, key, value, window, at }),
    takeBack: (counted, at) => {
      // If the counters cannot be reached, the callback has not been counted either, or their process has ended.
      client.call("takeBack", { ...counted, at }).catch(() => {});
    },
    close: client.close,
  };
}
