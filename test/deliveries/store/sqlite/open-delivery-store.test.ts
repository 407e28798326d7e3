import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "@jest/globals";
import { openDeliveryStore } from "../../../../src/deliveries/store/sqlite/open-delivery-store.ts";
import { describeDeliveryStore, HOST, NOW } from "../delivery-store-contract.ts";

describe("the store in a file", () => {
  describeDeliveryStore(async () => {
    const folder = await mkdtemp(join(tmpdir(), "imhook-deliveries-"));
    const open = () =>
      openDeliveryStore({
        path: join(folder, "deliveries.sqlite"),
        cursorPath: join(folder, "after-handlers.json"),
        host: HOST,
        now: () => NOW,
      });
    let store = await open();
    return {
      store,
      reopen: async () => {
        await store.close();
        store = await open();
        return store;
      },
      other: open,
      remove: async () => {
        await store.close();
        await rm(folder, { recursive: true });
      },
    };
  });
});
