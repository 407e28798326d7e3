import { expect, test } from "@jest/globals";
import { createGroups, type Examined } from "../../src/quarantine/groups.ts";

const NOW = 1_000_000;
const DIFFERENCE: Examined["difference"] = { kind: "wrong-type", place: "/body/List/3/Name", expected: "string", observed: "integer" };

test("differences at several items of a list are one group", () => {
  const groups = createGroups(10);
  groups.add(examined("1", { difference: { ...DIFFERENCE, place: "/body/List/0/Name" } }));
  groups.add(examined("2"));
  expect(groups.list({}, NOW).items).toMatchObject([{ place: "/body/List/*/Name", count: 2, observed: ["integer"] }]);
});

test("the same difference has the same id in another process", () => {
  const [one, other] = [createGroups(10), createGroups(10)];
  one.add(examined("1"));
  other.add(examined("2"));
  expect(one.list({}, NOW).items[0]?.id).toBe(other.list({}, NOW).items[0]?.id);
});

test("a group that rises comes before a larger one that does not", () => {
  const groups = createGroups(10);
  for (const id of ["1", "2", "3"]) groups.add(examined(id, { command: "Old", receivedAt: 10 }));
  groups.add(examined("4", { command: "New", receivedAt: NOW - 1 }));
  expect(groups.list({}, NOW).items.map(({ command, recent }) => [command, recent])).toEqual([
    ["New", 1],
    ["Old", 0],
  ]);
});

test("what was recovered or pruned is forgotten, and a group without entries with it", () => {
  const groups = createGroups(10);
  for (const id of ["1", "2", "3"]) groups.add(examined(id));
  groups.remove(["2"]);
  groups.forgetThrough(1);
  expect(groups.list({}, NOW)).toMatchObject({ examined: 1, items: [{ count: 1 }] });
  groups.remove(["3"]);
  expect(groups.list({}, NOW)).toMatchObject({ examined: 0, oldest: null, items: [] });
});

test("only the newest entries are kept in mind", () => {
  const groups = createGroups(2);
  for (const [index, id] of ["1", "2", "3"].entries()) groups.add(examined(id, { receivedAt: index }));
  expect(groups.list({}, NOW)).toMatchObject({ examined: 2, oldest: 1 });
});

test("filters select entries, and buckets share the time among them", () => {
  const groups = createGroups(10);
  groups.add(examined("1", { receivedAt: 100 }));
  groups.add(examined("2", { receivedAt: 499, app: "other" }));
  const { items, since, until } = groups.list({ app: "other", since: 20, until: 500 }, NOW);
  expect({ since, until }).toEqual({ since: 20, until: 500 });
  expect(items).toMatchObject([{ count: 1, apps: ["other"] }]);
  expect(items[0]?.buckets.at(-1)).toBe(1);
  expect(groups.list({ sender: "openim" }, NOW).items).toEqual([]);
});

function examined(id: string, fields: Partial<Examined> = {}): Examined {
  return {
    id,
    position: Number(id),
    receivedAt: 1000,
    sender: "tencent-chat",
    app: "1400000000",
    command: "Sns.CallbackFriendAdd",
    difference: DIFFERENCE,
    ...fields,
  };
}
