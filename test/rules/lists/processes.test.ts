import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { openListStore } from "../../../src/rules/lists/open-list-store.ts";
import { createOperatorFile } from "../../support/operator-file.ts";

const FOLLOW = fileURLToPath(new URL("./follow-in-process.ts", import.meta.url));
const ADD = fileURLToPath(new URL("./add-until-killed.ts", import.meta.url));

async function message(child: ChildProcess): Promise<unknown> {
  const [value] = await once(child, "message");
  return value;
}

test("other processes see what one adds and removes", async () => {
  const file = await createOperatorFile();
  const store = openListStore({ path: file.path });
  const followers = [fork(FOLLOW, [file.path]), fork(FOLLOW, [file.path])];
  const exited = Promise.all(followers.map((follower) => once(follower, "exit")));
  expect(await Promise.all(followers.map(message))).toEqual(["ready", "ready"]);
  const seen = Promise.all(followers.map(message));
  await store.add("spammers", "operator", [{ value: "bot", expiresAt: null, note: null }]);
  expect(await seen).toEqual(["added", "added"]);
  const gone = Promise.all(followers.map(message));
  await store.remove("spammers", "operator", "bot");
  expect(await gone).toEqual(["removed", "removed"]);
  await exited;
  await store.close();
  await file.remove();
});

test("after kill -9 every value is there that was said to be added, and the file can be used", async () => {
  const file = await createOperatorFile();
  let acknowledged = 0;
  for (const batches of [1, 5]) {
    const child = fork(ADD, [file.path, String(acknowledged)]);
    for (let batch = 0; batch < batches; batch += 1) acknowledged = Number(await message(child));
    child.kill("SIGKILL");
    await once(child, "exit");
    const store = openListStore({ path: file.path });
    const found = new Set<string>();
    for (let cursor: string | undefined; ; ) {
      const { items, next } = await store.values("spammers", {}, { limit: 1000, ...(cursor !== undefined && { cursor }) });
      for (const { value } of items) found.add(value);
      if (next === null) break;
      cursor = next;
    }
    const missing = Array.from({ length: acknowledged }, (_value, index) => `bot_${index}`).filter((value) => !found.has(value));
    expect(missing).toEqual([]);
    await store.add("spammers", "operator", [{ value: "after", expiresAt: null, note: null }]);
    await store.close();
  }
  await file.remove();
});
