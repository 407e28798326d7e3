import { expect, test } from "@jest/globals";
import { createFollowers, type FollowerState } from "../../src/journal/followers.ts";

function stateAt(followed: number): FollowerState {
  return { progress: async () => ({ followed, newest: 9 }), failures: () => 0, isFailing: () => false };
}

test("followers are listed under their names, until they end", async () => {
  const followers = createFollowers();
  const endIndex = followers.monitor("index")(stateAt(4));
  followers.monitor("relations")(stateAt(7));
  expect([...followers.list().keys()]).toEqual(["index", "relations"]);
  expect(await followers.list().get("relations")?.progress()).toEqual({ followed: 7, newest: 9 });
  endIndex();
  expect([...followers.list().keys()]).toEqual(["relations"]);
});

test("the end of a follower does not remove the one that took its place", () => {
  const followers = createFollowers();
  const endFirst = followers.monitor("index")(stateAt(4));
  const second = stateAt(5);
  followers.monitor("index")(second);
  endFirst();
  expect(followers.list().get("index")).toBe(second);
});
