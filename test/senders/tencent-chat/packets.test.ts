import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Event } from "../../../generated/operator.ts";
import { commands } from "../../../generated/tencent-chat.commands.ts";
import { tencentChatRequest } from "../../../src/senders/tencent-chat/request.ts";
import { get, send } from "../../support/http.ts";
import { effectOf } from "../../support/sender-effects.ts";
import { tencentChatReads } from "../../support/sender-rules.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";

// Tencent publishes no client. These are packets as its documents print them, one for each command that has one, with the events that they
// report by the same documents.

type Fields = Record<string, unknown>;

interface Printed {
  packet: Fields & { CallbackCommand: string };
  /** Fields that some version of the document leaves out, such as `EventTime` or `FriendItem[].Remark`. */
  optional: string[];
  events: string[];
}

const PACKETS: Printed[] = JSON.parse(readFileSync(new URL("./packets.json", import.meta.url), "utf8"));

const OPEN_APP = { sdkAppId: "1400000000", token: null, previousToken: null };
const APP = { sdkAppId: "1400000001", token: "a-token", previousToken: null };
const ODD_TEXT = '\u{1f600} \u202e<b>&\u2028"\\\t\u0000 小明';
/** Within the types that the documents print, and beyond all of them. */
const ODD_NUMBERS = [0, 1, 2 ** 31, 2 ** 32 - 1];
const IMPOSSIBLE_NUMBERS = [-1, 1.5, 2 ** 53, -(2 ** 63), 1e300];

/** What is made of a packet before it is sent. */
const VARIANTS: Readonly<Record<string, (printed: Printed) => Fields>> = {
  "as printed": ({ packet }) => packet,
  "without optional fields": ({ packet, optional }) => optional.reduce(withoutField, packet),
  "with fields of a later version": ({ packet }) => withNewFields(packet),
  "with odd texts and numbers": ({ packet }) => odd(packet, ODD_NUMBERS),
};

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ IMHOOK_TENCENT_CHAT_APPS: `${APP.sdkAppId}:${APP.token}` });
});

afterAll(() => app.remove());

/** Sends a packet as Tencent does, signed, and returns the answer and what was recorded. */
async function sendPacket(body: Fields, command: string) {
  const { url, headers, body: text } = tencentChatRequest(`${app.url}/tencent-chat`, { command, body }, APP, Date.now());
  const answer = await send(url, { headers, body: text });
  const entry = await app.newestEntry();
  return { answer, entry, text, events: await eventsOf(String(entry.id)) };
}

async function eventsOf(entry: string): Promise<string[]> {
  const events: Event[] = [];
  for (let cursor = "0"; ; ) {
    const { items, next } = (await get(`${app.operatorUrl}/api/events?limit=1000&cursor=${cursor}`)).json;
    if (items.length === 0) return events.filter((event) => event.entry === entry).map(toText);
    events.push(...items);
    cursor = next;
  }
}

function toText({ type, actor, target, group, message }: Event): string {
  return `${type} ${actor ?? ""}>${target ?? ""}${group === null ? "" : ` @${group}`}${message === null ? "" : ` #${message}`}`;
}

/** Whether Tencent goes on as if there were no callback. */
function goesOn(command: string, body: Fields, reply: unknown): boolean {
  const { phase } = commands[command as keyof typeof commands] ?? { phase: "after" };
  if (phase === "before") return effectOf("tencent-chat", command, body, reply) === "unchanged";
  return tencentChatReads(reply) && reply.ErrorCode === 0;
}

describe.each(Object.entries(VARIANTS))("a packet %s", (variant, change) => {
  test.each(PACKETS.map((printed) => [printed.packet.CallbackCommand, printed] as const))("%s", async (command, printed) => {
    const body = change(printed);
    const { answer, entry, text, events } = await sendPacket(body, command);
    expect(answer.status).toBe(200);
    expect(goesOn(command, body, answer.json)).toBe(true);
    expect(entry).toMatchObject({ command, status: "accepted", reason: null, body: text });
    if (variant === "as printed" || variant.includes("later version")) expect(events).toEqual(printed.events);
  });
});

test.each(PACKETS.map(({ packet }) => [packet.CallbackCommand, packet] as const))(
  "%s with numbers that no version can send is answered and kept as it is",
  async (command, packet) => {
    const body = odd(packet, IMPOSSIBLE_NUMBERS);
    const { answer, entry, text } = await sendPacket(body, command);
    expect(goesOn(command, body, answer.json)).toBe(true);
    expect(entry).toMatchObject({ receivedCommand: command, body: text });
  },
);

test("every command is here, except those that the documents print no packet of", () => {
  const printed = PACKETS.map(({ packet }) => packet.CallbackCommand);
  const missing = Object.keys(commands).filter((command) => !printed.includes(command));
  expect(missing).toEqual(["ContentCallback.ResultNotify", "Push.OfflinePush", "Push.AllMemberPush"]);
  expect(printed.filter((command) => !Object.hasOwn(commands, command))).toEqual([]);
});

test("the relations are those that the packets come to, in the order of a story", async () => {
  const story = await startTestApp();
  const order = [
    "Sns.CallbackFriendAdd",
    "Sns.CallbackFriendDelete",
    "Sns.CallbackBlackListAdd",
    "Follow.CallbackAfterFollowAdd",
    "Group.CallbackAfterCreateGroup",
    "Group.CallbackAfterNewMemberJoin",
    "Group.CallbackAfterChangeGroupOwner",
  ];
  for (const command of order) {
    const body = PACKETS.find(({ packet }) => packet.CallbackCommand === command)?.packet ?? {};
    const { url, headers, body: text } = tencentChatRequest(`${story.url}/tencent-chat`, { command, body }, OPEN_APP, Date.now());
    await send(url, { headers, body: text });
  }
  const relations = (await story.relationsOf()).map(({ kind, owner, target }) => `${kind} ${owner}>${target}`);
  await story.remove();
  expect(relations.toSorted()).toEqual([
    "block alice>mallory",
    "follow alice>carol",
    "friend bob>alice",
    "member alice>room-1",
    "member bob>room-1",
    "member dave>room-1",
    "owner bob>room-1",
  ]);
});

/** `name` is a field, or a field of the items of a list: `FriendItem[].Remark`. */
function withoutField(packet: Fields, name: string): Fields {
  const [first = "", inItems] = name.split("[].");
  const { [first]: value, ...rest } = packet;
  if (inItems === undefined || !Array.isArray(value)) return rest;
  return { ...packet, [first]: value.map((item) => withoutField(item, inItems)) };
}

/** Adds a field to each map. */
function withNewFields(packet: Fields): Fields {
  const parts = Object.entries(packet).map(([name, value]) => [name, addFields(value)]);
  return { ...Object.fromEntries(parts), New_Account: "someone", NewList: [{ NewKey: null }], NewNumber: 1 };
}

function addFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(addFields);
  return typeof value === "object" && value !== null ? withNewFields(value as Fields) : value;
}

/** Appends to every text except numbers written as text, and replaces every number by one of `numbers` in turn. */
function odd({ CallbackCommand, ...packet }: Printed["packet"], numbers: readonly number[]): Fields {
  let used = 0;
  const parts = Object.entries(packet).map(([name, value]) => [name, toOdd(value)]);
  return { CallbackCommand, ...Object.fromEntries(parts) };

  function toOdd(value: unknown): unknown {
    if (typeof value === "string") return /^[0-9]+$/.test(value) ? value : `${value}${ODD_TEXT}`;
    if (typeof value === "number") return numbers[used++ % numbers.length];
    if (Array.isArray(value)) return value.map(toOdd);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toOdd(part)]));
  }
}
