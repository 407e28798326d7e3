import { expect, test } from "@jest/globals";
import { createDeliveries } from "../../../src/server/deliveries/deliveries-of-thread.ts";
import { ThreadEndedError } from "../../../src/storage/rpc/worker-thread.ts";

function deliveriesThatFailWith(error: Error) {
  const open = async () => ({ call: () => Promise.reject(error), close: async () => {} });
  return createDeliveries({ open, opened: open, handlerFigures: async () => null, close: async () => {} });
}

test("who asks while the thread ends is told that deliveries start again", async () => {
  const { destinations, check } = deliveriesThatFailWith(new ThreadEndedError("thread/deliveries-thread", new Error("out of memory")));
  const asked = [destinations.list(), destinations.create({ name: "social", kind: "http", url: "https://example.com" }), check()];
  for (const one of await Promise.allSettled(asked))
    expect(one).toMatchObject({
      status: "rejected",
      reason: { code: "internal", message: expect.stringContaining("are being started again") },
    });
});

test("other failures are told as they are", async () => {
  const { destinations } = deliveriesThatFailWith(new Error("disk is full"));
  await expect(destinations.get("social")).rejects.toThrow("disk is full");
});
