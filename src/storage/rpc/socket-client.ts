import { connect, type Socket } from "node:net";
import { createLineReader, toLine } from "./ndjson.ts";
import { createPendingCalls, type PendingCalls } from "./pending-calls.ts";
import type { Procedures, RpcClient } from "./procedures.ts";
import { type RpcCall, toRpcResult } from "./protocol.ts";

interface Connection {
  socket: Socket;
  calls: PendingCalls;
}

/**
 * Calls the procedures that another process serves at the socket `path`, created with `options`. Options, arguments and results are JSON.
 * If the connection breaks, the pending calls reject, and the next call connects again.
 */
export function connectRpc<Served extends Procedures<Served>>(path: string, options: unknown): RpcClient<Served> {
  let connection: Connection | null = null;
  let closed = false;

  return {
    call: async (name, ...[argument]) => {
      if (closed) throw new Error(`the connection to ${path} is closed`);
      connection ??= open();
      return send(connection, { name, argument });
    },
    close: async () => {
      closed = true;
      await connection?.calls.settled();
      connection?.socket.destroy();
    },
  };

  function open(): Connection {
    const socket = connect(path).setEncoding("utf8");
    const opened: Connection = { socket, calls: createPendingCalls() };
    const readLines = createLineReader();
    let reason = `the connection to ${path} has ended`;
    socket.on("data", (text: string) => {
      try {
        for (const reply of readLines(text)) opened.calls.settle(toRpcResult(reply));
      } catch (error) {
        // Replies can no longer be matched to calls.
        socket.destroy(error as Error);
      }
    });
    socket.on("error", (error) => {
      reason = error.message;
    });
    socket.on("close", () => {
      if (connection === opened) connection = null;
      opened.calls.rejectAll(new Error(reason));
    });
    // If the procedures cannot be created, each call rejects with the reason.
    send(opened, { name: null, argument: options }).catch(() => {});
    return opened;
  }
}

function send({ socket, calls }: Connection, call: RpcCall): Promise<never> {
  socket.write(toLine(call));
  return calls.add();
}
