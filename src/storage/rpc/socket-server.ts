import { once } from "node:events";
import { chmod, rm } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { createLineReader, toLine } from "./ndjson.ts";
import { invoke, type Procedures } from "./procedures.ts";
import { isRpcCall, type RpcCall, type RpcReply, toFailure } from "./protocol.ts";

/** Procedures for other processes. */
export interface RpcService<Served extends Procedures<Served>, Options> {
  /** Creates the procedures of one client, with the options that it sent. Runs in a transaction. */
  create(options: Options): Served;
  /** Runs `work` so that all of it takes effect or nothing. Calls that arrive together, from any client, share one transaction. */
  inTransaction<Result>(work: () => Result): Result;
}

export interface RpcServer {
  /** Disconnects every client and removes the socket. */
  close(): Promise<void>;
}

interface Client<Served> {
  socket: Socket;
  options: unknown;
  /** null until they are created. */
  procedures: Served | null;
}

interface ReceivedCall<Served> {
  client: Client<Served>;
  call: RpcCall;
}

const OWNER_ONLY = 0o600;

/**
 * Serves procedures at the socket `path` to processes of the same user. Resolves when they can be called; rejects if the socket cannot be
 * opened. A client that sends anything but calls is disconnected.
 */
export async function serveRpc<Served extends Procedures<Served>, Options>(
  path: string,
  { create, inTransaction }: RpcService<Served, Options>,
): Promise<RpcServer> {
  const sockets = new Set<Socket>();
  let received: ReceivedCall<Served>[] = [];
  // A thread that died leaves its socket behind.
  await rm(path, { force: true });
  const server = createServer(serveClient).listen(path);
  await once(server, "listening");
  await chmod(path, OWNER_ONLY);
  return {
    close: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };

  function serveClient(socket: Socket): void {
    const client: Client<Served> = { socket, options: undefined, procedures: null };
    socket.setEncoding("utf8");
    const readLines = createLineReader();
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // Writing to a client that has disconnected fails, and there is nobody to tell.
    socket.on("error", () => {});
    socket.on("data", (text: string) => {
      try {
        for (const value of readLines(text)) receive(client, value);
      } catch {
        socket.destroy();
      }
    });
  }

  /** Throws if the value is not a call. Calls that are read in one turn of the event loop are answered together. */
  function receive(client: Client<Served>, value: unknown): void {
    if (!isRpcCall(value)) throw new TypeError("not a call");
    if (received.push({ client, call: value }) === 1) setImmediate(answerReceived);
  }

  function answerReceived(): void {
    const calls = received;
    received = [];
    const replies = answer(calls);
    for (const { client } of calls) client.socket.cork();
    for (const [index, { client }] of calls.entries()) client.socket.write(toLine(replies[index]));
    for (const { client } of calls) client.socket.uncork();
  }

  /** One failing call must not fail the others: if a transaction fails, each of its calls gets a transaction of its own. */
  function answer(calls: readonly ReceivedCall<Served>[]): RpcReply[] {
    const created: Client<Served>[] = [];
    try {
      return inTransaction(() => calls.map((received) => ({ result: perform(received, created) })));
    } catch (error) {
      // The rollback also undid what creating the procedures wrote.
      for (const client of created) client.procedures = null;
      return calls.length === 1 ? [toFailure(error)] : calls.flatMap((received) => answer([received]));
    }
  }

  /** Notes the client in `created` if its procedures had to be created first. */
  function perform({ client, call: { name, argument } }: ReceivedCall<Served>, created: Client<Served>[]): unknown {
    if (name === null) client.options = argument;
    if (client.procedures === null) {
      // `connectRpc` sends options of this type.
      client.procedures = create(client.options as Options);
      created.push(client);
    }
    return name === null ? undefined : invoke(client.procedures, { name, argument }, path);
  }
}
