import { expect, test } from "@jest/globals";
import type { NewEntry } from "../../../src/journal/journal.ts";
import { readDocument } from "../../../src/openapi/read-document.ts";
import { findDifference } from "../../../src/quarantine/difference.ts";
import { readRecorded } from "../../../src/quarantine/recorded-callback.ts";
import { suggestChanges } from "../../../src/quarantine/suggest/suggest-changes.ts";
import { ruledSenders } from "../../../src/rules/ruled-senders.ts";
import { newEntry, toStored } from "../../support/entries.ts";

const SENDERS = Object.fromEntries(ruledSenders().map((sender) => [sender.name, sender]));
const MESSAGE = { From_Account: "alice", To_Account: "bob", MsgBody: [] };

interface Case {
  name: string;
  command: string;
  body: object;
  query?: string;
  kind: string;
  place: string | null;
  file: string | null;
  diff?: string;
}

const CASES: Case[] = [
  {
    name: "a field that is missing becomes optional",
    command: "C2C.CallbackBeforeSendMsg",
    body: { From_Account: "alice", To_Account: "bob" },
    kind: "missing-field",
    place: "/body/MsgBody",
    file: "openapi/tencent-chat/components/schemas/C2CBeforeSendMsgRequest.yaml",
    diff: " required:\n   - From_Account\n   - To_Account\n-  - MsgBody\n",
  },
  {
    name: "a field of another type gets a choice, and the shared schema stays",
    command: "callbackBeforeAddBlackCommand",
    body: { ownerUserID: 3, blackUserID: "bob" },
    kind: "wrong-type",
    place: "/body/ownerUserID",
    file: "openapi/openim/components/schemas/BeforeAddBlackRequest.yaml",
    diff: " properties:\n   ownerUserID:\n-    $ref: ./UserID.yaml\n+    anyOf:\n+      - $ref: ./UserID.yaml\n+      - type: integer\n",
  },
  {
    name: "a field that a referred schema requires is found there",
    command: "callbackBeforeSendSingleMsgCommand",
    body: { sendID: "alice" },
    kind: "missing-field",
    place: "/body/serverMsgID",
    file: "openapi/openim/components/schemas/MessageFields.yaml",
  },
  {
    name: "a field of a list item is found in the item's schema",
    command: "C2C.CallbackBeforeSendMsg",
    body: { ...MESSAGE, MsgBody: [{ MsgType: 3, MsgContent: {} }] },
    kind: "wrong-type",
    place: "/body/MsgBody/0/MsgType",
    file: "openapi/tencent-chat/components/schemas/OtherElement.yaml",
  },
  {
    name: "a parameter that is missing becomes optional for all commands",
    command: "C2C.CallbackBeforeSendMsg",
    body: MESSAGE,
    query: "",
    kind: "missing-field",
    place: "/query/SdkAppid",
    file: "openapi/tencent-chat/components/parameters/SdkAppid.yaml",
    diff: " name: SdkAppid\n in: query\n-required: true\n",
  },
  {
    name: "an unknown command becomes files of its own, without what users wrote",
    command: "Sns.CallbackNew",
    body: { From_Account: "secret words" },
    kind: "unknown-command",
    place: null,
    file: "openapi/tencent-chat/paths/Sns.CallbackNew.yaml",
  },
  {
    name: "the name of an unknown command leads to no other folder",
    command: "../../../etc/passwd",
    body: {},
    kind: "unknown-command",
    place: null,
    file: null,
  },
];

test.each(CASES)("$name", ({ command, body, query, kind, place, file, diff }) => {
  const { difference, changes } = suggestFor(command, { body: JSON.stringify(body), ...(query !== undefined && { query }) });
  expect(difference).toMatchObject({ kind, place });
  expect(changes[0]?.file ?? null).toBe(file);
  if (diff !== undefined) expect(changes[0]?.diff).toBe(diff);
  expect(JSON.stringify(changes)).not.toContain("secret words");
});

test("a body that is no JSON needs no change of a document", () => {
  const { difference, changes } = suggestFor("C2C.CallbackBeforeSendMsg", { body: "{" });
  expect(difference).toMatchObject({ kind: "not-json", place: null });
  expect(changes).toEqual([]);
});

test("what matches differs in nothing", () => {
  expect(suggestFor("C2C.CallbackBeforeSendMsg", { body: JSON.stringify(MESSAGE) }).difference).toBeNull();
});

function suggestFor(command: string, fields: Partial<NewEntry>) {
  const name = command.startsWith("callback") ? "openim" : "tencent-chat";
  const entry = toStored(
    newEntry({ sender: name, receivedCommand: command, status: "quarantined", query: "SdkAppid=1400000000", ...fields }),
  );
  const sender = SENDERS[name];
  if (sender === undefined) throw new Error(`there is no sender ${name}`);
  const callback = readRecorded(sender, entry);
  const difference = findDifference(callback);
  const changes = difference === null ? [] : suggestChanges(readDocument(name), { sender: name, callback, difference });
  return { difference, changes };
}
