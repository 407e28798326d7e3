import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type JournalFile, openJournalFile } from "../../support/journal-file.ts";
import { documentedCommands } from "../../support/operations.ts";
import { sendAll } from "../../support/send-all.ts";
import { refuses } from "../../support/sender-rules.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";

// Go writes a list that was never filled as null. OpenIM fills most lists, so the document's examples show no nulls, but any of them can become one.

let app: TestApp;
let journal: JournalFile;

beforeAll(async () => {
  app = await startTestApp({ IMHOOK_OPENIM_BUDGET: "60000" });
  journal = openJournalFile(app.config.dataDirectory);
});

afterAll(async () => {
  journal.close();
  await app.remove();
});

const withLists = documentedCommands.filter(
  ({ sender, examples }) => sender === "openim" && examples.some(({ body }) => listsOf(body).length > 0),
);

test.each(withLists)("$command takes null for each of its lists", async ({ command, examples }) => {
  const bodies = examples.flatMap(({ body }) => listsOf(body).map((field) => ({ ...body, [field]: null, callbackCommand: command })));
  const sent = await sendAll(
    journal,
    bodies.map((body) => ({ url: `${app.url}/openim/${command}`, body })),
  );
  for (const [index, { response, entry }] of sent.entries()) {
    expect({ body: bodies[index], status: response.status, entry: entry?.status, reason: entry?.reason }).toEqual({
      body: bodies[index],
      status: 200,
      entry: "accepted",
      reason: null,
    });
    expect(refuses("openim", response.json)).toBe(false);
  }
});

function listsOf(body: Record<string, unknown>): string[] {
  return Object.keys(body).filter((field) => Array.isArray(body[field]));
}
