import type { Server, Socket } from "node:net";

/**
 * Keeps new connections from a server, so that somebody can look at them first. The returned function hands one to it. Call it before anybody else
 * listens to the server's connections: whoever does so later gets them at once.
 */
export function withholdConnections(server: Server): (socket: Socket) => void {
  const listeners = server.listeners("connection");
  server.removeAllListeners("connection");
  return function serve(socket) {
    for (const listener of listeners) listener.call(server, socket);
  };
}
