import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Neighborhood, RelationKind } from "../../generated/operator.ts";
import { LONGEST_ID } from "../../src/relations/people.ts";
import type { RelationsUnderTest } from "./relations-under-test.ts";

const APP = { sender: "openim", app: "one" } as const;

const DETAILS = { since: 1, inferred: 0, entry: "019b76da-a800-7000-8000-000000000001" };

/** Describes what every storage reads of people. */
export function describePeople(create: () => Promise<RelationsUnderTest>): void {
  let under: RelationsUnderTest;

  beforeEach(async () => {
    under = await create();
  });

  afterEach(() => under.close());

  /** Adds relations, each `kind owner>target`, the later ones newer. */
  const add = (...relations: string[]) =>
    under.write((writer) =>
      relations.forEach((relation, index) => {
        const [kind = "", ids = ""] = relation.split(/ (.*)/s);
        const [owner = "", target = ""] = ids.split(">");
        writer.add({ ...APP, ...DETAILS, kind: kind as RelationKind, owner, target, since: index + 1 });
      }),
    );

  describe("people", () => {
    const find = async (prefix: string, more = {}) => {
      const found = await under.people.find({ prefix, limit: 10, ...more });
      return found.map(({ sender, app, type, id }) => `${sender} ${app} ${type} ${id}`);
    };

    test("are found by the beginning of their id, whatever their relations, each once", async () => {
      await add(
        "friend alice>bob",
        "friend alice>carol",
        "block mallory>alice",
        "block eve>alan",
        "member alice>alpine",
        "member bob>alpine",
      );
      expect(await find("al")).toEqual(["openim one user alan", "openim one user alice", "openim one group alpine"]);
      expect(await find("alice")).toEqual(["openim one user alice"]);
      expect(await find("x")).toEqual([]);
    });

    test("of one app are found among those of others", async () => {
      await add("friend alice>alan");
      await under.write((writer) =>
        writer.add({ sender: "tencent-chat", app: "two", kind: "follow", owner: "alice", target: "bob", ...DETAILS }),
      );
      expect(await find("al")).toEqual(["openim one user alan", "openim one user alice", "tencent-chat two user alice"]);
      expect(await find("al", { sender: "tencent-chat" })).toEqual(["tencent-chat two user alice"]);
      expect(await find("al", { app: "one" })).toEqual(["openim one user alan", "openim one user alice"]);
      expect(await find("al", { limit: 1 })).toEqual(["openim one user alan"]);
    });

    test("with hostile ids are found as they were sent, and none of a megabyte is", async () => {
      await add("friend a\ud83d>b%2F/_", `friend ${"z".repeat(1_000_000)}>b`, 'friend a"\u202e>b');
      expect(await find("a\ud83d")).toEqual(["openim one user a\ud83d"]);
      expect(await find('a"')).toEqual(['openim one user a"\u202e']);
      expect(await find("b%")).toEqual(["openim one user b%2F/_"]);
      expect((await under.people.find({ prefix: "z", limit: 10 })).filter(isLong)).toEqual([]);
    });

    test("that are a user and a group with one id are both found", async () => {
      await add("friend g1>bob", "member bob>g1");
      expect(await find("g1")).toEqual(["openim one group g1", "openim one user g1"].toReversed());
    });
  });

  describe("counts", () => {
    test("are of each kind and direction, of one app", async () => {
      await add(
        "friend alice>bob",
        "friend alice>carol",
        "friend bob>alice",
        "block mallory>alice",
        "member alice>g",
        "owner alice>g",
        "follow alice>bob",
      );
      expect(await under.people.count({ ...APP, id: "alice" })).toEqual({
        owned: { friend: 2, block: 0, follow: 1, member: 1, owner: 1 },
        received: { friend: 1, block: 1, follow: 0, member: 0, owner: 0 },
      });
      expect((await under.people.count({ ...APP, id: "g" })).received).toEqual({ friend: 0, block: 0, follow: 0, member: 1, owner: 1 });
      const nothing = { friend: 0, block: 0, follow: 0, member: 0, owner: 0 };
      expect(await under.people.count({ ...APP, app: "two", id: "alice" })).toEqual({ owned: nothing, received: nothing });
    });
  });

  describe("a neighborhood", () => {
    test("has the user first, the neighbors, and the relations among all of them, but none of others", async () => {
      await add(
        "friend alice>bob",
        "block mallory>alice",
        "member alice>g",
        "friend bob>mallory",
        "owner bob>g",
        "friend bob>stranger",
        "follow eve>bob",
      );
      const found = await under.people.neighborhood({ ...APP, user: "alice", limit: 150 });
      expect(found.nodes[0]).toEqual({ type: "user", id: "alice" });
      expect(found.nodes.map(({ type, id }) => `${type} ${id}`).toSorted()).toEqual(["group g", "user alice", "user bob", "user mallory"]);
      expect(edgesOf(found)).toEqual(["block mallory>alice", "friend alice>bob", "friend bob>mallory", "member alice>g", "owner bob>g"]);
      expect([found.omitted, found.isCut]).toEqual([0, false]);
    });

    test("of somebody unknown is the user alone", async () => {
      expect(await under.people.neighborhood({ ...APP, user: "nobody", limit: 150 })).toEqual({
        ...{ nodes: [{ type: "user", id: "nobody" }], edges: [], omitted: 0, isCut: false },
      });
    });

    test("tells a user from a group with the same id, and does not draw a user's relation to themselves", async () => {
      await add("friend alice>g", "member alice>g", "follow alice>alice");
      const found = await under.people.neighborhood({ ...APP, user: "alice", limit: 150 });
      expect(found.nodes.map(({ type, id }) => `${type} ${id}`)).toEqual(["user alice", "user g", "group g"]);
      expect(edgesOf(found)).toEqual(["friend alice>g", "member alice>g"]);
    });

    test("that is too large has the newest of each kind in turns, and says how many are left out", async () => {
      await add(...Array.from({ length: 300 }, (_, index) => `friend alice>f${index}`), "block alice>mallory", "member alice>g");
      const { nodes, omitted, isCut } = await under.people.neighborhood({ ...APP, user: "alice", limit: 10 });
      const ids = nodes.map(({ id }) => id);
      expect(ids).toEqual(["alice", "mallory", "f299", "g", "f298", "f297", "f296", "f295", "f294", "f293", "f292"]);
      expect([omitted, isCut]).toEqual([292, false]);
    });

    test("says that it is cut if a kind has more relations than are looked at", async () => {
      await add(...Array.from({ length: 1001 }, (_, index) => `friend f${index}>alice`));
      const { nodes, omitted, isCut } = await under.people.neighborhood({ ...APP, user: "alice", limit: 150 });
      expect([nodes.length, omitted, isCut]).toEqual([151, 850, true]);
    });

    test("has 3,000 edges at most, those of the user first, and says that it is cut", async () => {
      const ids = Array.from({ length: 100 }, (_, index) => `u${index}`);
      await add(...ids.map((id) => `friend alice>${id}`), ...ids.flatMap((one) => ids.map((other) => `follow ${one}>${other}`)));
      const { edges, isCut } = await under.people.neighborhood({ ...APP, user: "alice", limit: 150 });
      expect([edges.length, isCut]).toEqual([3000, true]);
      expect(edges.slice(0, 100).every(({ from }) => from === 0)).toBe(true);
    });

    test("has no ids of a megabyte", async () => {
      await add(`friend alice>${"z".repeat(1_000_000)}`, `friend alice>${"y".repeat(LONGEST_ID)}`);
      const { nodes } = await under.people.neighborhood({ ...APP, user: "alice", limit: 150 });
      expect(nodes.filter(isLong)).toEqual([]);
      expect(nodes.filter(({ id }) => id.startsWith("y"))).toHaveLength(1);
    });
  });

  describe("a comparison of those who block a user", () => {
    test("says who know each other, whom else they block, and which groups they share", async () => {
      await add(
        ...["block eve>alice", "block mallory>alice", "block trudy>alice", "block zoe>alice"],
        ...["friend eve>mallory", "friend mallory>eve", "follow trudy>eve", "friend eve>stranger"],
        ...["block eve>carol", "block mallory>carol", "block trudy>dave", "block stranger>dave"],
        ...["member eve>raid", "member trudy>raid", "member mallory>raid", "member zoe>alone"],
      );
      expect(await under.people.compare({ ...APP, kind: "block", target: "alice" })).toEqual({
        total: 4,
        isCut: false,
        owners: [
          { id: "zoe", since: 4, acquainted: 0, shared: 0 },
          { id: "trudy", since: 3, acquainted: 1, shared: 0 },
          { id: "mallory", since: 2, acquainted: 1, shared: 1 },
          { id: "eve", since: 1, acquainted: 2, shared: 1 },
        ],
        targets: [{ id: "carol", owners: 2 }],
        groups: [{ id: "raid", owners: 3 }],
      });
    });

    test("has only those since a time", async () => {
      await add("block eve>alice", "block mallory>alice");
      const { total, owners } = await under.people.compare({ ...APP, kind: "block", target: "alice", since: 2 });
      expect([total, owners.map(({ id }) => id)]).toEqual([1, ["mallory"]]);
    });

    test("compares the newest hundred, and says that there are more", async () => {
      await add(
        ...Array.from({ length: 120 }, (_, index) => `block u${index}>alice`),
        ...Array.from({ length: 30 }, (_, index) => `block u119>v${index}`),
      );
      const { total, isCut, owners, targets } = await under.people.compare({ ...APP, kind: "block", target: "alice" });
      expect([total, isCut, owners.length, owners[0]?.id, targets]).toEqual([120, true, 100, "u119", []]);
    });

    test("of nobody is empty", async () => {
      expect(await under.people.compare({ ...APP, kind: "block", target: "alice" })).toEqual({
        total: 0,
        isCut: false,
        owners: [],
        targets: [],
        groups: [],
      });
    });
  });
}

/** A neighborhood in words, such as `friend alice>bob`. */
function edgesOf({ nodes, edges }: Neighborhood): string[] {
  return edges.map(({ kind, from, to }) => `${kind} ${nodes[from]?.id}>${nodes[to]?.id}`).toSorted();
}

function isLong({ id }: { id: string }): boolean {
  return id.length > LONGEST_ID;
}
