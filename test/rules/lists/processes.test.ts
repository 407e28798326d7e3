import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { openAuditLog } from "../../../src/audit/open-audit-log.ts";
import type { Page, PageRequest } from "../../../src/journal/list-query.ts";
import { openListStore } from "../../../src/rules/lists/open-list-store.ts";
import { createOperatorFile } from "../../support/operator-file.ts";
import { ORIGIN } from "../../support/origin.ts";

const FOLLOW = fileURLToPath(new URL("./follow-in-process.ts", import.meta.url));
const ADD = fileURLToPath(new URL("./add-until-killed.ts", import.meta.url));
const CHANGE = fileURLToPath(new URL("./change-until-killed.ts", import.meta.url));

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
  await store.add("spammers", "operator", [{ value: "bot", expiresAt: null, note: null }], ORIGIN);
  expect(await seen).toEqual(["added", "added"]);
  const gone = Promise.all(followers.map(message));
  await store.remove("spammers", "operator", "bot", ORIGIN);
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
    const found = new Set((await allOf((page) => store.values("spammers", {}, page))).map(({ value }) => value));
    const missing = Array.from({ length: acknowledged }, (_value, index) => `bot_${index}`).filter((value) => !found.has(value));
    expect(missing).toEqual([]);
    await store.add("spammers", "operator", [{ value: "after", expiresAt: null, note: null }], ORIGIN);
    await store.close();
  }
  await file.remove();
});

test("after kill -9 every change has its audit entry, and every entry its change", async () => {
  const file = await createOperatorFile();
  // Each is killed after another number of rounds, in the middle of whatever it does then.
  const names = ["0", "1", "2", "3", "4", "5"];
  for (const name of names) {
    const child = fork(CHANGE, [file.path, name]);
    for (let round = 0; round <= Number(name); round += 1) await message(child);
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  const [store, audit] = [openListStore({ path: file.path }), openAuditLog({ path: file.path })];
  const values = await allOf((page) => store.values("spammers", {}, page));
  const entries = await allOf((page) => audit.list({}, page));
  const valuesOf = (action: string) => entries.filter((entry) => entry.action === action).map(({ value }) => value);
  const removed = new Set(valuesOf("remove"));
  const present = values.map(({ value }) => value);
  expect(present.filter((value) => value.startsWith("single")).toSorted()).toEqual(
    valuesOf("set")
      .filter((value) => !removed.has(value))
      .toSorted(),
  );
  const added = names.map((name) => entries.find(({ action }) => action === `import ${name}`)?.after?.added);
  expect(added).toEqual(names.map((name) => present.filter((value) => value.startsWith(`part_${name}_`)).length));
  expect(Number(added.at(-1))).toBeGreaterThanOrEqual(1200);
  await store.close();
  await audit.close();
  await file.remove();
});

async function allOf<Item>(read: (page: PageRequest) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await read({ limit: 1000, ...(cursor !== undefined && { cursor }) });
    items.push(...page.items);
    if (page.next === null) return items;
    cursor = page.next;
  }
}
