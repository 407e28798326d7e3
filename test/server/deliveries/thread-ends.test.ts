import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { stringify } from "yaml";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { ask, follow, pairsOf } from "./delivering-server.ts";
import { type Receiver, SECRET, startReceiver } from "./receiver.ts";

jest.setTimeout(120_000);

let folder: string;
let receiver: Receiver;
let imhook: Imhook | null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-deliveries-"));
  receiver = await startReceiver();
  imhook = null;
});

afterEach(async () => {
  if (imhook !== null) await end(imhook, "SIGKILL");
  await receiver.close();
  await rm(folder, { recursive: true });
});

test("a thread of deliveries that ends is started again: lanes go on in order, and what cannot be opened any more waits", async () => {
  const [config, secretFile, told] = [join(folder, "imhook.yaml"), join(folder, "secret"), join(folder, "end")];
  await writeFile(secretFile, SECRET, { mode: 0o600 });
  const destinations = [
    { name: "social", kind: "http", url: receiver.url, secret: SECRET },
    { name: "signed", kind: "http", url: "http://127.0.0.1:9/", secretFile, when: 'actor == "nobody"' },
  ];
  await writeFile(config, stringify({ destinations }), { mode: 0o600 });
  const preload = new URL("./end-thread.ts", import.meta.url).href;
  imhook = await startImhook(join(folder, "data"), {
    environment: {
      ...{ IMHOOK_CONFIG: config, IMHOOK_DUPLICATE_WINDOW: "0" },
      ...{ NODE_OPTIONS: `--import=${preload}`, END_THREAD_FILE: told },
    },
  });
  const running = imhook;
  const send = async (from: number, to: number) => {
    for (let number = from; number < to; number += 1) expect((await follow(running, "alice", `${number}`)).status).toBe(200);
  };
  await send(0, 5);
  await waitUntil(() => receiver.received.length === 5);
  expect((await ask(running, "GET", "destinations/signed")).json.state).toBe("running");

  await rm(secretFile);
  await writeFile(told, "");
  await send(5, 10);
  expect(await running.logged("the thread of deliveries has ended, starting it again")).toMatchObject({
    err: { message: expect.stringContaining("has ended: thrown by the test") },
  });
  await send(10, 15);
  await waitUntil(() => new Set(pairsOf(receiver)).size === 15);
  expect([...new Set(pairsOf(receiver))]).toEqual(Array.from({ length: 15 }, (_, number) => `alice ${number}`));

  expect((await ask(running, "GET", "destinations/social")).json).toMatchObject({ state: "running", retrying: 0, held: 0 });
  const refused = (await ask(running, "GET", "destinations/signed")).json;
  expect(refused).toMatchObject({ state: "waiting", instance: null, lastFailure: { delivered: false, status: null } });
  expect(refused.lastFailure.text).toContain(secretFile);
  expect(refused.nextAttemptAt - refused.lastFailure.at).toBe(30_000);
  expect((await running.ready()).json).toMatchObject({ ready: true, deliveries: expect.stringContaining("destination signed: ") });

  await writeFile(secretFile, SECRET, { mode: 0o600 });
  await running.readyWhen(({ json }) => json.deliveries === "ok");
  expect((await ask(running, "GET", "destinations/signed")).json).toMatchObject({ state: "running", lastFailure: null });
});
