import { beforeEach, expect, test } from "@jest/globals";
import { createRelations, type HandlerRelations } from "../../../src/callbacks/context/relations.ts";

const SINCE = 1_767_350_400_000;

let asked: unknown[];
let relations: HandlerRelations;

beforeEach(() => {
  asked = [];
  const since = (relation: { target: string }) => {
    asked.push(relation);
    return relation.target === "nobody" ? null : SINCE;
  };
  relations = createRelations({ since }, { sender: "openim", app: "shop" });
});

test.each<[question: string, ask: (of: HandlerRelations) => Promise<unknown>, kind: string, owner: string, target: string]>([
  ["isFriend", ({ isFriend }) => isFriend("anna", "bob"), "friend", "anna", "bob"],
  ["isBlocked", ({ isBlocked }) => isBlocked("anna", "bob"), "block", "anna", "bob"],
  ["isMember", ({ isMember }) => isMember("team", "anna"), "member", "anna", "team"],
  ["since", async ({ since }) => (await since("follow", "anna", "bob")) === SINCE, "follow", "anna", "bob"],
])("%s asks about the callback's app", async (_question, ask, kind, owner, target) => {
  expect(await ask(relations)).toBe(true);
  expect(asked).toEqual([{ sender: "openim", app: "shop", kind, owner, target }]);
});

test("a relation that does not exist", async () => {
  expect([await relations.isFriend("anna", "nobody"), await relations.since("block", "anna", "nobody")]).toEqual([false, null]);
});

test("nobody is related to an empty id, and nobody is asked", async () => {
  expect([await relations.isBlocked("", "bob"), await relations.isMember("team", ""), await relations.since("friend", "anna", "")]).toEqual(
    [false, false, null],
  );
  expect(asked).toEqual([]);
});

// Not every program is compiled.
test.each<[mistake: string, ask: () => Promise<unknown>, message: string]>([
  [
    "a kind that there is not",
    () => relations.since("enemy" as never, "a", "b"),
    "there is no relation enemy; there are friend, block, follow",
  ],
  [
    "no owner",
    () => relations.isFriend(undefined as never, "bob"),
    "the owner of a relation must be a text; it is a value of type undefined",
  ],
  ["a number", () => relations.isBlocked("anna", 7 as never), "the target of a relation must be a text; it is a value of type number"],
])("%s is refused", async (_mistake, ask, message) => {
  await expect(ask()).rejects.toThrow(message);
});
