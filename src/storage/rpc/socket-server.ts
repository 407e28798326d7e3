import { once } from "node:events";
import { chmod, rm } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import type { InTransaction } from "../sqlite/open-connection.ts";
import { createLineReader, toLine } from "./ndjson.ts";
import type { Procedures, RpcCall } from "./pending-calls.ts";
import { type RpcReply, toFailure } from "./protocol.ts";

/** Functions that other processes call. */
export interface RpcService<Served extends Procedures<Served>, Options> {
  /** Makes the functions of one client, with the options that it sent. */
  make(options: Options): Served;
  /** Runs the calls that came at the same time, of whichever client: all of them take place, or none. */
  together: InTransaction;
}

/** Functions that are being shared. */
export interface RpcServer {
  /** Resolves when nobody can call them any more. */
  close(): Promise<void>;
}

/** A process that calls. */
interface Client<Served> {
  socket: Socket;
  options: unknown;
  functions: Served | null;
}

interface Arrived<Served> {
  client: Client<Served>;
  call: RpcCall;
}

const OWNER_ONLY = 0o600;

/** Shares functions at the socket `path`, for processes of the same user. Resolves when they can be called; rejects where the socket cannot be had. */
export async function serveRpc<Served extends Procedures<Served>, Options>(
  path: string,
  { make, together }: RpcService<Served, Options>,
): Promise<RpcServer> {
  const sockets = new Set<Socket>();
  let arrived: Arrived<Served>[] = [];
  // Of a thread before this one, which died.
  await rm(path, { force: true });
  const server = createServer(serve).listen(path);
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

  function serve(socket: Socket): void {
    const client: Client<Served> = { socket, options: undefined, functions: null };
    socket.setEncoding("utf8");
    const read = createLineReader();
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // A client that is gone hears of nothing, and has nobody to tell.
    socket.on("error", () => {});
    socket.on("data", (text: string) => {
      try {
        for (const call of read(text)) take({ client, call: call as RpcCall });
      } catch {
        // Not of a process of imhook.
        socket.destroy();
      }
    });
  }

  /** What is read in one turn of the event loop is answered together. */
  function take(one: Arrived<Served>): void {
    if (arrived.push(one) === 1) setImmediate(answerArrived);
  }

  function answerArrived(): void {
    const calls = arrived;
    arrived = [];
    const answers = answer(calls);
    for (const { client } of calls) client.socket.cork();
    for (const [index, { client }] of calls.entries()) client.socket.write(toLine(answers[index]));
    for (const { client } of calls) client.socket.uncork();
  }

  /** A call that fails must not take others down: where one does, each takes place alone. */
  function answer(calls: readonly Arrived<Served>[]): RpcReply[] {
    try {
      return together(() => calls.map((one) => ({ result: perform(one) })));
    } catch (error) {
      // What making functions wrote is undone too.
      for (const { client, call } of calls) if (call.name === null) client.functions = null;
      return calls.length === 1 ? [toFailure(error)] : calls.flatMap((one) => answer([one]));
    }
  }

  /** Names, options and arguments are those of `reachFunctions`, which knows their types. */
  function perform({ client, call: { name, argument } }: Arrived<Served>): unknown {
    if (name === null) client.options = argument;
    client.functions ??= make(client.options as Options);
    if (name === null) return undefined;
    const called = client.functions[name as keyof Served];
    if (called === undefined) throw new TypeError(`${path} serves no ${name}`);
    return called(argument as never);
  }
}
