import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { startThread, type Thread } from "../../../src/storage/rpc/worker-thread.ts";
import type { Mortal } from "./mortal.ts";

let thread: Thread<Mortal>;

beforeEach(async () => {
  thread = startThread<Mortal>(import.meta.url, "mortal", "Methuselah");
});

afterEach(() => thread.close());

test("serves the functions of a module, made with its options", async () => {
  await thread.open();
  expect(await thread.call("name")).toBe("Methuselah");
});

test("rejects with what a function throws, and goes on", async () => {
  await thread.open();
  await expect(thread.call("fail")).rejects.toThrow("failed on purpose");
  expect(await thread.call("name")).toBe("Methuselah");
});

test("close() lets the calls under way end", async () => {
  await thread.open();
  const calls = [thread.call("wait", 50), thread.call("name")];
  await thread.close();
  expect(await Promise.all(calls)).toEqual(["done", "Methuselah"]);
});

// A call that reaches no function must not look as if the function had done its work: the journal acknowledges what its thread has resolved.
test.each<[string, () => Promise<unknown>]>([
  ["before the functions were made", async () => {}],
  ["after close()", () => thread.open().then(() => thread.close())],
])("a call %s rejects", async (_name, prepare) => {
  await prepare();
  await expect(thread.call("name")).rejects.toThrow();
});

test("answers calls in their order, also where one waits", async () => {
  await thread.open();
  const answers: string[] = [];
  const note = (answer: string) => answers.push(answer);
  await Promise.all([thread.call("wait", 30).then(note), thread.call("name").then(note), thread.call("wait", 1).then(note)]);
  expect(answers).toEqual(["done", "Methuselah", "done"]);
});

test("every call that waits when the thread dies rejects", async () => {
  await thread.open();
  const calls = [thread.call("die"), thread.call("name"), thread.call("wait", 1)];
  const results = await Promise.allSettled(calls);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
});

test("a call after the thread died rejects or is served by a new thread", async () => {
  await thread.open();
  await expect(thread.call("die")).rejects.toThrow();
  const answer = await thread.call("name").catch(() => "rejected");
  expect(["rejected", "Methuselah"]).toContain(answer);
});

test("a thread that died is started anew without a call", async () => {
  const anew = new BroadcastChannel("mortal");
  await thread.open();
  const made = new Promise((resolve) => {
    anew.onmessage = resolve;
  });
  await expect(thread.call("die")).rejects.toThrow();
  await made;
  anew.close();
  expect(await thread.call("name")).toBe("Methuselah");
});
