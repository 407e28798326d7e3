import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "@jest/globals";
import type { Decision } from "../../src/callbacks/decision.ts";
import type { AnyHandler } from "../../src/callbacks/handler.ts";
import { toHandlerSpelling } from "../../src/callbacks/spelling.ts";
import { handlers as openImHandlers } from "../../src/senders/openim/handlers/index.ts";
import { writeReply as openImReply } from "../../src/senders/openim/reply/index.ts";
import { handlers as tencentChatHandlers } from "../../src/senders/tencent-chat/handlers/index.ts";
import { writeReply as tencentChatReply } from "../../src/senders/tencent-chat/reply/index.ts";
import { replySchemaOf } from "../support/document-schemas.ts";
import { type DocumentedCommand, documentedCommands } from "../support/operations.ts";
import { type Effect, effectOf } from "../support/sender-effects.ts";

// Every decision of every before-command, for every example of its request: the reply matches the document, and the real sender, by rules
// written down apart from the document and from our code, does with it what was decided.

const WRITERS = { "tencent-chat": tencentChatReply, openim: openImReply };
const HANDLERS: Record<string, AnyHandler> = { ...tencentChatHandlers, ...openImHandlers };

const EFFECTS: Record<Decision["kind"], Effect[]> = {
  allow: ["unchanged"],
  refuse: ["refused"],
  discard: ["discarded"],
  modify: ["changed"],
  // Who is refused may be the only one whom the request names.
  verdicts: ["partly refused", "refused"],
};

const beforeCommands = documentedCommands.filter(({ metadata }) => metadata.phase === "before");

test("there are the before-commands of both catalogues", () => {
  const count = (sender: string) => beforeCommands.filter((documented) => documented.sender === sender).length;
  expect({ tencentChat: count("tencent-chat"), openIm: count("openim") }).toEqual({ tencentChat: 14, openIm: 23 });
});

describe.each(beforeCommands)("$command", (documented) => {
  const { sender, command, metadata, examples } = documented;

  test.each([...metadata.decisions])("%s does what it says", (kind) => {
    let decided = 0;
    for (const { name, body } of examples) {
      for (const decision of decisionsOf(kind, documented, body)) {
        const reply = WRITERS[sender](command, decision, body);
        expect({ name, decision, reply, errors: errorsOf(documented, reply) }).toEqual({ name, decision, reply, errors: null });
        expect({ name, decision, reply, effect: effectOf(sender, command, body, reply) }).toMatchObject({
          effect: expect.stringMatching(new RegExp(`^(${EFFECTS[kind].join("|")})$`)),
        });
        decided += 1;
      }
    }
    expect(decided).toBeGreaterThan(0);
  });

  test("every reply example of the document has its effect", () => {
    const { body = {} } = examples[0] ?? {};
    for (const { name, reply } of documented.replyExamples) {
      const kind = metadata.decisions.find((decision) => name.startsWith(decision));
      if (kind === "allow" || kind === undefined || kind === "modify" || kind === "verdicts") continue;
      expect({ name, effect: effectOf(sender, command, body, reply) }).toEqual({ name, effect: EFFECTS[kind][0] });
    }
  });

  test("a code outside the sender's range makes no legal reply", () => {
    if (!metadata.decisions.includes("refuse")) return expect(command).toMatch(/^Chatbot\./);
    if (command === "OfficialAccount.CallbackBeforeAddSubscriber") return expect(refusedWith(99)).toMatchObject({ ErrorCode: 1 });
    for (const code of [-1, 0, 2, 99, 4999, 10_000, 10_201, 120_000, 130_001, 2 ** 31, 1.5]) {
      expect({ code, legal: isLegalRefusal(code) }).toEqual({ code, legal: false });
    }
  });

  function isLegalRefusal(code: number): boolean {
    try {
      return errorsOf(documented, refusedWith(code)) === null;
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      return false;
    }
  }

  function refusedWith(code: number): Record<string, unknown> {
    return WRITERS[sender](command, { kind: "refuse", code, message: "no" }, examples[0]?.body);
  }
});

/** One decision of a kind, or as many as the document shows examples of. */
function decisionsOf(
  kind: Decision["kind"],
  { command, sender, metadata, replyExamples }: DocumentedCommand,
  body: Record<string, unknown>,
): Decision[] {
  if (kind === "modify") {
    const examples = replyExamples.filter(({ name }) => name.startsWith("modify"));
    const changes = examples.map(({ reply }) => toHandlerSpelling(metadata.spellings, changesIn(sender, command, reply)) as object);
    return changes.filter((changed) => canChange(command, changed, body)).map((changed) => ({ kind, changes: changed }));
  }
  if (kind === "verdicts") return [{ kind, refused: [{ user: someoneIn(command, body), message: "no" }] }];
  return kind === "refuse" ? [{ kind, message: "no" }] : [{ kind }];
}

/** What a reply example changes; the group that some replies repeat is this request's, and not the example's. */
function changesIn(sender: string, command: string, reply: Record<string, unknown>): Record<string, unknown> {
  const common =
    sender === "openim" ? ["actionCode", "errCode", "errMsg", "errDlt", "nextCode"] : ["ActionStatus", "ErrorCode", "ErrorInfo"];
  const repeated = command.startsWith("callbackBeforeSetGroupInfo") ? ["groupID"] : [];
  return Object.fromEntries(Object.entries(reply).filter(([field]) => ![...common, ...repeated].includes(field)));
}

/** What only repeats the request changes nothing, and one command can change only what its request changes. */
function canChange(command: string, changes: object, body: Record<string, unknown>): boolean {
  const differing = Object.entries(changes).filter(([field, value]) => value != null && !isDeepStrictEqual(value, body[field]));
  return differing.some(([field]) => command !== "callbackBeforeUpdateUserInfoExCommand" || body[field] != null);
}

function someoneIn(command: string, body: Record<string, unknown>): string {
  return HANDLERS[command]?.summarize(body as never).targets.find((user) => user !== body.Official_Account) ?? "";
}

function errorsOf(documented: DocumentedCommand, reply: unknown): unknown {
  const validate = replySchemaOf(documented);
  return validate(reply) ? null : validate.errors;
}
