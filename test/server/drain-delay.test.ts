import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { get, post } from "../support/http.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";
import { tencentChatUrl } from "../support/urls.ts";
import { waitUntil } from "../support/wait-until.ts";

jest.setTimeout(60_000);

let folder: string;
let imhook: Imhook | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-drain-"));
});

afterEach(async () => {
  if (imhook !== undefined) await end(imhook, "SIGKILL");
  await rm(folder, { recursive: true });
});

/** What the callback port tells a load balancer. */
async function ready(): Promise<number> {
  return (await get(`${imhook?.url}/ready`)).status;
}

test.each(["1", "2"])(
  "with %s workers, callbacks are accepted after a signal while load balancers are told to go elsewhere",
  async (workers) => {
    imhook = await startImhook(folder, { environment: { IMHOOK_WORKERS: workers, IMHOOK_DRAIN_DELAY: "30" } });
    expect(await ready()).toBe(200);
    imhook.kill("SIGTERM");
    // Each connection goes to the next worker.
    await waitUntil(async () => (await ready()) === 503 && (await ready()) === 503);
    const { status, json } = await post(tencentChatUrl(imhook.url, "Sns.CallbackBlackListAdd"), {
      CallbackCommand: "Sns.CallbackBlackListAdd",
    });
    expect({ status, json }).toMatchObject({ status: 200, json: { ActionStatus: "OK" } });
  },
);

test("the process ends after the delay", async () => {
  imhook = await startImhook(folder, { environment: { IMHOOK_DRAIN_DELAY: "1" } });
  expect(await end(imhook, "SIGTERM")).toBe(0);
});
