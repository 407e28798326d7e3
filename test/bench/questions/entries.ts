import type { NewEntry } from "../../../src/journal/journal.ts";
import { newEntry } from "../../support/entries.ts";

/** The entries of a chat whose operator asks the questions. */
export interface ChatOptions {
  /** Entries of the journal. */
  size: number;
  /** Receipt of the last entry, in milliseconds since 1970. */
  endsAt: number;
  /** Time that the journal covers, in milliseconds. Default: 30 days. */
  span?: number;
  /** Of so many entries, one is between alice and bob, and three are of one of them. Default: 500. */
  watchedEvery?: number;
}

const MONTH_MS = 30 * 86_400_000;

const USERS = 200_000;
const GROUPS = 20_000;

/** Of so many entries, four are in the group and two ask about the lottery, if they are messages. */
const OF_THE_GROUP = 2000;
const WITH_LOTTERY = 400;

type Make = (actor: string, target: string, place: number) => Partial<NewEntry>;

const ALLOWED: Partial<NewEntry> = { phase: "before", decision: { kind: "allow" }, decidedBy: { by: "default", name: null } };

const RULES: NewEntry["rules"] = { shadow: [], failed: [], values: {}, counts: [], asked: [], durationUs: 4, flaggedBy: null };

const REFUSED: Partial<NewEntry> = {
  ...ALLOWED,
  decision: { kind: "refuse", message: "No advertising, please." },
  decidedBy: { by: "rule", name: "no-casino" },
};

const FALLBACK: Partial<NewEntry> = {
  ...ALLOWED,
  decision: { kind: "allow", fallback: "deadline" },
  decidedBy: { by: "fallback", name: null },
  durationMs: 1990,
};

/** What callbacks are, in the order in which they come, over and over: sixteen in a hundred ask before, and most are messages. */
const KINDS: readonly Make[] = [
  ...repeat(14, (actor, target, place) => ask(actor, target, place, ALLOWED)),
  (actor, target, place) => ask(actor, target, place, REFUSED),
  (actor, target, place) => ask(actor, target, place, place % 7 === 0 ? FALLBACK : ALLOWED),
  ...repeat(30, tellMessage),
  ...repeat(30, tellGroupMessage),
  ...repeat(6, (actor, target) => pair("Sns.CallbackFriendAdd", actor, target)),
  ...repeat(2, (actor, target) => pair("Sns.CallbackFriendDelete", actor, target)),
  ...repeat(3, (actor, target) => pair("Sns.CallbackBlackListAdd", actor, target)),
  ...repeat(2, (actor, target) => ({
    ...{ sender: "openim" as const, app: "sample", ...named("callbackAfterAddFriendCommand") },
    body: JSON.stringify({ callbackCommand: "callbackAfterAddFriendCommand", fromUserID: actor, toUserID: target, reqMsg: "hi" }),
  })),
  ...repeat(10, (actor) => ({ ...named("State.StateChange"), targets: [], body: stateBody(actor) })),
  (actor) => ({ ...named("Sns.CallbackAddedLater"), actor, targets: [], status: "quarantined", reason: "unknown-command", body: "{}" }),
];

/** Returns a function that makes the entry at a place of the journal, from 1 to `size`, always the same one. */
export function createChat({ size, endsAt, span = MONTH_MS, watchedEvery = 500 }: ChatOptions): (place: number) => NewEntry {
  return function entryAt(place) {
    const make = KINDS[scatter(place, KINDS.length)] ?? tellMessage;
    const [actor, target] = usersOf(place, watchedEvery);
    const receivedAt = Math.floor(endsAt - (span * (size - place)) / size);
    const fields = make(actor, target, place);
    // Most answers take a millisecond, and some take longer.
    const durationMs = 0.6 + scatter(place + 5, 1000) / 1000 + (place % 97 === 0 ? scatter(place, 60) : 0);
    return newEntry({ receivedAt, eventTime: receivedAt, actor, targets: [target], durationMs, query: QUERY, ...fields });
  };
}

const QUERY = "SdkAppid=1400000000&CallbackCommand=x&contenttype=json&ClientIP=203.0.113.7&OptPlatform=iOS";

function usersOf(place: number, every: number): [actor: string, target: string] {
  const users: [string, string] = [`user-${scatter(place + 1, USERS)}`, `user-${scatter(place + 2, USERS)}`];
  const turn = place % every;
  if (turn === 0) return (place / every) % 2 === 0 ? ["alice", "bob"] : ["bob", "alice"];
  const watched: Record<number, [string, string]> = { 1: ["alice", users[1]], 2: [users[0], "alice"], 3: ["bob", users[1]] };
  return watched[turn] ?? users;
}

function ask(actor: string, target: string, place: number, decided: Partial<NewEntry>): Partial<NewEntry> {
  const command = "C2C.CallbackBeforeSendMsg";
  const text = decided === REFUSED ? "the best casino in town" : textAt(place);
  return {
    ...named(command),
    rules: RULES,
    body: messageBody(command, { From_Account: actor, To_Account: target }, place, text),
    ...decided,
  };
}

function tellMessage(actor: string, target: string, place: number): Partial<NewEntry> {
  const command = "C2C.CallbackAfterSendMsg";
  const users = { From_Account: actor, To_Account: target, SendMsgResult: 0 };
  return { ...named(command), message: `${place}`, body: messageBody(command, users, place, textAt(place)) };
}

function tellGroupMessage(actor: string, _target: string, place: number): Partial<NewEntry> {
  const command = "Group.CallbackAfterSendMsg";
  const group = place % OF_THE_GROUP < 4 ? "hiking" : `group-${scatter(place + 3, GROUPS)}`;
  const body = messageBody(command, { From_Account: actor, GroupId: group, Type: "Public" }, place, textAt(place));
  return { ...named(command), targets: [], group, message: `${place}`, body };
}

function messageBody(command: string, users: object, place: number, text: string): string {
  return JSON.stringify({
    ...{ CallbackCommand: command, ...users, MsgSeq: place, MsgRandom: place, MsgTime: 1_767_350_400, MsgKey: `${place}` },
    MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: text } }],
  });
}

function textAt(place: number): string {
  return place % WITH_LOTTERY < 2 ? "did you win in the lottery?" : `this is message ${place} of the day, and it says nothing much`;
}

function pair(command: string, actor: string, target: string): Partial<NewEntry> {
  return { ...named(command), body: JSON.stringify({ CallbackCommand: command, PairList: [{ From_Account: actor, To_Account: target }] }) };
}

function stateBody(actor: string): string {
  return JSON.stringify({ CallbackCommand: "State.StateChange", Info: { Action: "Login", To_Account: actor, Reason: "Register" } });
}

function named(command: string): Pick<NewEntry, "command" | "receivedCommand"> {
  return { command, receivedCommand: command };
}

function repeat(times: number, make: Make): Make[] {
  return Array.from({ length: times }, () => make);
}

/** A number below `below` that looks drawn by lot and is the same for the same place (the finalizer of MurmurHash3). */
function scatter(place: number, below: number): number {
  let hash = Math.imul(place ^ (place >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % below;
}
