import { expect, test } from "@jest/globals";
import type { Event } from "../../generated/operator.ts";
import { changesOf } from "../../src/relations/changes.ts";

const EVENT: Event = {
  type: "group.dismissed",
  sender: "openim",
  app: "sample",
  at: 0,
  actor: "alice",
  target: null,
  group: null,
  message: null,
  session: null,
  inferred: false,
  entry: "1",
};

test.each(["group.dismissed", "group.owner-changed", "group.created", "member.joined", "member.left"] as const)(
  "%s that names no group changes nothing",
  (type) => {
    expect(changesOf({ ...EVENT, type })).toEqual([]);
  },
);
