import { describe, expect, test } from "@jest/globals";
import type { Question } from "../../../generated/decider.ts";
import { toHandlerSpelling } from "../../../src/callbacks/spelling.ts";
import { readDocument } from "../../../src/openapi/read-document.ts";
import { toQuestion } from "../../../src/rules/deciders/question.ts";
import { userTexts } from "../../../src/rules/text/user-texts.ts";
import { deciderSchemaOf, requestSchemaOf } from "../../support/document-schemas.ts";
import { documentedCommands } from "../../support/operations.ts";
import { callbackOf, NOON } from "../../support/rules.ts";

const ENTRY = "019a9f1c-7a00-7000-8000-000000000001";

test("a question says who is about to do what, what users wrote, and how long the answer may take", () => {
  const request = {
    CallbackCommand: "C2C.CallbackBeforeSendMsg",
    From_Account: "alice",
    To_Account: "bob",
    MsgKey: "1_2_3",
    MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "Come to our casino!" } }],
  };
  const callback = callbackOf("tencent-chat", request.CallbackCommand, request, { app: "1400000000", entry: ENTRY, platform: "iOS" });
  expect(toQuestion(callback, { rule: "ask-moderation", texts: ["Come to our casino!"], deadline: 800 })).toEqual({
    entry: ENTRY,
    rule: "ask-moderation",
    sender: "tencent-chat",
    app: "1400000000",
    command: "C2C.CallbackBeforeSendMsg",
    event: "message.sending",
    receivedAt: NOON,
    deadline: 800,
    decisions: ["allow", "refuse", "discard", "modify"],
    actor: "alice",
    targets: ["bob"],
    group: null,
    message: "1_2_3",
    texts: ["Come to our casino!"],
    platform: "iOS",
    clientAddress: null,
    request,
  });
});

const shown = readDocument("decider").paths["/decide"]?.post?.requestBody.content["application/json"].examples ?? {};

test.each(Object.entries(shown))("the document's example %s is what imhook asks", (_name, { value }) => {
  const { sender, command, request, rule, texts, deadline, ...circumstances } = value as Question;
  const documented = documentedCommands.find((one) => one.command === command);
  expect(documented && requestSchemaOf(documented)(request)).toBe(true);
  expect(toQuestion(callbackOf(sender, command, request, circumstances), { rule, texts, deadline })).toEqual(value);
  expect(userTexts.read({ sender, command, request })).toEqual(texts);
});

describe.each(documentedCommands.filter(({ metadata }) => metadata.phase === "before"))("about $command", (documented) => {
  const { sender, command, metadata, examples } = documented;

  test.each(examples)("its example $name makes a question that the document allows", ({ body }) => {
    const request = toHandlerSpelling(metadata.spellings, body) as Record<string, unknown>;
    const texts = userTexts.read({ sender, command, request });
    const question = toQuestion(callbackOf(sender, command, request, { entry: ENTRY }), { rule: "ask", texts, deadline: 1 });
    const validate = deciderSchemaOf("Question");
    expect({ valid: validate(JSON.parse(JSON.stringify(question))), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(question).toMatchObject({ command, event: metadata.intent, decisions: metadata.decisions, request });
  });
});
