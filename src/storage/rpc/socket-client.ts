import { connect, type Socket } from "node:net";
import { createLineReader, toLine } from "./ndjson.ts";
import { createPendingCalls, type PendingCalls, type Procedures, type RpcCall, type RpcClient } from "./pending-calls.ts";
import { type RpcReply, toRpcResult } from "./protocol.ts";

/** A connection and the calls made over it. */
interface Link {
  socket: Socket;
  calls: PendingCalls;
}

/**
 * Reaches the functions that another process shares at the socket `path`, made with `options`. Options, arguments and results are JSON. Where the
 * connection breaks, the calls under way reject, and the next one makes another connection.
 */
export function connectRpc<Served extends Procedures<Served>>(path: string, options: unknown): RpcClient<Served> {
  let link: Link | null = null;
  let closed = false;

  return {
    call: async (name, ...[argument]) => {
      if (closed) throw new Error(`the connection to ${path} is closed`);
      link ??= open();
      return enter(link, { name, argument });
    },
    close: async () => {
      closed = true;
      await link?.calls.settled();
      link?.socket.destroy();
    },
  };

  function open(): Link {
    const socket = connect(path).setEncoding("utf8");
    const opened: Link = { socket, calls: createPendingCalls() };
    const read = createLineReader();
    let reason = `the connection to ${path} has ended`;
    socket.on("data", (text: string) => {
      for (const answer of read(text)) opened.calls.settle(toRpcResult(answer as RpcReply));
    });
    socket.on("error", (error) => {
      reason = error.message;
    });
    socket.on("close", () => {
      if (link === opened) link = null;
      opened.calls.rejectAll(new Error(reason));
    });
    // Where the functions cannot be made, each call rejects with the reason.
    enter(opened, { name: null, argument: options }).catch(() => {});
    return opened;
  }
}

function enter({ socket, calls }: Link, call: RpcCall): Promise<never> {
  socket.write(toLine(call));
  return calls.add();
}
