import { type RpcServer, serveRpc } from "../../storage/rpc/socket-server.ts";
import type { Counted } from "./counter-store.ts";
import type { Counters } from "./counters.ts";

/** Procedures for the processes that evaluate rules. */
export interface CounterProcedures {
  count(call: Counted): number;
  distinct(call: Counted): number;
  takeBack(call: Counted): void;
}

/** Serves counters at a socket to other processes of the same user, so that one count is right for all of them. */
export function serveCounters(socket: string, counters: Pick<Counters, "count" | "distinct" | "takeBack">): Promise<RpcServer> {
  const procedures: CounterProcedures = {
    count: ({ counter, value, window, at }) => counters.count(counter, value, window, at),
    distinct: ({ counter, key, value, window, at }) => counters.distinct(counter, key ?? "", value, window, at),
    takeBack: ({ at, ...counted }) => counters.takeBack(counted, at),
  };
  return serveRpc<CounterProcedures, null>(socket, { create: () => procedures, inTransaction: (work) => work() });
}
