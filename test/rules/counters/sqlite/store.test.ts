import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { CounterStore } from "../../../../src/rules/counters/counter-store.ts";
import { openCounterStore } from "../../../../src/rules/counters/open-counter-store.ts";
import { counted, describeCounterStore, readAll } from "../counter-store-contract.ts";

async function createFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "imhook-counters-"));
}

describe("what was counted, in SQLite", () => {
  describeCounterStore(async (limit) => {
    const folder = await createFolder();
    const path = join(folder, "counters.sqlite");
    let store = await openCounterStore({ path, limit });
    const others: CounterStore[] = [];
    return {
      store,
      reopen: async () => {
        await store.close();
        store = await openCounterStore({ path, limit });
        return store;
      },
      openAnother: async () => {
        const other = await openCounterStore({ path, limit });
        others.push(other);
        return other;
      },
      remove: async () => {
        for (const one of [store, ...others]) await one.close();
        await rm(folder, { recursive: true });
      },
    };
  });

  test("begins anew if the file is damaged", async () => {
    const folder = await createFolder();
    const path = join(folder, "counters.sqlite");
    await writeFile(path, "no database, but long enough to be taken for one".repeat(100));
    const store = await openCounterStore({ path, limit: 10 });
    expect(await store.position()).toBeNull();
    await store.reset({ from: null, to: 0 });
    await store.apply([counted("alice")], { after: 0, through: 1 });
    expect(await readAll(store)).toHaveLength(1);
    await store.close();
    await rm(folder, { recursive: true });
  });
});
