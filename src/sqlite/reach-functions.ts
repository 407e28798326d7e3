import { connect, type Socket } from "node:net";
import { createFrameReader, toFrame } from "./frames.ts";
import { type Call, type Called, createPendingCalls, type Functions, type PendingCalls, type Remote } from "./remote.ts";

/** A connection and the calls made over it. */
interface Link {
  socket: Socket;
  calls: PendingCalls;
}

/**
 * Reaches the functions that another process shares at the socket `path`, made with `options`. Where the connection breaks, the calls under way
 * reject, and the next one makes another connection.
 */
export function reachFunctions<Served extends Functions<Served>>(path: string, options: unknown): Remote<Served> {
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
    const socket = connect(path);
    const opened: Link = { socket, calls: createPendingCalls() };
    const read = createFrameReader();
    let reason = `the connection to ${path} has ended`;
    socket.on("data", (bytes) => {
      for (const called of read(bytes)) opened.calls.settle(called as Called);
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

function enter({ socket, calls }: Link, call: Call): Promise<never> {
  socket.write(toFrame(call));
  return calls.add();
}
