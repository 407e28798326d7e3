import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { get, post } from "../support/http.ts";
import { type JournalFile, openJournalFile } from "../support/journal-file.ts";
import { documentedCommands } from "../support/operations.ts";
import { sendAll } from "../support/send-all.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";

// What a schema keeps out no handler sees, so a request may hold any number, any name and any id, also an empty one.

/** A value in the place of another one of its type. */
type Replace = (value: number | string, field: string) => unknown;

/** Fields that name the command. */
const COMMANDS: ReadonlySet<string> = new Set(["CallbackCommand", "callbackCommand"]);

const variants: Array<{ values: string; replace: Replace }> = [
  ...[77, 0, -1, 2 ** 31, 2 ** 32, 2 ** 53 + 2].map((number) => ({
    values: `${number} in place of every number`,
    replace: (value: number | string) => (typeof value === "number" ? number : value),
  })),
  ...["", "AddedLater", "77"].map((text) => ({
    values: `${JSON.stringify(text)} in place of every text`,
    replace: (value: number | string, field: string) => (typeof value === "number" || COMMANDS.has(field) ? value : text),
  })),
];

let app: TestApp;
let journal: JournalFile;

beforeAll(async () => {
  app = await startTestApp({ IMHOOK_TENCENT_CHAT_BUDGET: "60000", IMHOOK_OPENIM_BUDGET: "60000" });
  journal = openJournalFile(app.config.dataDirectory);
});

afterAll(async () => {
  journal.close();
  await app.remove();
});

describe.each(variants)("with $values", ({ replace }) => {
  test.each(documentedCommands)("$command passes, and is recorded as it came", async ({ sender, command, metadata, examples }) => {
    const url = sender === "openim" ? `${app.url}/openim/${command}` : tencentChatUrl(app.url, command);
    const bodies = examples.map(({ body }) => replaceIn(body, replace) as Record<string, unknown>);
    const sent = await sendAll(
      journal,
      bodies.map((body) => ({ url, body })),
    );
    for (const [index, { response, entry }] of sent.entries()) {
      const body = JSON.stringify(bodies[index]);
      expect({ body, status: response.status, entry }).toMatchObject({
        body,
        status: 200,
        entry: { status: "accepted", reason: null, body },
      });
      expect(entry?.decision).toEqual(metadata.phase === "before" ? { kind: "allow" } : null);
    }
  });
});

test("no event names an empty user, group or message", async () => {
  for (let cursor = "0"; ; ) {
    const { items, next } = (await get(`${app.operatorUrl}/api/events?limit=1000&cursor=${cursor}`)).json;
    if (next === cursor) return;
    cursor = next;
    for (const { actor, target, group, message } of items) expect([actor, target, group, message]).not.toContain("");
  }
});

describe("OpenIM", () => {
  const online = {
    callbackCommand: "callbackAfterUserOnlineCommand",
    userID: "helper",
    platformID: 12,
    platform: "Bot",
    seq: 1,
    connID: "",
  };

  test("a bot comes online", async () => {
    await post(`${app.url}/openim/${online.callbackCommand}`, online);
    expect(await app.newestEntry()).toMatchObject({
      status: "accepted",
      actor: "helper",
      body: expect.stringContaining('"platformID":12'),
    });
  });

  test("trace ids of messages that were handled together are recorded as one text", async () => {
    await post(`${app.url}/openim/${online.callbackCommand}`, online, { operationID: "op-1$op-2$op-3" });
    expect(await app.newestEntry()).toMatchObject({ status: "accepted", traceId: "op-1$op-2$op-3" });
  });
});

/** The example with other values. */
function replaceIn(value: unknown, replace: Replace, field = ""): unknown {
  if (typeof value === "number" || typeof value === "string") return replace(value, field);
  if (Array.isArray(value)) return value.map((item) => replaceIn(item, replace, field));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, content]) => [name, replaceIn(content, replace, name)]));
}
