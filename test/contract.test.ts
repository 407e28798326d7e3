import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { replySchemaOf, requestSchemaOf } from "./support/document-schemas.ts";
import { type JournalFile, openJournalFile } from "./support/journal-file.ts";
import { type DocumentedCommand, documentedCommands } from "./support/operations.ts";
import { sendAll } from "./support/send-all.ts";
import { refuses } from "./support/sender-rules.ts";
import { startTestApp, type TestApp } from "./support/start.ts";
import { openImUrls, tencentChatUrl } from "./support/urls.ts";

// Walks every operation and every example of both documents over a socket. What a test sends it sends together, so that it shares commits.

let app: TestApp;
let journal: JournalFile;

beforeAll(async () => {
  // What is sent together must not run out of time on a busy machine.
  app = await startTestApp({ IMHOOK_TENCENT_CHAT_BUDGET: "60000", IMHOOK_OPENIM_BUDGET: "60000" });
  journal = openJournalFile(app.config.dataDirectory);
});

afterAll(async () => {
  journal.close();
  await app.remove();
});

describe.each(documentedCommands)("$command", (documented) => {
  const { sender, command, metadata, examples } = documented;

  test.each(examples)("accepts example $name in every address form, with a legal reply", async ({ body }) => {
    const forms = Object.entries(addresses(documented, nameOf(documented, body)));
    const sent = await sendAll(
      journal,
      forms.map(([, url]) => ({ url, body })),
    );
    for (const [index, { response, entry }] of sent.entries()) {
      const form = forms[index]?.[0];
      expect({ form, status: response.status, entry: entry?.status, reason: entry?.reason }).toEqual({
        form,
        status: 200,
        entry: "accepted",
        reason: null,
      });
      expect(entry).toMatchObject({
        sender,
        command,
        receivedCommand: nameOf(documented, body),
        phase: metadata.phase,
        body: JSON.stringify(body),
        reply: response.text,
      });
      expectLegal(documented, response.json);
      expect(refuses(sender, response.json)).toBe(false);
    }
  });

  test("takes fields and query parameters that the document does not know", async () => {
    const body = { ...examples[0]?.body, AddedLater: { deep: [1, null] }, ...named(sender, command) };
    const [sent] = await sendAll(journal, [{ url: `${primaryAddress(documented, command)}&AddedLater=1&AddedLater=2`, body }]);
    expect(sent).toMatchObject({ response: { status: 200 }, entry: { command, status: "accepted" } });
  });

  test("quarantines each example without a required field, or with one of another type, and answers with the fallback", async () => {
    const callbacks = examples.flatMap(({ body }) => {
      const url = primaryAddress(documented, nameOf(documented, body));
      return brokenVariants(documented, body).map((variant) => ({ url, body: variant }));
    });
    expect(callbacks.length).toBeGreaterThanOrEqual(2);
    const sent = await sendAll(journal, callbacks);
    for (const [index, { response, entry }] of sent.entries()) {
      const variant = callbacks[index]?.body;
      expect({ variant, status: response.status, entry: entry?.status }).toEqual({ variant, status: 200, entry: "quarantined" });
      expect(entry?.reason).toMatch(/^(invalid|command-m\w+): /);
      expect(entry?.decision).toEqual(metadata.phase === "before" ? { kind: "allow", fallback: "quarantine" } : null);
      expectLegal(documented, response.json);
      expect(refuses(sender, response.json)).toBe(false);
    }
  });

  test("shows an example of each decision that it lists", () => {
    const shown = documented.replyExamples.map(({ name }) => name);
    expect(shown).toEqual(expect.arrayContaining(metadata.decisions.length === 0 ? ["acknowledge"] : [...metadata.decisions]));
    for (const { name, reply } of documented.replyExamples) {
      expect({ name, refuses: refuses(sender, reply) }).toEqual({ name, refuses: /^(refuse|verdicts|discard)/.test(name) });
    }
  });
});

const olderNames = documentedCommands.flatMap((documented) => documented.metadata.aliases.map((alias) => ({ ...documented, alias })));

test.each(olderNames)("$alias, in every address form, is $command", async ({ alias, ...documented }) => {
  const { sender, command, examples } = documented;
  const body = { ...examples[0]?.body, ...named(sender, alias) };
  const urls = Object.values(addresses(documented, alias));
  const sent = await sendAll(
    journal,
    urls.map((url) => ({ url, body })),
  );
  expect(sent).toMatchObject(
    urls.map(() => ({ response: { status: 200 }, entry: { command, receivedCommand: alias, status: "accepted" } })),
  );
});

function addresses({ sender }: DocumentedCommand, name: string): Record<string, string> {
  if (sender === "openim") return openImUrls(app.url, name);
  return {
    query: tencentChatUrl(app.url, name),
    trailingSlash: tencentChatUrl(app.url, name).replace("?", "/?"),
    otherOrderAndCase: `${app.url}/tencent-chat?OptPlatform=IOS&contenttype=JSON&CallbackCommand=${name}&SDKAppID=1400000000`,
    documentPath: `${app.url}/tencent-chat/${name}?SdkAppid=1400000000`,
  };
}

function primaryAddress({ sender }: DocumentedCommand, name: string): string {
  return sender === "openim" ? `${app.url}/openim/${name}?contenttype=json` : tencentChatUrl(app.url, name);
}

function named(sender: DocumentedCommand["sender"], name: string): Record<string, string> {
  return sender === "openim" ? { callbackCommand: name } : { CallbackCommand: name };
}

/** The name that a body carries, in its own field or in its first event; some bodies carry none. */
function nameOf({ sender, command }: DocumentedCommand, body: Record<string, unknown>): string {
  const [first] = Array.isArray(body.Events) ? body.Events : [];
  return String((sender === "openim" ? body.callbackCommand : (body.CallbackCommand ?? first?.CallbackCommand)) ?? command);
}

/** Bodies that the document's own schema refuses: a required field missing or of another type, at the top and in the items of lists. */
function brokenVariants(documented: DocumentedCommand, body: Record<string, unknown>): unknown[] {
  const validate = requestSchemaOf(documented);
  return mutate(body).filter((variant) => !validate(variant));
}

function mutate(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => mutate(item).map((changed) => value.with(index, changed)));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, content]) => {
    const { [field]: _removed, ...without } = value as Record<string, unknown>;
    return [
      without,
      ...otherTypes(content).map((other) => ({ ...value, [field]: other })),
      ...mutate(content).map((changed) => ({ ...value, [field]: changed })),
    ];
  });
}

function otherTypes(content: unknown): unknown[] {
  return [null, typeof content === "string" ? 7.5 : "text"];
}

function expectLegal(documented: DocumentedCommand, reply: unknown): void {
  const validate = replySchemaOf(documented);
  expect({ reply, legal: validate(reply), errors: validate.errors }).toEqual({ reply, legal: true, errors: null });
}
