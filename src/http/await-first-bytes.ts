import type { Socket } from "node:net";

export interface FirstBytesOptions {
  /** In milliseconds. */
  timeout: number;
  /**
   * Gets all bytes so far, each time that more have come. Returns null if it needs more, else what to do next. The bytes are taken off the
   * socket; `unshift` puts them back.
   */
  decide(bytes: Buffer): (() => void) | null;
  /** The bytes were not enough when the other end closed the connection or the time was up. */
  giveUp(why: "closed" | "late", bytes: Buffer): void;
}

/** Reads the first bytes of a connection that nobody else reads yet. Once it has called back, it leaves the socket alone. */
export function awaitFirstBytes(socket: Socket, { timeout, decide, giveUp }: FirstBytesOptions): void {
  let bytes: Buffer = Buffer.alloc(0);
  const timer = setTimeout(() => stop(() => giveUp("late", bytes)), timeout);
  socket.on("readable", read).on("end", close).on("close", close).on("error", close);

  function read(): void {
    for (let chunk: Buffer | null = socket.read(); chunk !== null; chunk = socket.read()) bytes = Buffer.concat([bytes, chunk]);
    const next = bytes.length === 0 ? null : decide(bytes);
    if (next !== null) stop(next);
  }

  function close(): void {
    stop(() => giveUp("closed", bytes));
  }

  function stop(next: () => void): void {
    clearTimeout(timer);
    socket.off("readable", read).off("end", close).off("close", close).off("error", close);
    next();
  }
}
