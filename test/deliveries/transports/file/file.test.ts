import { spawn } from "node:child_process";
import { appendFile, chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { CloudEvent } from "cloudevents";
import type { FileDestination } from "../../../../generated/operator.ts";
import type { Outgoing } from "../../../../src/deliveries/outgoing.ts";
import { openFile } from "../../../../src/deliveries/transports/file/open.ts";
import type { Transport } from "../../../../src/deliveries/transports/transport.ts";
import { waitUntil } from "../../../support/wait-until.ts";
import { deliveriesOf } from "../http/endpoint.ts";

const NEVER = new AbortController().signal;
const WRITER = join(import.meta.dirname, "writer.ts");
const ARRIVED = { result: "delivered", status: null, text: "" };

let folder: string;
const opened: Transport[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-file-"));
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((transport) => transport.close()));
  await rm(folder, { recursive: true });
});

async function open(fields: Partial<FileDestination> = {}, timeout = 10_000): Promise<Transport> {
  const options = { name: "log", origin: "settings", timeout, parallel: 4, dataDirectory: folder, allowedAddresses: [] } as const;
  const transport = await openFile({ name: "log", kind: "file", path: "out/log.jsonl", ...fields }, options);
  opened.push(transport);
  return transport;
}

const path = () => join(folder, "out", "log.jsonl");
const idsIn = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).id);
const idsOf = (deliveries: readonly Outgoing[]) => deliveries.map(({ event }) => event);

/** Deliveries whose lines have about as many bytes. */
function longDeliveries(count: number, bytes: number): Outgoing[] {
  return deliveriesOf(count).map((delivery) => {
    const event = delivery.toCloudEvent();
    return { ...delivery, toCloudEvent: () => ({ ...event, subject: "x".repeat(bytes) }) };
  });
}

async function oldFiles(): Promise<string[]> {
  return (await readdir(join(folder, "out"))).filter((name) => name !== "log.jsonl").toSorted();
}

describe("lines", () => {
  test("each is a CloudEvent, in the order of the batches, in a file that only its owner can read", async () => {
    const transport = await open();
    const deliveries = deliveriesOf(30);
    const batches = [deliveries.slice(0, 10), deliveries.slice(10, 11), deliveries.slice(11)];
    const outcomes = await Promise.all(batches.map((batch) => transport.send(batch, { signal: NEVER })));
    expect(outcomes.flat()).toEqual(deliveries.map(() => ARRIVED));
    const text = await readFile(path(), "utf8");
    expect(idsIn(text)).toEqual(idsOf(deliveries));
    for (const line of text.trimEnd().split("\n")) expect(new CloudEvent(JSON.parse(line)).validate()).toBe(true);
    expect((await stat(path())).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, "out"))).mode & 0o777).toBe(0o700);
  });

  test("another start goes on where the last one ended", async () => {
    const deliveries = deliveriesOf(3);
    for (const delivery of deliveries) {
      const transport = await open();
      await transport.send([delivery], { signal: NEVER });
      await transport.close();
    }
    expect(idsIn(await readFile(path(), "utf8"))).toEqual(idsOf(deliveries));
  });

  test("half a line of a crash is ended, and the next line is whole", async () => {
    const [first, second] = deliveriesOf(2);
    if (first === undefined || second === undefined) throw new Error("there are no deliveries");
    const transport = await open();
    await transport.send([first], { signal: NEVER });
    await transport.close();
    const half = JSON.stringify(second.toCloudEvent()).slice(0, 100);
    await appendFile(path(), half);
    const after = await open();
    await after.send([second], { signal: NEVER });
    const lines = (await readFile(path(), "utf8")).split("\n");
    expect(lines).toHaveLength(4);
    expect([lines[1], lines[3]]).toEqual([half, ""]);
    expect([lines[0], lines[2]].map((line) => JSON.parse(line ?? "").id)).toEqual([first.event, second.event]);
  });

  test("a file that was moved or removed is begun anew", async () => {
    const transport = await open();
    const [first, second, third] = deliveriesOf(3).map((delivery) => [delivery]);
    await transport.send(first ?? [], { signal: NEVER });
    await rename(path(), `${path()}.moved`);
    await transport.send(second ?? [], { signal: NEVER });
    expect(idsIn(await readFile(path(), "utf8"))).toEqual(idsOf(second ?? []));
    await rm(join(folder, "out"), { recursive: true });
    expect(await transport.send(third ?? [], { signal: NEVER })).toEqual([ARRIVED]);
    expect(idsIn(await readFile(path(), "utf8"))).toEqual(idsOf(third ?? []));
  });

  test("what was interrupted before it was written is skipped", async () => {
    const transport = await open();
    const controller = new AbortController();
    const [first, second] = deliveriesOf(2).map((delivery) => [delivery]);
    const sent = [transport.send(first ?? [], { signal: NEVER }), transport.send(second ?? [], { signal: controller.signal })];
    controller.abort();
    expect(await Promise.all(sent)).toEqual([[ARRIVED], [{ result: "skipped" }]]);
    expect(idsIn(await readFile(path(), "utf8"))).toEqual(idsOf(first ?? []));
  });

  test("an absolute path stays as it is", async () => {
    const transport = await open({ path: join(folder, "elsewhere", "a", "events") });
    await transport.send(deliveriesOf(1), { signal: NEVER });
    expect(idsIn(await readFile(join(folder, "elsewhere", "a", "events"), "utf8"))).toHaveLength(1);
  });
});

describe("rotation", () => {
  test("by size: the old file gets the time in its name, and no line is lost", async () => {
    const transport = await open({ rotateSize: 1 });
    const deliveries = longDeliveries(10, 300_000);
    for (const delivery of deliveries) await transport.send([delivery], { signal: NEVER });
    const old = await oldFiles();
    expect(old).toHaveLength(2);
    for (const name of old) expect(name).toMatch(/^log-\d{8}T\d{6}\.\d{3}Z\.jsonl$/);
    const texts = await Promise.all([...old, "log.jsonl"].map((name) => readFile(join(folder, "out", name), "utf8")));
    expect(texts.flatMap(idsIn)).toEqual(idsOf(deliveries));
    expect((await stat(join(folder, "out", old[0] ?? ""))).mode & 0o777).toBe(0o600);
  });

  test("by age, also of a file from before the start, but not of an empty one", async () => {
    const transport = await open({ rotateAge: "200ms" });
    await transport.send(deliveriesOf(1), { signal: NEVER });
    await transport.close();
    await sleep(250);
    const after = await open({ rotateAge: "200ms" });
    expect(await oldFiles()).toEqual([]);
    await after.send(deliveriesOf(1), { signal: NEVER });
    expect(await oldFiles()).toHaveLength(1);
    await writeFile(path(), "");
    await sleep(250);
    await after.send(deliveriesOf(1), { signal: NEVER });
    expect(await oldFiles()).toHaveLength(1);
  });

  test("only so many old files are kept, and files of others are left alone", async () => {
    await mkdir(join(folder, "out"), { recursive: true });
    const others = ["log-notes.jsonl", "log-20200101T000000.000Z.txt", "other-20200101T000000.000Z.jsonl", "log.jsonl.bak"];
    for (const name of [...others, "log-20200101T000000.000Z.jsonl", "log-20200102T000000.000Z.jsonl.gz"])
      await writeFile(join(folder, "out", name), "x\n");
    const transport = await open({ rotateSize: 1, keep: 2 });
    for (const delivery of longDeliveries(9, 300_000)) await transport.send([delivery], { signal: NEVER });
    await waitUntil(async () => (await oldFiles()).length === others.length + 2);
    const old = (await oldFiles()).filter((name) => !others.includes(name));
    expect(old.every((name) => name > "log-2026")).toBe(true);
    expect((await oldFiles()).filter((name) => others.includes(name))).toEqual(others.toSorted());
  });

  test("old files are compressed, also those that a crash has left", async () => {
    await mkdir(join(folder, "out"), { recursive: true });
    await writeFile(join(folder, "out", "log-20200101T000000.000Z.jsonl"), "left\n");
    await writeFile(join(folder, "out", "log-20200102T000000.000Z.jsonl.gz.part"), "half");
    await writeFile(join(folder, "out", "log-20200102T000000.000Z.jsonl"), "half of it was compressed\n");
    const transport = await open({ rotateSize: 1, compress: true });
    const deliveries = longDeliveries(5, 300_000);
    for (const delivery of deliveries) await transport.send([delivery], { signal: NEVER });
    await waitUntil(async () => (await oldFiles()).every((name) => name.endsWith(".gz")));
    const names = await oldFiles();
    expect(names).toHaveLength(3);
    const texts = await Promise.all(names.map(async (name) => gunzipSync(await readFile(join(folder, "out", name))).toString()));
    expect(texts.slice(0, 2)).toEqual(["left\n", "half of it was compressed\n"]);
    expect(idsIn(`${texts[2]}${await readFile(path(), "utf8")}`)).toEqual(idsOf(deliveries));
    expect((await stat(join(folder, "out", names[2] ?? ""))).mode & 0o777).toBe(0o600);
  });
});

describe("failures say what is wrong, and later deliveries arrive", () => {
  const failed = (text: RegExp) => [
    { result: "failed", status: null, text: expect.stringMatching(text), retryAfter: null, isOutage: true },
  ];

  test("something else is in the way", async () => {
    await mkdir(path(), { recursive: true });
    const transport = await open();
    expect(await transport.send(deliveriesOf(1), { signal: NEVER })).toEqual(failed(/log\.jsonl is a directory and not a file \(EISDIR\)/));
    await rm(path(), { recursive: true });
    expect(await transport.send(deliveriesOf(1), { signal: NEVER })).toEqual([ARRIVED]);
  });

  test("a file is where the directory should be", async () => {
    await writeFile(join(folder, "out"), "");
    const transport = await open();
    expect(await transport.send(deliveriesOf(1), { signal: NEVER })).toEqual(failed(/\(E(?:NOTDIR|EXIST)\)/));
  });

  test("a device is not a file, and writing to it does not hang", async () => {
    const transport = await open({ path: "/dev/null" });
    expect(await transport.send(deliveriesOf(1), { signal: NEVER })).toEqual(failed(/\/dev\/null cannot be used \(it is not a file\)/));
  });

  test("there is no more room: a batch that was written in part has failed, and the next line is whole", async () => {
    await mkdir(join(folder, "out"));
    const writer = `ulimit -f 100; exec "$0" "$@"`;
    const child = spawn("bash", ["-c", writer, process.execPath, WRITER, path(), "run"], { stdio: ["ignore", "pipe", "inherit"] });
    const lines = (await text(child.stdout)).trimEnd().split("\n");
    expect(lines.pop()).toMatch(/^failed: .*log\.jsonl cannot grow, because a limit on the size of files is reached \(EFBIG\)/);
    const before = (await readFile(path(), "utf8")).split("\n");
    expect(before.at(-1)).not.toBe("");
    const transport = await open();
    const [delivery] = deliveriesOf(1);
    await transport.send(delivery === undefined ? [] : [delivery], { signal: NEVER });
    const after = (await readFile(path(), "utf8")).trimEnd().split("\n");
    expect(after).toHaveLength(before.length + 1);
    expect(JSON.parse(after.at(-1) ?? "").id).toBe(delivery?.event);
    const found = idsIn(after.toSpliced(before.length - 1, 1).join("\n"));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((id) => !found.includes(id))).toEqual([]);
  });

  const testAsUser = process.getuid?.() === 0 ? test.skip : test;
  testAsUser("the directory may not be written to", async () => {
    await mkdir(join(folder, "out"), { mode: 0o500 });
    const transport = await open();
    expect(await transport.send(deliveriesOf(1), { signal: NEVER })).toEqual(failed(/may not be used by this user \(EACCES\)/));
    await chmod(join(folder, "out"), 0o700);
    expect(await transport.send(deliveriesOf(1), { signal: NEVER })).toEqual([ARRIVED]);
  });
});

test("what was acknowledged survives SIGKILL, line by line", async () => {
  const acknowledged: string[] = [];
  for (const run of ["one", "two", "three"]) {
    const child = spawn(process.execPath, [WRITER, path(), run], { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
    const ended = new Promise<void>((done) => child.once("close", () => done()));
    await waitUntil(() => output.split("\n").length > 1500);
    child.kill("SIGKILL");
    await ended;
    acknowledged.push(...output.slice(0, output.lastIndexOf("\n")).split("\n"));
  }
  const transport = await open({ compress: false });
  await transport.send(deliveriesOf(1), { signal: NEVER });
  const names = await oldFiles();
  const texts = await Promise.all(
    [...names.filter((name) => !name.endsWith(".part")), "log.jsonl"].map(async (name) => {
      const bytes = await readFile(join(folder, "out", name));
      return name.endsWith(".gz") ? gunzipSync(bytes).toString() : bytes.toString();
    }),
  );
  const torn: string[] = [];
  const found = new Set<string>();
  for (const line of texts.flatMap((text) => text.trimEnd().split("\n"))) {
    try {
      found.add(JSON.parse(line).id);
    } catch {
      torn.push(line);
    }
  }
  expect(acknowledged.length).toBeGreaterThan(4000);
  expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
  // At most one line of each run was being written.
  expect(torn.length).toBeLessThanOrEqual(3);
}, 120_000);
