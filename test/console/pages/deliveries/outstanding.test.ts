import { randomUUID } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { DeliveryState } from "../../../../generated/operator.ts";
import {
  type DeliveriesOfCallback,
  describeDeliveries,
  type KnownDeliveries,
} from "../../../../src/console/pages/callbacks/detail/deliveries-of.ts";
import { toDefinitionFacts } from "../../../../src/console/pages/deliveries/destinations/definition-facts.ts";
import { toQuery } from "../../../../src/console/pages/deliveries/outstanding/to-query.ts";
import { toPlace } from "../../../../src/console/pages/deliveries/tabs.ts";

const ID = randomUUID();

test("deliveries are asked for by what the address says", () => {
  expect(toQuery({ destination: "graph", state: "dead", entry: ID, replay: ID })).toEqual({
    destination: "graph",
    state: "dead",
    entry: ID,
    replay: ID,
  });
});

test("what the server would refuse is not asked for", () => {
  expect(toQuery({ destination: "../../graph", state: "lost", entry: "\0", replay: `${ID}\uD800` })).toEqual({});
});

test.each([
  { segment: "outstanding", place: "outstanding" },
  { segment: "edit", place: "edit" },
  { segment: "", place: "destinations" },
  { segment: ["toString"], place: "destinations" },
  { segment: undefined, place: "destinations" },
])("$segment in the address is the part $place", ({ segment, place }) => {
  expect(toPlace(segment)).toBe(place);
});

test("a definition is shown as the settings file has it, with what every one has at the end", () => {
  const sasl = { mechanism: "PLAIN", username: "imhook", password: "…" } as const;
  expect(
    toDefinitionFacts({ orderBy: "actor", name: "stream", kind: "kafka", brokers: ["k1:9092", "k2:9092"], topic: "chat", sasl }),
  ).toEqual([
    { name: "brokers", value: "k1:9092, k2:9092" },
    { name: "topic", value: "chat" },
    { name: "sasl", value: "mechanism: PLAIN, username: imhook, password: …" },
    { name: "orderBy", value: "actor" },
  ]);
});

describe("of a callback and a destination it is said", () => {
  const KNOWN: KnownDeliveries = {
    destination: { name: "graph", lag: { entries: 0, seconds: 0 } },
    ...{ deliveries: [], attempts: [], receivedAt: 100_000, now: 160_000 },
  };
  const stateOf = (known: Partial<KnownDeliveries>): DeliveriesOfCallback["state"] => describeDeliveries({ ...KNOWN, ...known }).state;
  const outstanding = (...states: DeliveryState[]) => states.map((state) => ({ destination: "graph", state }));

  test("what is worst of its deliveries that have not arrived, though others have", () => {
    const attempts = [{ at: 1, delivered: true }];
    expect(stateOf({ attempts, deliveries: outstanding("held", "retrying") })).toBe("deliveryStates.retrying");
    expect(stateOf({ attempts, deliveries: outstanding("retrying", "dead") })).toBe("deliveryStates.dead");
    expect(stateOf({ attempts, deliveries: [{ destination: "other", state: "dead" }] })).toBe("ofCallback.delivered");
  });

  test("that it has arrived if the latest attempt has, and when", () => {
    const attempts = [
      { at: 9, delivered: true },
      { at: 5, delivered: false },
    ];
    expect(describeDeliveries({ ...KNOWN, attempts })).toMatchObject({ state: "ofCallback.delivered", mark: "good", at: 9, attempts: 2 });
  });

  test("that it has failed if the latest attempt has and nothing of it is outstanding, because it was dropped", () => {
    expect(stateOf({ attempts: [{ at: 9, delivered: false }] })).toBe("answer.failed");
  });

  test("that it is not yet its turn, as long as the destination is behind", () => {
    const behind = (seconds: number) => ({ destination: { name: "graph", lag: { entries: 5, seconds } } });
    expect([stateOf(behind(60)), stateOf(behind(50)), stateOf({})]).toEqual([
      "ofCallback.notYet",
      "ofCallback.notTaken",
      "ofCallback.notTaken",
    ]);
  });
});
