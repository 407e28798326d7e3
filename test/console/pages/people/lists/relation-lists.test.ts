import { expect, test } from "@jest/globals";
import type { Relation, RelationCounts } from "../../../../../generated/operator.ts";
import { stateOfGroup } from "../../../../../src/console/pages/people/group/state-of-group.ts";
import {
  countOf,
  countText,
  firstList,
  MEMBERS,
  otherOf,
  typeOfOther,
  USER_LISTS,
} from "../../../../../src/console/pages/people/lists/relation-lists.ts";

const NOTHING = { friend: 0, block: 0, follow: 0, member: 0, owner: 0 };

const COUNTS: RelationCounts = { owned: { ...NOTHING, member: 3 }, received: { ...NOTHING, block: 17 } };

const RELATION: Relation = {
  sender: "openim",
  app: "one",
  kind: "block",
  owner: "eve",
  target: "alice",
  since: 1,
  inferred: false,
  entry: "e",
};

test("each list counts its own kind and direction, and names the other end", () => {
  const listed = USER_LISTS.map((list) => `${list.name} ${countOf(list, COUNTS)} ${otherOf(list, RELATION)} ${typeOfOther(list)}`);
  expect(listed).toEqual([
    "friends 0 alice user",
    "friendOf 0 eve user",
    "blocks 0 alice user",
    "blockedBy 17 eve user",
    "follows 0 alice user",
    "followers 0 eve user",
    "groups 3 alice group",
    "owns 0 alice group",
  ]);
  expect([typeOfOther(MEMBERS), countOf(MEMBERS, COUNTS)]).toEqual(["user", 0]);
});

test("the first list that has something is shown first", () => {
  expect(firstList(USER_LISTS, COUNTS)?.name).toBe("blockedBy");
  expect(firstList(USER_LISTS, { owned: NOTHING, received: NOTHING })?.name).toBe("friends");
  expect(firstList(USER_LISTS, null)?.name).toBe("friends");
});

test("a count says that counting stopped", () => {
  expect([countText(17, String), countText(100_000, String)]).toEqual(["17", "100000+"]);
});

test.each([
  [null, null, "unknown"],
  [{ at: 1 }, null, "exists"],
  [null, { at: 2 }, "dismissed"],
  [{ at: 1 }, { at: 2 }, "dismissed"],
  [{ at: 3 }, { at: 2 }, "exists"],
] as const)("a group that was created %j and dismissed %j: %s", (created, dismissed, state) => {
  expect(stateOfGroup(created, dismissed)).toBe(state);
});
