import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { verifyJournal } from "../../src/cli/journal/verify/verify-journal.ts";
import { filesIn } from "../../src/server/data-directory.ts";
import { get, send } from "../support/http.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";

// Whatever bytes a user's name has, the journal has what was sent, and two users never become one.

const COMMAND = "Follow.CallbackAfterFollowAdd";

let app: TestApp;
let eventTime = 1_767_351_012_345;

beforeAll(async () => {
  app = await startTestApp({ IMHOOK_DUPLICATE_WINDOW: "600" });
});

afterAll(() => app.remove());

beforeEach(() => {
  eventTime += 1;
});

afterEach(async () => {
  expect(await verifyJournal(filesIn(app.config.dataDirectory), () => {})).toMatchObject({ faults: [], faultCount: 0 });
});

/** The body of a callback in which the user with this name, given as the bytes of a JSON text, follows a star. */
function followBy(name: Buffer): Buffer {
  const [head = "", tail = ""] = JSON.stringify({
    CallbackCommand: COMMAND,
    From_Account: "?",
    FollowList: [{ To_Account: "star" }],
    EventTime: eventTime,
  }).split("?");
  return Buffer.concat([Buffer.from(head), name, Buffer.from(tail)]);
}

/** Sends a body, and returns its entry. */
async function record(body: Buffer, headers: Record<string, string>): Promise<Record<string, unknown>> {
  const answer = await send(tencentChatUrl(app.url, COMMAND), { headers, body });
  expect(answer).toMatchObject({ status: 200, json: { ActionStatus: "OK", ErrorCode: 0 } });
  return app.newestEntry();
}

async function actorsOf(entries: Array<Record<string, unknown>>): Promise<unknown[]> {
  const ids = entries.map(({ id }) => id);
  const { items } = (await get(`${app.operatorUrl}/api/events?limit=1000`)).json;
  return items.filter(({ entry }: { entry: string }) => ids.includes(entry)).map(({ actor }: { actor: string }) => actor);
}

describe("two users whose names are text", () => {
  test.each<[given: string, headers: Record<string, string>, first: Buffer, second: Buffer, names: [string, string]]>([
    ["in GBK", { "content-type": "text/json; charset=gbk" }, Buffer.from([0xd0, 0xa1]), Buffer.from([0xd0, 0xa2]), ["小", "孝"]],
    ["in halves of emoji", {}, Buffer.from("a\\ud83d"), Buffer.from("a\\ud83e"), ["a\ud83d", "a\ud83e"]],
    ["in half an emoji and a replacement character", {}, Buffer.from("b\\ud83d"), Buffer.from("b\ufffd"), ["b\ud83d", "b\ufffd"]],
    [
      "in half an emoji and what stands for it",
      {},
      Buffer.from("c\\ud83d"),
      Buffer.from("c\u{10fffd}d83d\u{10fffd}"),
      ["c\ud83d", "c\u{10fffd}d83d\u{10fffd}"],
    ],
  ])("%s", async (_given, headers, first, second, names) => {
    const entries = [await record(followBy(first), headers), await record(followBy(second), headers)];
    expect(entries).toMatchObject(names.map((actor) => ({ status: "accepted", duplicateOf: null, actor })));
    expect(await actorsOf(entries)).toEqual(names);
    const followers = (await app.relationsOf("kind=follow&target=star")).map(({ owner }) => owner);
    expect(followers).toEqual(expect.arrayContaining(names));
  });

  test("a repeat is still a repeat", async () => {
    const body = followBy(Buffer.from("d\\ud83d"));
    const first = await record(body, {});
    expect(await record(body, {})).toMatchObject({ status: "duplicate", duplicateOf: first.id, actor: "d\ud83d" });
  });
});

describe("two users whose names are not text", () => {
  test.each<[given: string, headers: Record<string, string>, first: Buffer, second: Buffer]>([
    ["because nothing declares GBK", {}, Buffer.from([0xc3, 0xf7]), Buffer.from([0xc3, 0xf8])],
    ["because they are cut", {}, Buffer.from("😀").subarray(0, 3), Buffer.from("🤀").subarray(0, 3)],
    ["because their coding is not known", { "content-encoding": "zstd" }, Buffer.from("alice"), Buffer.from("bob")],
  ])("%s", async (_given, headers, first, second) => {
    for (const body of [followBy(first), followBy(second)]) {
      const entry = await record(body, headers);
      expect(entry).toMatchObject({ status: "quarantined", command: COMMAND, actor: null, bodyEncoding: "base64", duplicateOf: null });
      expect(Buffer.from(String(entry.body), "base64")).toEqual(body);
      expect(await actorsOf([entry])).toEqual([]);
    }
  });

  test("compressed data that is damaged is kept as it came", async () => {
    const body = gzipSync(followBy(Buffer.from("alice"))).subarray(0, -4);
    const { body: kept } = await record(body, { "content-encoding": "gzip" });
    expect(Buffer.from(String(kept), "base64")).toEqual(body);
  });
});
