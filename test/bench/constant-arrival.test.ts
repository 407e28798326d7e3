import type { RequestListener } from "node:http";
import { afterEach, describe, expect, test } from "@jest/globals";
import { type Listener, listen } from "../../src/http/listen.ts";
import { ANSWER } from "./answer.ts";
import { type ArrivalAnswers, sendAtConstantRate } from "./constant-arrival.ts";
import { percentile } from "./statistics.ts";

const PAUSE_MS = 300;
const LOAD = { callbacksPerSecond: 200, seconds: 1 };

describe("load at a constant rate", () => {
  let listener: Listener;
  afterEach(() => listener.close());

  async function send(handle: RequestListener): Promise<ArrivalAnswers> {
    listener = await listen(handle, "127.0.0.1", 0);
    return sendAtConstantRate({ url: listener.url, ...LOAD });
  }

  test("sends every callback, and does not wait for answers to do so", async () => {
    let arrived = 0;
    let arrivedBeforeAnswers = 0;
    let begin = Number.NaN;
    const { latencies, refused } = await send((_request, response) => {
      begin ||= performance.now();
      arrived += 1;
      setTimeout(() => {
        arrivedBeforeAnswers ||= arrived;
        response.end(ANSWER);
      }, PAUSE_MS);
    });
    const seconds = (performance.now() - begin) / 1000;
    expect(latencies).toHaveLength(LOAD.callbacksPerSecond * LOAD.seconds);
    expect(refused).toBe(0);
    // A load that waited for answers would have sent one.
    expect(arrivedBeforeAnswers).toBeGreaterThan(10);
    // The last callback is due after nearly a second, and its answer comes later.
    expect(seconds).toBeGreaterThan(LOAD.seconds);
  });

  test("counts a pause of the server for every callback that was due in it", async () => {
    let begin = Number.NaN;
    const { latencies } = await send((_request, response) => {
      begin ||= performance.now();
      const pause = performance.now() - begin < PAUSE_MS ? PAUSE_MS - (performance.now() - begin) : 0;
      setTimeout(() => response.end(ANSWER), pause);
    });
    // A load that waited for answers would have sent one callback in the pause, not a quarter of them all.
    expect(latencies.filter((latency) => latency > PAUSE_MS / 3).length).toBeGreaterThan(20);
    expect(percentile(latencies, 0.99)).toBeGreaterThan(PAUSE_MS * 0.7);
  });

  test("counts a callback that is refused as one that its sender waits for in vain", async () => {
    let arrived = 0;
    const { latencies, refused } = await send((_request, response) => {
      arrived += 1;
      if (arrived % 10 === 0) response.writeHead(503).end("{}");
      else response.end(ANSWER);
    });
    expect(refused).toBe((LOAD.callbacksPerSecond * LOAD.seconds) / 10);
    expect(percentile(latencies, 0.99)).toBe(2000);
  });

  test("counts a callback whose connection is closed without an answer as lost, and goes on", async () => {
    let arrived = 0;
    const { latencies, refused, lost } = await send((request, response) => {
      arrived += 1;
      if (arrived % 10 === 0) request.socket.destroy();
      else response.end(ANSWER);
    });
    expect(latencies).toHaveLength(LOAD.callbacksPerSecond * LOAD.seconds);
    expect(refused).toBe(0);
    expect(lost).toBeGreaterThanOrEqual((LOAD.callbacksPerSecond * LOAD.seconds) / 10);
    expect(percentile(latencies, 0.99)).toBe(2000);
  });

  test.each<[string, RequestListener]>([
    ["another status", (_request, response) => response.writeHead(500).end(ANSWER)],
    ["another text", (_request, response) => response.end("{}")],
  ])("fails for %s", async (_case, handle) => {
    await expect(send(handle)).rejects.toThrow();
  });
});
