import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { ANSWER } from "./answer.ts";
import { hasWrk, WRK } from "./wrk.ts";

const testWithWrk = hasWrk() ? test : test.skip;

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function load(answer: RequestListener): Promise<Awaited<ReturnType<typeof WRK.load>>> {
  const listening = createServer(answer);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const { port } = listening.address() as AddressInfo;
  return WRK.load({ url: `http://127.0.0.1:${port}`, connections: 2, seconds: 1, pace: 1 });
}

testWithWrk("counts the callbacks that are answered as expected", async () => {
  let answered = 0;
  const { callbacks, callbacksPerSecond, uncounted } = await load((_request, response) => {
    answered += 1;
    response.end(ANSWER);
  });
  expect(callbacks).toBeGreaterThan(0);
  expect(answered - callbacks).toBeGreaterThanOrEqual(0);
  expect(answered - callbacks).toBeLessThanOrEqual(uncounted);
  expect(callbacksPerSecond).toBeGreaterThan(0);
});

testWithWrk.each<[string, RequestListener]>([
  ["of another text", (_request, response) => response.end(`${ANSWER} `)],
  [
    "of another status",
    (_request, response) => {
      response.statusCode = 503;
      response.end(ANSWER);
    },
  ],
  ["that never comes", (request) => request.socket.destroy()],
])("rejects for an answer %s", async (_name, answer) => {
  await expect(load(answer)).rejects.toThrow(/were not the expected one/);
});
