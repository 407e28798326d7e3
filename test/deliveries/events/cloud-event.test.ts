import { expect, test } from "@jest/globals";
import { CloudEvent, HTTP } from "cloudevents";
import { resolve } from "../../../src/deliveries/definition/resolve.ts";
import { toAttributes, toData, toStructured } from "../../../src/deliveries/events/encode.ts";
import { createSelection } from "../../../src/deliveries/events/selection.ts";
import { createTestDelivery } from "../../../src/deliveries/events/test-event.ts";
import type { Outgoing } from "../../../src/deliveries/outgoing.ts";
import type { StoredEntry } from "../../../src/journal/journal.ts";
import { storedEntry } from "../../support/entries.ts";

function deliveryOf(entry: StoredEntry, payload: "event" | "callback" = "event"): Outgoing {
  const selection = createSelection(resolve({ name: "d", kind: "http", url: "https://example.com/", payload }, "settings"));
  const [delivery] = selection.ofEntry(42, entry, null);
  if (delivery === undefined) throw new Error("nothing is delivered");
  return delivery;
}

/** Parses an envelope as receivers do, which also validates it. */
function parsed(delivery: Outgoing): CloudEvent<unknown> {
  const headers = { "content-type": "application/cloudevents+json" };
  const event = HTTP.toEvent({ headers, body: toStructured(delivery.toCloudEvent()) });
  if (!(event instanceof CloudEvent)) throw new Error("several events");
  event.validate();
  return event;
}

const ENTRY = storedEntry({ receivedAt: Date.parse("2026-07-01T12:00:00.123Z") });

test("the envelope of an event", () => {
  expect(deliveryOf(ENTRY).toCloudEvent()).toEqual({
    specversion: "1.0",
    id: `${ENTRY.id}-1`,
    source: "/tencent-chat/1400000000",
    type: "user.followed",
    subject: "alice",
    time: "2026-07-01T12:00:00.123Z",
    datacontenttype: "application/json",
    partitionkey: "1400000000/alice",
    sequence: "0000000000000042",
    data: expect.objectContaining({ type: "user.followed", actor: "alice", target: "bob", entry: ENTRY.id }),
  });
  expect(parsed(deliveryOf(ENTRY))).toMatchObject({ id: `${ENTRY.id}-1`, subject: "alice", partitionkey: "1400000000/alice" });
});

test("the envelope of a callback has the entry with its text, and without the reply", () => {
  const { reply: _reply, ...shown } = ENTRY;
  const event = deliveryOf(ENTRY, "callback").toCloudEvent();
  expect(event).toMatchObject({ id: `${ENTRY.id}-0`, type: "Follow.CallbackAfterFollowAdd", data: shown });
  expect(event.data).not.toHaveProperty("reply");
  expect(JSON.parse(toStructured(event)).data).toMatchObject({ body: ENTRY.body, bodyEncoding: "utf-8" });
});

test("it is the same each time", () => {
  const delivery = deliveryOf(ENTRY);
  expect(toStructured(delivery.toCloudEvent())).toBe(toStructured(deliveryOf(ENTRY).toCloudEvent()));
});

test.each([
  ["a user with control characters and half a character", { actor: "a\u0000b\n\ud800c\ufffe" }],
  ["an app with spaces and signs", { app: 'x y/?#%"\ud800' }],
  ["a time that no calendar has", { eventTime: Number.MAX_SAFE_INTEGER }],
  ["a time before 1970", { eventTime: -5 }],
  ["no user", { actor: null }],
])("%s makes a valid envelope", (_name, fields) => {
  const entry = { ...ENTRY, ...fields };
  const event = deliveryOf(entry, "callback");
  expect(parsed(event).id).toBe(`${ENTRY.id}-0`);
  for (const value of Object.values(toAttributes(event.toCloudEvent()))) {
    expect(value).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    expect(value).not.toBe("");
  }
  expect(new URL(event.toCloudEvent().source, "https://example.com").pathname).toBe(event.toCloudEvent().source);
  // What people wrote stays as it is in the data.
  expect(JSON.parse(toData(event.toCloudEvent()))).toMatchObject(fields);
});

test("positions sort as texts", () => {
  const sequences = [2, 10, Number.MAX_SAFE_INTEGER].map((position) => {
    const [delivery] = createSelection(resolve({ name: "d", kind: "file", path: "x" }, "settings")).ofEntry(position, ENTRY, null);
    return delivery?.toCloudEvent().sequence ?? "";
  });
  expect(sequences.toSorted()).toEqual(sequences);
});

test("binary mode has the attributes and the data apart", () => {
  const event = deliveryOf(ENTRY).toCloudEvent();
  const { data, ...attributes } = event;
  expect(toAttributes(event)).toEqual(attributes);
  expect(JSON.parse(toData(event))).toEqual(data);
  const headers = Object.fromEntries(Object.entries(toAttributes(event)).map(([name, value]) => [`ce-${name}`, value]));
  const received = HTTP.toEvent({ headers: { ...headers, "content-type": "application/json" }, body: toData(event) });
  expect(received).toMatchObject({ id: event.id, sequence: event.sequence, data });
});

test("a test has an id of its own and says nothing", () => {
  const one = createTestDelivery(1000);
  expect(parsed(one)).toMatchObject({ id: one.event, type: "imhook.test", source: "/imhook", data: {} });
  expect(createTestDelivery(1000).event).not.toBe(one.event);
});
