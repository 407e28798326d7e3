import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { ImhookError } from "../../../src/errors.ts";
import { startThread, type Thread } from "../../../src/storage/rpc/worker-thread.ts";
import type { Mortal } from "./mortal.ts";

let thread: Thread<Mortal>;

beforeEach(async () => {
  thread = startThread<Mortal>(import.meta.url, "mortal", "Methuselah");
});

afterEach(() => thread.close());

test("serves the procedures of a module, created with its options", async () => {
  await thread.open();
  expect(await thread.call("name")).toBe("Methuselah");
});

test("rejects with what a procedure throws, and carries on", async () => {
  await thread.open();
  await expect(thread.call("fail")).rejects.toThrow("failed on purpose");
  expect(await thread.call("name")).toBe("Methuselah");
});

test("an ImhookError keeps its code, so that operators are told the same", async () => {
  await thread.open();
  const refused = await thread.call("refuse").catch((error) => error);
  expect(refused).toBeInstanceOf(ImhookError);
  expect(refused).toMatchObject({ code: "not-found", status: 404, message: "there is no such thing" });
  expect(await thread.call("name")).toBe("Methuselah");
});

test("what a thread tells without being asked is no answer", async () => {
  const told: unknown[] = [];
  const telling = startThread<Mortal>(
    import.meta.url,
    "mortal",
    "Methuselah",
    () => {},
    (notice) => told.push(notice),
  );
  await telling.open();
  await telling.call("tell", "the sky is blue");
  expect([await telling.call("name"), told]).toEqual(["Methuselah", ["the sky is blue"]]);
  await telling.close();
});

test("close() waits for the pending calls", async () => {
  await thread.open();
  const calls = [thread.call("wait", 50), thread.call("name")];
  await thread.close();
  expect(await Promise.all(calls)).toEqual(["done", "Methuselah"]);
});

// A call that never reached its procedure must not resolve: the journal acknowledges what its thread has resolved.
test.each<[string, () => Promise<unknown>]>([
  ["before open()", async () => {}],
  ["after close()", () => thread.open().then(() => thread.close())],
])("a call %s rejects", async (_name, prepare) => {
  await prepare();
  await expect(thread.call("name")).rejects.toThrow();
});

test("answers calls in order, even if one of them waits", async () => {
  await thread.open();
  const answers: string[] = [];
  const note = (answer: string) => answers.push(answer);
  await Promise.all([thread.call("wait", 30).then(note), thread.call("name").then(note), thread.call("wait", 1).then(note)]);
  expect(answers).toEqual(["done", "Methuselah", "done"]);
});

test("every pending call rejects when the thread dies", async () => {
  await thread.open();
  const calls = [thread.call("die"), thread.call("name"), thread.call("wait", 1)];
  const results = await Promise.allSettled(calls);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
});

test("what ended the thread is the reason", async () => {
  await thread.open();
  await expect(thread.call("die")).rejects.toMatchObject({ name: "ThreadEndedError", message: "mortal has ended" });
  await expect(thread.call("fall")).rejects.toMatchObject({ name: "ThreadEndedError", message: "mortal has ended: fell on purpose" });
});

test("whoever started a thread is told that it has ended, and not that it was closed", async () => {
  const ended: string[] = [];
  const watched = startThread<Mortal>(import.meta.url, "mortal", "Methuselah", ({ message }) => ended.push(message));
  await watched.open();
  await expect(watched.call("die")).rejects.toThrow();
  await expect(watched.call("fall")).rejects.toThrow();
  await watched.call("name");
  await watched.close();
  expect(ended).toEqual(["mortal has ended", "mortal has ended: fell on purpose"]);
});

test("interrupt() ends a thread that is blocked, and the next call is served by a new one", async () => {
  await thread.open();
  const calls = [thread.call("block"), thread.call("name")];
  thread.interrupt();
  const results = await Promise.allSettled(calls);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await thread.call("name")).toBe("Methuselah");
});

test("interrupt() ends a thread that is not open yet, for good", async () => {
  const opening = thread.open();
  thread.interrupt();
  await expect(opening).rejects.toThrow("mortal has ended");
  await expect(thread.call("name")).rejects.toThrow("mortal is not open");
});

test("a thread that is started again gets the options as they are then", async () => {
  const options = { name: "Methuselah" };
  const named = startThread<Mortal>(import.meta.url, "mortal", options);
  await named.open();
  options.name = "Lamech";
  await expect(named.call("die")).rejects.toThrow();
  expect(await named.call("name")).toEqual({ name: "Lamech" });
  await named.close();
});

test("a call after the thread has died rejects or is served by a new thread", async () => {
  await thread.open();
  await expect(thread.call("die")).rejects.toThrow();
  const answer = await thread.call("name").catch(() => "rejected");
  expect(["rejected", "Methuselah"]).toContain(answer);
});

test.each(["constructor", "toString", "revive"])("a call of %s, which the module does not serve, rejects", async (name) => {
  await thread.open();
  await expect(thread.call(name as "name")).rejects.toThrow(`serves no ${name}`);
});

test("a thread that died is restarted without a call", async () => {
  const restarts = new BroadcastChannel("mortal");
  await thread.open();
  const restarted = new Promise((resolve) => {
    restarts.onmessage = resolve;
  });
  await expect(thread.call("die")).rejects.toThrow();
  await restarted;
  restarts.close();
  expect(await thread.call("name")).toBe("Methuselah");
});
