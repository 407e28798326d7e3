import type { Socket } from "node:net";

const SLICE_BYTES = 1024;

/**
 * Passes what a connection receives to the HTTP parser in slices of 1 KiB, until `isProven` returns true, and stops when the connection is destroyed.
 * The parser works through everything that it is given at once: 64 KiB may hold 3,600 requests, and a rejection would come after all of them. Call it
 * after the HTTP server has taken the connection over.
 */
export function parseInSlices(socket: Socket, isProven: () => boolean): void {
  const listeners = socket.listeners("data");
  // The socket below a TLS connection has none: what it receives is encrypted.
  if (listeners.length === 0) return;
  socket.removeAllListeners("data");
  socket.on("data", receive);

  function receive(chunk: Buffer): void {
    const step = isProven() ? chunk.length : SLICE_BYTES;
    for (let start = 0; start < chunk.length && !socket.destroyed; start += step) {
      for (const listener of listeners) listener.call(socket, chunk.subarray(start, start + step));
    }
  }
}
