import type { NewEntry } from "../../../src/journal/journal.ts";
import { newEntry } from "../../support/entries.ts";

const FIRST_RECEIVED_AT = Date.UTC(2026, 0, 1);
const BETWEEN_CALLBACKS_MS = 3;
const USERS = 1_000_000;
const GROUPS = 10_000;
/** So many users and groups are asked for, and have enough entries for a whole page at every size. */
const WATCHED = 50;

/** User whose entries are searched for, in turn. */
export function watchedUser(turn: number): string {
  return `watched-${turn % WATCHED}`;
}

/** Group whose entries are searched for, in turn. */
export function watchedGroup(turn: number): string {
  return `watched-group-${turn % WATCHED}`;
}

/** The entry at a place of the journal: a message sent, always the same one; a fifth of them by watched users, a tenth in watched groups. */
export function messageEntry(place: number): NewEntry {
  const actor = place % 5 === 0 ? watchedUser(place / 5) : `user-${scatter(place, USERS)}`;
  const target = `user-${scatter(place + USERS, USERS)}`;
  const group = place % 10 === 1 ? watchedGroup((place - 1) / 10) : `group-${scatter(place, GROUPS)}`;
  const command = "Group.CallbackAfterSendMsg";
  return newEntry({
    receivedAt: receivedAt(place),
    eventTime: receivedAt(place),
    command,
    receivedCommand: command,
    status: place % 100 === 0 ? "quarantined" : "accepted",
    reason: place % 100 === 0 ? "invalid: body must have required property 'MsgBody'" : null,
    actor,
    targets: [target],
    group,
    message: `${group}-${place}`,
    query: "SdkAppid=1400000000&CallbackCommand=Group.CallbackAfterSendMsg&contenttype=json&ClientIP=203.0.113.7&OptPlatform=iOS",
    body: JSON.stringify({ CallbackCommand: command, GroupId: group, From_Account: actor, MsgSeq: place, MsgBody: [text(place)] }),
  });
}

/** The entry at a place of the journal: a follow, each of another pair; a tenth of them by watched users, a tenth of watched users. */
export function followEntry(place: number): NewEntry {
  const actor = place % 10 === 0 ? watchedUser(place / 10) : `user-${scatter(place, USERS)}`;
  const target = place % 10 === 1 ? watchedUser((place - 1) / 10) : `user-${USERS + place}`;
  return newEntry({
    receivedAt: receivedAt(place),
    actor,
    targets: [target],
    body: JSON.stringify({ CallbackCommand: "Follow.CallbackAfterFollowAdd", From_Account: actor, FollowList: [{ To_Account: target }] }),
  });
}

function text(place: number): object {
  return { MsgType: "TIMTextElem", MsgContent: { Text: `This is message ${place} of the day.` } };
}

function receivedAt(place: number): number {
  return FIRST_RECEIVED_AT + place * BETWEEN_CALLBACKS_MS;
}

/** A number below `below` that looks drawn by lot and is the same for the same place (the finalizer of MurmurHash3). */
function scatter(place: number, below: number): number {
  let hash = Math.imul(place ^ (place >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % below;
}
