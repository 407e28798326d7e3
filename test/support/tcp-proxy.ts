import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Stands between a client and a server at another port of loopback, as a network does. */
export interface TcpProxy {
  port: number;
  /** When connections were asked for, in milliseconds of `performance.now()`. */
  attempts: readonly number[];
  /** Ends all connections, and refuses new ones. */
  refuse(): void;
  /** Takes connections and bytes, and lets nothing through: the other end seems to be gone. What was sent meanwhile arrives later. */
  fallSilent(): void;
  /** Delays what the server sends, each time by as many milliseconds as the function returns. */
  delay(milliseconds: () => number): void;
  /** Lets everything through at once, as in the beginning. */
  restore(): void;
  /** Ends all connections. New ones lead to another port. */
  moveTo(port: number): void;
  /** Leaves all connections silent for ever, as a machine that loses its power does. New ones lead to another port. */
  abandon(port: number): void;
  close(): Promise<void>;
}

type State = "open" | "refusing" | "silent";

interface Pair {
  client: Socket;
  /** null until the client is connected. */
  server: Socket | null;
}

/** Starts a proxy in front of a port. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  let state: State = "open";
  let serverPort = target;
  let delayOf: (() => number) | null = null;
  const attempts: number[] = [];
  const pairs = new Set<Pair>();
  const abandoned = new Set<Socket>();
  const listener = createServer({ noDelay: true }, accept);
  await new Promise<void>((resolve) => {
    listener.listen(0, "127.0.0.1", resolve);
  });

  return {
    port: (listener.address() as AddressInfo).port,
    attempts,
    refuse: () => {
      state = "refusing";
      endAll();
    },
    fallSilent: () => {
      state = "silent";
      for (const { client, server } of pairs) {
        client.pause();
        server?.pause();
      }
    },
    delay: (milliseconds) => {
      delayOf = milliseconds;
    },
    restore: () => {
      state = "open";
      delayOf = null;
      for (const pair of pairs) {
        if (pair.server === null) connectServer(pair);
        pair.server?.resume();
        pair.client.resume();
      }
    },
    moveTo: (port) => {
      serverPort = port;
      endAll();
    },
    abandon: (port) => {
      serverPort = port;
      state = "open";
      for (const { client, server } of pairs) {
        client.pause();
        abandoned.add(client);
        server?.destroy();
      }
      pairs.clear();
    },
    close: async () => {
      const closed = new Promise((resolve) => {
        listener.close(resolve);
      });
      endAll();
      for (const client of abandoned) client.destroy();
      await closed;
    },
  };

  function accept(client: Socket): void {
    attempts.push(performance.now());
    client.on("error", () => {});
    if (state === "refusing") {
      client.resetAndDestroy();
      return;
    }
    const pair: Pair = { client, server: null };
    pairs.add(pair);
    client.on("close", () => end(pair));
    client.pause();
    if (state === "silent") return;
    connectServer(pair);
    client.resume();
  }

  function connectServer(pair: Pair): void {
    const { client } = pair;
    const server = connect({ port: serverPort, host: "127.0.0.1", noDelay: true });
    pair.server = server;
    server.on("error", () => {});
    server.on("close", () => end(pair));
    client.on("data", (data) => server.write(data));
    let due = 0;
    server.on("data", (data) => {
      const now = performance.now();
      due = Math.max(due, now + (delayOf?.() ?? 0));
      if (due <= now) client.write(data);
      else setTimeout(() => client.write(data), due - now);
    });
  }

  function end(pair: Pair): void {
    if (!pairs.delete(pair)) return;
    pair.client.destroy();
    pair.server?.destroy();
  }

  function endAll(): void {
    for (const pair of pairs) end(pair);
  }
}
