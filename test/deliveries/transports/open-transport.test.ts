import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type { DestinationDefinition } from "../../../generated/operator.ts";
import { resolve } from "../../../src/deliveries/definition/resolve.ts";
import { createTestDelivery } from "../../../src/deliveries/events/test-event.ts";
import { openTransport } from "../../../src/deliveries/transports/open-transport.ts";
import { startEndpoint } from "./http/endpoint.ts";

const ENVIRONMENT = { dataDirectory: "/nonexistent", allowedAddresses: [] };

test("each kind has its transport, which connects only when something is sent", async () => {
  const definitions: DestinationDefinition[] = [
    { name: "h", kind: "http", url: "http://127.0.0.1:1/" },
    { name: "k", kind: "kafka", brokers: ["127.0.0.1:1"], topic: "t" },
    { name: "n", kind: "nats", servers: ["127.0.0.1:1"], subject: "s" },
    { name: "f", kind: "file", path: "events.jsonl" },
  ];
  const batches = [];
  for (const definition of definitions) {
    const transport = await openTransport(resolve(definition, "settings"), ENVIRONMENT);
    batches.push(transport.batch);
    await transport.close();
  }
  expect(batches).toEqual([1, 500, 200, 1000]);
});

test("handlers are not called here", async () => {
  const handlers = resolve({ name: "after-handlers", kind: "handler" }, "program");
  await expect(openTransport(handlers, ENVIRONMENT)).rejects.toThrow("The destination after-handlers is one of handlers");
});

test("where it was defined says what it may reach, and relative paths are below the data directory", async () => {
  const { url, received, close } = await startEndpoint((response) => response.end());
  const { signal } = new AbortController();
  const outcomes = [];
  for (const origin of ["settings", "api"] as const) {
    const transport = await openTransport(resolve({ name: "h", kind: "http", url }, origin), ENVIRONMENT);
    outcomes.push(...(await transport.send([createTestDelivery(Date.now())], { signal })));
    await transport.close();
  }
  await close();
  expect(outcomes).toMatchObject([{ result: "delivered" }, { result: "failed", text: expect.stringContaining("is private") }]);
  expect(JSON.parse(received[0]?.body ?? "")).toMatchObject({ type: "imhook.test" });

  const dataDirectory = await mkdtemp(join(tmpdir(), "imhook-transport-"));
  const file = await openTransport(resolve({ name: "f", kind: "file", path: "events.jsonl" }, "settings"), {
    ...ENVIRONMENT,
    dataDirectory,
  });
  await file.send([createTestDelivery(Date.now())], { signal });
  await file.close();
  expect(JSON.parse(await readFile(join(dataDirectory, "events.jsonl"), "utf8"))).toMatchObject({ type: "imhook.test" });
  await rm(dataDirectory, { recursive: true });
});
