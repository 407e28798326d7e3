import type { RequestListener } from "node:http";
import { afterEach, describe, expect, test } from "@jest/globals";
import { type Listener, listen } from "../../src/http/listen.ts";
import { ANSWER } from "./answer.ts";
import { assertAnswer, assertRefusal } from "./check-server.ts";

const takesAll: RequestListener = (_request, response) => response.end(ANSWER);
const refusesAll: RequestListener = (_request, response) => response.writeHead(400).end();
const fails: RequestListener = (_request, response) => response.writeHead(500).end(ANSWER);

describe("a server that is to be measured", () => {
  let listener: Listener;
  afterEach(() => listener.close());

  async function start(handle: RequestListener): Promise<string> {
    listener = await listen(handle, "127.0.0.1", 0);
    return listener.url;
  }

  test("is taken where it answers, and refuses", async () => {
    await assertAnswer(await start(takesAll));
    await listener.close();
    await assertRefusal(await start(refusesAll));
  });

  test.each([
    ["answers nothing that is expected", assertAnswer, refusesAll],
    ["fails", assertAnswer, fails],
    ["validates nothing", assertRefusal, takesAll],
    ["fails where it should refuse", assertRefusal, fails],
  ])("is not taken where it %s", async (_case, assertion, handle) => {
    await expect(assertion(await start(handle))).rejects.toThrow("answers");
  });
});
