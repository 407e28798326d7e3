import { connect, type Socket } from "node:net";

/** A connection of a stranger. */
export interface Stranger {
  socket: Socket;
  /** What has come back so far. */
  received(): string;
  /** Resolves when the connection is closed. */
  closed: Promise<void>;
}

/** Opens a connection; one that cannot be opened counts as closed. */
export function openStranger(url: string, text: string | Buffer = "", localAddress?: string): Promise<Stranger> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let received = "";
    const socket = connect({ port: Number(port), host: hostname, localAddress });
    const closed = new Promise<void>((end) => socket.once("close", () => end()));
    const stranger: Stranger = { socket, received: () => received, closed };
    socket.on("data", (chunk) => {
      received += chunk;
    });
    socket.on("error", () => {});
    socket.once("connect", () => {
      socket.write(text);
      resolve(stranger);
    });
    socket.once("close", () => resolve(stranger));
  });
}

/** The head of a POST. */
export function headOf(path: string, headers: Record<string, string | number> = {}): string {
  const lines = Object.entries({ Host: "x", ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${path} HTTP/1.1\r\n${lines.join("")}\r\n`;
}

/** Runs `work` so many times, some at the same time. */
export async function times(count: number, atOnce: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(atOnce, count) }, async () => {
      while (next < count) {
        const index = next;
        next += 1;
        await work(index);
      }
    }),
  );
}
