import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Replay } from "../../../generated/operator.ts";
import { type DeliveryApi, startDeliveryApi } from "../../support/delivery-api.ts";
import { destination, type FakeDeliveries, fakeDeliveries, REPLAY, replay } from "../../support/fake-deliveries.ts";
import { type Ended, type Running, run, start } from "../../support/run.ts";
import { waitUntil } from "../../support/wait-until.ts";

jest.setTimeout(60_000);

const DAY = ["--to", "social-graph", "--since", "1d"];

let fake: FakeDeliveries;
let api: DeliveryApi;
const started: Running[] = [];

beforeEach(async () => {
  fake = fakeDeliveries();
  fake.destinations.set("social-graph", destination());
  api = await startDeliveryApi(fake.deliveries);
});

afterEach(async () => {
  for (const running of started) running.kill("SIGKILL");
  await Promise.all(started.splice(0).map(({ ended }) => ended));
  await api.close();
});

const parametersOf = (parameters: string[]) => ["src/cli/main.ts", "replay", ...parameters, "--url", api.url];

function replays(...parameters: string[]): Promise<Ended> {
  return run("node", parametersOf(parameters));
}

/** A replay that is watched. */
async function watched(...parameters: string[]): Promise<Running> {
  const running = start("node", parametersOf(parameters));
  started.push(running);
  await waitUntil(() => running.hasEnded() || running.stderr().includes(" callbacks: "));
  return running;
}

function change(fields: Partial<Replay>): void {
  fake.replays.set(REPLAY, { ...replay(fake.replays.get(REPLAY)), ...fields });
}

const end = (fields: Partial<Replay> = {}) => change({ state: "done", endedAt: Date.now(), examined: 86_400, ...fields });

test("a replay is started with what is asked for, watched, and ends with what came of it", async () => {
  const from = Date.now();
  const running = await watched(...DAY, "--until", "1h", "--when", 'app == "1"', "--rate", "200/s");
  expect(fake.replays.get(REPLAY)).toMatchObject({ destination: "social-graph", when: 'app == "1"', rate: "200/s", dryRun: false });
  expect(fake.replays.get(REPLAY)?.since).toBeGreaterThanOrEqual(from - 86_400_000);
  expect(fake.replays.get(REPLAY)?.until).toBeLessThanOrEqual(Date.now() - 3_600_000);
  end({ matching: 7, delivered: 7 });
  const { code, stdout, stderr } = await running.ended;
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^Done in .+\. 7 of 7 delivered\.\n$/) });
  expect(stderr).toMatch(
    new RegExp(`^replay ${REPLAY} to social-graph: 86400 callbacks .+, when app == "1", at most 200/s\n0 of 86400 callbacks: `),
  );
});

test("what was given up is said, and the exit code says so", async () => {
  const running = await watched(...DAY);
  end({ matching: 7, delivered: 6, dead: 1 });
  const { code, stdout } = await running.ended;
  expect(code).toBe(1);
  expect(stdout).toContain(`6 of 7 delivered, 1 dead.\nSee what was given up: \`imhook deliveries list --replay ${REPLAY}\``);
});

test("a dry run says what would be delivered", async () => {
  const running = await watched(...DAY, "--dry-run");
  expect(fake.replays.get(REPLAY)?.dryRun).toBe(true);
  end({ matching: 12 });
  expect(await running.ended).toMatchObject({
    code: 0,
    stdout: "12 deliveries to social-graph would follow from 86400 callbacks. Nothing was sent.\n",
  });
});

test("with --json it prints the replay as it is at the end", async () => {
  const running = await watched(...DAY, "--json");
  end({ matching: 7, delivered: 7 });
  expect(JSON.parse((await running.ended).stdout)).toEqual(fake.replays.get(REPLAY));
});

test("with --detach it is left alone at once", async () => {
  const { code, stdout, stderr } = await replays(...DAY, "--detach");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(new RegExp(`\nWatch it: \`imhook replay watch ${REPLAY}\`\n$`));
  expect(fake.replays.get(REPLAY)?.state).toBe("running");
});

describe("whoever interrupts the watching", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("by %s leaves it running, and is told how to go on", async (signal) => {
    const running = await watched(...DAY);
    change({ examined: 10, matching: 3, delivered: 2 });
    running.kill(signal);
    const { code, stdout, stderr } = await running.ended;
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^Running at \d+ of 86400 callbacks\. /) });
    expect(stderr).toContain(
      `\nIt goes on without you. Watch it: imhook replay watch ${REPLAY}\nStop it: imhook replay cancel ${REPLAY}\n`,
    );
    expect(fake.replays.get(REPLAY)?.state).toBe("running");
  });

  test("can watch it again", async () => {
    change({});
    const running = await watched("watch", REPLAY.toUpperCase());
    end();
    expect(await running.ended).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Done/) });
  });
});

test("a server that is restarted meanwhile is asked again", async () => {
  const { port } = new URL(api.url);
  const running = await watched(...DAY);
  await api.close();
  await waitUntil(() => running.stderr().includes("Asking again."));
  end({ matching: 1, delivered: 1 });
  api = await startDeliveryApi(fake.deliveries, Number(port));
  expect(await running.ended).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Done in .+ 1 of 1 delivered\.\n$/) });
});

test("replays are listed, paused, resumed and cancelled", async () => {
  expect((await replays("list")).stdout).toBe("There was no replay yet.\n");
  change({ examined: 5, matching: 3, delivered: 2, startedBy: "carol" });
  expect((await replays("list")).stdout).toMatch(new RegExp(`^id .*\n${REPLAY} +social-graph +running +5/86400 +3 +2 +0 .* carol\n$`));
  expect((await replays("pause", REPLAY)).stdout).toBe("Paused at 5 of 86400 callbacks. 2 of 3 delivered.\n");
  expect(fake.replays.get(REPLAY)?.state).toBe("paused");
  expect((await replays("resume", REPLAY)).stdout).toBe("Running at 5 of 86400 callbacks. 2 of 3 delivered.\n");
  expect(await replays("cancel", REPLAY)).toEqual({
    code: 0,
    stdout: "Cancelled after 5 of 86400 callbacks. 2 of 3 delivered.\n",
    stderr: "",
  });
  expect(await replays("pause", REPLAY)).toEqual({ code: 1, stdout: "", stderr: `imhook: the replay ${REPLAY} has ended\n` });
});

describe("says what is wrong", () => {
  test.each([
    [["--to", "social-graph"], /^imhook: name the destination with --to, and the time with --since\n$/],
    [["--since", "1d"], /^imhook: name the destination with --to, and the time with --since\n$/],
    [[...DAY, "--until", "2d"], /^imhook: --since must be before --until\n$/],
    [["--to", "nobody", "--since", "1d"], /^imhook: there is no nobody\n$/],
    [["--to", "Not A Name", "--since", "1d"], /^imhook: body\/destination must match pattern/],
    [["--to", "social-graph", "--since", "yesterday"], /Write 30m, 12h or 7d/],
    [[...DAY, "--rate", "0/s"], /Write 200\/s, 100\/min or 1000\/h/],
    [["lst"], /^imhook: replay has no command lst; did you mean list\?\n$/],
    [["watch", "17"], /^imhook: \/path\/replay must match format/],
  ])("%j", async (parameters, message) => {
    const { code, stdout, stderr } = await replays(...parameters);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(message);
  });

  test("while another one runs", async () => {
    change({});
    expect(await replays(...DAY)).toMatchObject({ code: 1, stderr: "imhook: social-graph has a replay that has not ended\n" });
  });
});
