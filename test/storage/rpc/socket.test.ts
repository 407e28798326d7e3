import { once } from "node:events";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createLineReader, toLine } from "../../../src/storage/rpc/ndjson.ts";
import type { RpcClient } from "../../../src/storage/rpc/pending-calls.ts";
import { connectRpc } from "../../../src/storage/rpc/socket-client.ts";
import { serveRpc } from "../../../src/storage/rpc/socket-server.ts";

/** Adds lines to a list that is shared, where they are not bad. */
interface Lines {
  add(line: string): string;
}

let folder: string;
let path: string;
let lines: string[];
/** Names of clients, each time that functions were made for one. */
let made: string[];
/** How many calls took place in each transaction that was not undone. */
let transactions: number[];
let shared: { close(): Promise<void> };
let clients: RpcClient<Lines>[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-share-"));
  path = join(folder, "writer.sock");
  lines = [];
  made = [];
  transactions = [];
  clients = [];
  shared = await share();
});

afterEach(async () => {
  await Promise.all(clients.map(({ close }) => close()));
  await shared.close();
  await rm(folder, { recursive: true });
});

describe("calls", () => {
  test("are answered by functions made with the options of each client", async () => {
    const [first, second] = [reach("first"), reach("second")];
    expect(await Promise.all([first.call("add", "a"), second.call("add", "b")])).toEqual(["first: a", "second: b"]);
  });

  test("that come at the same time take place together, in the order of each client", async () => {
    const [first, second] = [reach("first"), reach("second")];
    await Promise.all([first.call("add", "warm"), second.call("add", "warm")]);
    transactions = [];
    const calls = Array.from({ length: 20 }, (_call, index) => (index % 2 === 0 ? first : second).call("add", String(index)));
    await Promise.all(calls);
    expect(transactions.reduce((sum, size) => sum + size)).toBe(20);
    expect(transactions.length).toBeLessThan(20);
    const ofFirst = lines.filter((line) => /^first: \d/.test(line)).map((line) => Number(line.slice("first: ".length)));
    expect(ofFirst).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
  });

  test("that fail reject with the reason, and take no other down", async () => {
    const client = reach("client");
    const results = await Promise.allSettled(["a", "bad", "b"].map((line) => client.call("add", line)));
    expect(results).toEqual([
      { status: "fulfilled", value: "client: a" },
      { status: "rejected", reason: expect.objectContaining({ message: "bad is no line" }) },
      { status: "fulfilled", value: "client: b" },
    ]);
    expect(lines).toEqual(["client: a", "client: b"]);
  });

  test("reject with the reason where the functions cannot be made", async () => {
    const client = reach("bad");
    await expect(client.call("add", "a")).rejects.toThrow("bad makes no functions");
    await expect(client.call("add", "b")).rejects.toThrow("bad makes no functions");
  });

  test("that are undone with the making of functions have them made again", async () => {
    const calls = [
      { name: null, argument: "client" },
      { name: "add", argument: "bad" },
      { name: "add", argument: "a" },
    ];
    const client = connect(path).setEncoding("utf8");
    const read = createLineReader();
    const answers: unknown[] = [];
    client.on("data", (text: string) => answers.push(...read(text)));
    // In one piece, so that they come at the same time.
    client.write(calls.map(toLine).join(""));
    while (answers.length < calls.length) await once(client, "data");
    client.destroy();
    expect(answers).toEqual([{}, { failure: expect.objectContaining({ message: "bad is no line" }) }, { result: "client: a" }]);
    expect(made).toEqual(["client", "client"]);
  });

  test("that are under way are answered before close() resolves, and later ones reject", async () => {
    const client = reach("client");
    const call = client.call("add", "a");
    await client.close();
    expect(lines).toEqual(["client: a"]);
    expect(await call).toBe("client: a");
    await expect(client.call("add", "b")).rejects.toThrow("is closed");
  });
});

describe("a client", () => {
  test("that finds nobody is told so, and is served as soon as there is somebody", async () => {
    await shared.close();
    const client = reach("client");
    await expect(client.call("add", "a")).rejects.toThrow("ENOENT");
    shared = await share();
    expect(await client.call("add", "b")).toBe("client: b");
  });

  test("whose connection breaks is told so, and makes another", async () => {
    const client = reach("client");
    await client.call("add", "a");
    const closing = shared.close();
    const lost = client.call("add", "b");
    await expect(lost).rejects.toThrow();
    await closing;
    shared = await share();
    expect(await client.call("add", "c")).toBe("client: c");
  });

  test("that sends what no process of ours does is cut off, and others are served", async () => {
    const stranger = connect(path);
    stranger.write("hello\n");
    await once(stranger, "close");
    expect(await reach("client").call("add", "a")).toBe("client: a");
  });
});

test("the socket is for the same user alone, and a dead one is replaced", async () => {
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const another = await share();
  expect(await reach("client").call("add", "a")).toBe("client: a");
  await another.close();
});

function share() {
  return serveRpc<Lines, string>(path, {
    make: (name) => {
      if (name === "bad") throw new RangeError("bad makes no functions");
      made.push(name);
      return { add: (line) => add(name, line) };
    },
    together: (work) => {
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
  if (line === "bad") throw new RangeError("bad is no line");
  lines.push(`${name}: ${line}`);
  return `${name}: ${line}`;
}

function reach(name: string): RpcClient<Lines> {
  const client = connectRpc<Lines>(path, name);
  clients.push(client);
  return client;
}
