import type { Event } from "../../../generated/operator.ts";
import type { StoredEntry } from "../../journal/journal.ts";
import type { KeptNotice } from "../store/delivery-store.ts";
import { attributeText } from "./attribute-text.ts";
import type { CloudEvent } from "./cloud-event.ts";

/** What of a CloudEvent follows from its delivery. */
export interface Envelope {
  id: string;
  type: string;
  position: number;
  key: string | null;
  /** Id of the replay; null if it is delivered as it happened. */
  replay: string | null;
}

/** Makes the CloudEvent of an event that a callback reports. */
export function eventToCloudEvent(event: Event, entry: StoredEntry, envelope: Envelope): CloudEvent {
  return { ...attributesOf(entry, envelope, { actor: event.actor, at: event.at }), data: event };
}

/** Makes the CloudEvent of a callback. Its reply is left out, because it went to the sender and to nobody else. */
export function entryToCloudEvent(entry: StoredEntry, envelope: Envelope): CloudEvent {
  const { reply: _reply, ...data } = entry;
  return { ...attributesOf(entry, envelope, { actor: entry.actor, at: entry.eventTime ?? entry.receivedAt }), data };
}

/** Makes the CloudEvent of a finding. */
export function noticeToCloudEvent({ at, notice }: KeptNotice, envelope: Envelope): CloudEvent {
  return { ...commonAttributes(envelope, { source: "/imhook", subject: null, at }), data: notice };
}

/** Makes a CloudEvent that says nothing. */
export function emptyCloudEvent(at: number, envelope: Envelope): CloudEvent {
  return { ...commonAttributes(envelope, { source: "/imhook", subject: null, at }), data: {} };
}

function attributesOf(
  { sender, app, receivedAt }: StoredEntry,
  envelope: Envelope,
  { actor, at }: { actor: string | null; at: number },
): Omit<CloudEvent, "data"> {
  const source = `/${sender}/${encodeURIComponent(app.toWellFormed())}`;
  return commonAttributes(envelope, { source, subject: actor, at: hasDate(at) ? at : receivedAt });
}

function commonAttributes(
  { id, type, position, key, replay }: Envelope,
  { source, subject, at }: { source: string; subject: string | null; at: number },
): Omit<CloudEvent, "data"> {
  return {
    specversion: "1.0",
    id,
    source,
    type: attributeText(type),
    ...(subject !== null && { subject: attributeText(subject) }),
    time: new Date(at).toISOString(),
    datacontenttype: "application/json",
    ...(key !== null && key !== "" && { partitionkey: attributeText(key) }),
    sequence: toSequence(position),
    ...(replay !== null && { replay }),
  };
}

/** 9999-12-31T23:59:59.999Z, the last time that RFC 3339 has a form for. */
const LAST_DATE = 253_402_300_799_999;

/** Senders may write any number as a time. */
function hasDate(at: number): boolean {
  return at >= 0 && at <= LAST_DATE;
}

const LONGEST_POSITION = String(Number.MAX_SAFE_INTEGER).length;

/** Positions in the form that sorts as they do, because the extension Sequence is compared as text. */
function toSequence(position: number): string {
  return String(position).padStart(LONGEST_POSITION, "0");
}
