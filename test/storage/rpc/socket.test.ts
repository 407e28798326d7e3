import { once } from "node:events";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createLineReader, toLine } from "../../../src/storage/rpc/ndjson.ts";
import type { RpcClient } from "../../../src/storage/rpc/procedures.ts";
import { connectRpc } from "../../../src/storage/rpc/socket-client.ts";
import { type RpcServer, serveRpc } from "../../../src/storage/rpc/socket-server.ts";

/** Adds lines to a shared list. The line "bad" is rejected. */
interface Lines {
  add(line: string): string;
}

let folder: string;
let path: string;
let lines: string[];
/** Names of the clients, once for each time that their procedures were created. */
let created: string[];
/** Number of calls in each transaction that was committed. */
let transactions: number[];
let server: RpcServer;
let clients: RpcClient<Lines>[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-rpc-"));
  path = join(folder, "writer.sock");
  lines = [];
  created = [];
  transactions = [];
  clients = [];
  server = await serve();
});

afterEach(async () => {
  await Promise.all(clients.map(({ close }) => close()));
  await server.close();
  await rm(folder, { recursive: true });
});

describe("calls", () => {
  test("are answered by procedures created with the options of each client", async () => {
    const [first, second] = [connectClient("first"), connectClient("second")];
    expect(await Promise.all([first.call("add", "a"), second.call("add", "b")])).toEqual(["first: a", "second: b"]);
  });

  test("that arrive together share a transaction and keep the order of each client", async () => {
    const [first, second] = [connectClient("first"), connectClient("second")];
    await Promise.all([first.call("add", "warm"), second.call("add", "warm")]);
    transactions = [];
    const calls = Array.from({ length: 20 }, (_call, index) => (index % 2 === 0 ? first : second).call("add", String(index)));
    await Promise.all(calls);
    expect(transactions.reduce((sum, size) => sum + size)).toBe(20);
    expect(transactions.length).toBeLessThan(20);
    const ofFirst = lines.filter((line) => /^first: \d/.test(line)).map((line) => Number(line.slice("first: ".length)));
    expect(ofFirst).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
  });

  test("that fail reject with the reason and do not affect other calls", async () => {
    const client = connectClient("client");
    const results = await Promise.allSettled(["a", "bad", "b"].map((line) => client.call("add", line)));
    expect(results).toEqual([
      { status: "fulfilled", value: "client: a" },
      { status: "rejected", reason: expect.objectContaining({ message: "bad is rejected" }) },
      { status: "fulfilled", value: "client: b" },
    ]);
    expect(lines).toEqual(["client: a", "client: b"]);
  });

  test("reject with the reason if the procedures cannot be created", async () => {
    const client = connectClient("bad");
    await expect(client.call("add", "a")).rejects.toThrow("nothing for bad");
    await expect(client.call("add", "b")).rejects.toThrow("nothing for bad");
  });

  test("create the procedures again if their creation was rolled back", async () => {
    const calls = [
      { name: null, argument: "client" },
      { name: "add", argument: "bad" },
      { name: "add", argument: "a" },
    ];
    const client = connect(path).setEncoding("utf8");
    const read = createLineReader();
    const answers: unknown[] = [];
    client.on("data", (text: string) => answers.push(...read(text)));
    // Written in one piece, so that they arrive together.
    client.write(calls.map(toLine).join(""));
    while (answers.length < calls.length) await once(client, "data");
    client.destroy();
    expect(answers).toEqual([{}, { failure: expect.objectContaining({ message: "bad is rejected" }) }, { result: "client: a" }]);
    expect(created).toEqual(["client", "client"]);
  });

  test("that are pending are answered before close() resolves; later ones reject", async () => {
    const client = connectClient("client");
    const call = client.call("add", "a");
    await client.close();
    expect(lines).toEqual(["client: a"]);
    expect(await call).toBe("client: a");
    await expect(client.call("add", "b")).rejects.toThrow("is closed");
  });
});

describe("only own functions of the served object can be called, not", () => {
  test.each(["remove", "constructor", "toString", "hasOwnProperty", "__proto__", "valueOf", "version"])("%s", async (name) => {
    const client = connectClient("client");
    await expect(client.call(name as "add", "a")).rejects.toThrow(`serves no ${name}`);
    expect(await client.call("add", "b")).toBe("client: b");
  });
});

describe("a client", () => {
  test("that finds no server gets an error, and is served once there is one", async () => {
    await server.close();
    const client = connectClient("client");
    await expect(client.call("add", "a")).rejects.toThrow("ENOENT");
    server = await serve();
    expect(await client.call("add", "b")).toBe("client: b");
  });

  test("whose connection breaks gets an error and connects again", async () => {
    const client = connectClient("client");
    await client.call("add", "a");
    const closing = server.close();
    const lost = client.call("add", "b");
    await expect(lost).rejects.toThrow();
    await closing;
    server = await serve();
    expect(await client.call("add", "c")).toBe("client: c");
  });

  test.each(["hello", "null", "true", "7", '"add"', "[]", '["add"]', "{}", '{"argument":"a"}', '{"name":7}', '{"name":{},"argument":"a"}'])(
    "that sends %s, which is not a call, is disconnected, and others are served",
    async (line) => {
      const client = connectClient("client");
      await client.call("add", "a");
      const stranger = connect(path);
      stranger.write(`${line}\n`);
      const answered = client.call("add", "b");
      await once(stranger, "close");
      expect(await answered).toBe("client: b");
      expect(await connectClient("another").call("add", "c")).toBe("another: c");
    },
  );
});

test("a client that receives anything but replies disconnects, and its calls reject", async () => {
  await server.close();
  for (const line of ["hello", "null", "7"]) {
    const impostor = createServer((socket) =>
      socket
        .on("error", () => {})
        .resume()
        .end(`${line}\n`),
    ).listen(path);
    await once(impostor, "listening");
    const client = connectClient("client");
    await expect(client.call("add", "a")).rejects.toThrow(/JSON|reply must be/);
    await client.close();
    const closed = once(impostor, "close");
    impostor.close();
    await closed;
  }
  server = await serve();
});

test("only the same user can connect, and a stale socket is replaced", async () => {
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const another = await serve();
  expect(await connectClient("client").call("add", "a")).toBe("client: a");
  await another.close();
});

function serve(): Promise<RpcServer> {
  return serveRpc<Lines, string>(path, {
    create: (name) => {
      if (name === "bad") throw new RangeError("nothing for bad");
      created.push(name);
      return { add: (line) => add(name, line), version: 1 } as Lines;
    },
    inTransaction: (work) => {
      const before = lines.length;
      try {
        const result = work();
        if (lines.length > before) transactions.push(lines.length - before);
        return result;
      } catch (error) {
        lines.length = before;
        throw error;
      }
    },
  });
}

function add(name: string, line: string): string {
  if (line === "bad") throw new RangeError("bad is rejected");
  lines.push(`${name}: ${line}`);
  return `${name}: ${line}`;
}

function connectClient(name: string): RpcClient<Lines> {
  const client = connectRpc<Lines>(path, name);
  clients.push(client);
  return client;
}
