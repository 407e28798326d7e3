import type { Socket } from "node:net";

const SLICE_BYTES = 1024;

const END_OF_HEAD = "\r\n\r\n";

/**
 * Passes what a connection receives to the HTTP parser in slices of 1 KiB, until `isProven` returns true, and stops when the connection is destroyed.
 * The parser works through everything that it is given at once: 64 KiB may hold 3,600 requests, and a rejection would come after all of them. What
 * holds no end of a head is passed as a whole. Call it after the HTTP server has taken the connection over.
 */
export function parseInSlices(socket: Socket, isProven: () => boolean): void {
  const listeners = socket.listeners("data");
  // The socket below a TLS connection has none: what it receives is encrypted.
  if (listeners.length === 0) return;
  socket.removeAllListeners("data");
  socket.on("data", receive);

  function receive(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0 && !socket.destroyed) {
      const isWhole = rest.length <= SLICE_BYTES || isProven() || !rest.includes(END_OF_HEAD);
      const next = isWhole ? rest : rest.subarray(0, SLICE_BYTES);
      rest = rest.subarray(next.length);
      for (const listener of listeners) listener.call(socket, next);
    }
  }
}
