import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { post } from "../support/http.ts";
import { type JournalFile, openJournalFile } from "../support/journal-file.ts";
import { documentedCommands } from "../support/operations.ts";
import { sendAll } from "../support/send-all.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";

// Senders add platforms, types and states without notice. Each passes as it is.

const UNKNOWN_NUMBER = 77;
const UNKNOWN_NAME = "AddedLater";

/** Fields with one of several names. */
const NAMES: ReadonlySet<string> = new Set([
  ...["platform", "Platform", "Type", "EventType", "EventCause", "JoinType", "ExitType", "OptionType", "Action", "Reason", "Scene"],
  ...["ContentType", "CtxcbSuggestion", "CtxcbLabel", "Tag", "ResponseAction", "AddType", "AddSource", "ClientCmd", "Role", "MsgType"],
]);

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

test.each(documentedCommands)("$command passes with numbers and names that are not known", async ({ sender, command, examples }) => {
  const url = sender === "openim" ? `${app.url}/openim/${command}` : tencentChatUrl(app.url, command);
  const bodies = examples.map(({ body }) => withUnknown(body) as Record<string, unknown>);
  const sent = await sendAll(
    journal,
    bodies.map((body) => ({ url, body })),
  );
  for (const [index, { response, entry }] of sent.entries()) {
    const body = JSON.stringify(bodies[index]);
    expect({ body, status: response.status, entry: entry?.status, reason: entry?.reason, recorded: entry?.body }).toEqual({
      body,
      status: 200,
      entry: "accepted",
      reason: null,
      recorded: body,
    });
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

/** The example with an unknown value in place of every number and every name. */
function withUnknown(value: unknown, field = ""): unknown {
  if (typeof value === "number") return UNKNOWN_NUMBER;
  if (typeof value === "string") return NAMES.has(field) ? UNKNOWN_NAME : value;
  if (Array.isArray(value)) return value.map((item) => withUnknown(item, field));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, content]) => [name, withUnknown(content, name)]));
}
