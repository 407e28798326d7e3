import { describe, expect, test } from "@jest/globals";
import type { Neighborhood, RelationKind } from "../../../../../generated/operator.ts";
import { chooseLabels } from "../../../../../src/console/pages/people/graph/labels.ts";
import { layOut } from "../../../../../src/console/pages/people/graph/layout.ts";
import { headsOf, nearestLine, toLines, toPaths } from "../../../../../src/console/pages/people/graph/lines.ts";
import { toPicture } from "../../../../../src/console/pages/people/graph/picture.ts";
import { neighborIn, reveal, showAll, toPlace, zoom } from "../../../../../src/console/pages/people/graph/view.ts";

/** A neighborhood of these users, and groups with a `#`, with edges such as `friend 0>1`. */
function neighborhood(ids: readonly string[], edges: readonly string[]): Neighborhood {
  return {
    nodes: ids.map((id) => ({ type: id.startsWith("#") ? "group" : "user", id })),
    edges: edges.map((edge, index) => {
      const [, kind, from, to] = /^(\w+) (\d+)>(\d+)$/.exec(edge) ?? [];
      return { kind: kind as RelationKind, from: Number(from), to: Number(to), since: index, inferred: false };
    }),
    omitted: 0,
    isCut: false,
  };
}

/** A user with so many friends, some of whom know each other. */
function friendsOfAlice(count: number): Neighborhood {
  const ids = ["alice", ...Array.from({ length: count }, (_, index) => `friend-${index}`)];
  const edges = ids
    .slice(1)
    .flatMap((_id, index) => [`friend 0>${index + 1}`, ...(index % 3 === 2 ? [`friend ${index}>${index + 1}`] : [])]);
  return neighborhood(ids, edges);
}

describe("a picture", () => {
  test("has one line for a relation of both sides, with the time of the older", () => {
    const { edges } = toPicture(neighborhood(["alice", "bob"], ["friend 0>1", "friend 1>0"]));
    expect(edges).toEqual([{ kind: "friend", from: 0, to: 1, since: 0, isMutual: true, isInferred: false, lane: 0 }]);
  });

  test("has lines side by side for relations of several kinds, whichever way they go", () => {
    const { edges } = toPicture(neighborhood(["alice", "bob"], ["friend 0>1", "block 1>0", "follow 0>1"]));
    expect(edges.map(({ kind, lane }) => [kind, lane])).toEqual([
      ["friend", -1],
      ["block", -0],
      ["follow", 1],
    ]);
  });

  test("does not draw that an owner is a member", () => {
    const { edges } = toPicture(neighborhood(["alice", "#g"], ["member 0>1", "owner 0>1"]));
    expect(edges.map(({ kind }) => kind)).toEqual(["owner"]);
  });

  test("knows what stands most between each neighbor and the user", () => {
    const { nodes } = toPicture(
      neighborhood(["alice", "bob", "eve", "#g"], ["friend 0>1", "block 2>0", "friend 0>2", "member 0>3", "block 1>2"]),
    );
    expect(nodes.map(({ mainKind }) => mainKind)).toEqual([null, "friend", "block", "member"]);
  });
});

describe("the layout", () => {
  test("is the same each time, with the user in the middle", async () => {
    const picture = toPicture(friendsOfAlice(40));
    const places = await layOut(picture);
    expect(places[0]).toEqual({ x: 0, y: 0 });
    expect(await layOut(picture)).toEqual(places);
  });

  test("keeps 150 nodes apart and within reach", async () => {
    const places = await layOut(toPicture(friendsOfAlice(150)));
    const distances = places.flatMap((one, index) => places.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)));
    expect(Math.min(...distances)).toBeGreaterThan(40);
    expect(Math.max(...places.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]))).toBeLessThan(1500);
  });

  test("draws friends on the right, those who block on the left, follows above and groups below", async () => {
    const { nodes, edges } = neighborhood(["alice", "bob", "eve", "star", "#g"], ["friend 0>1", "block 2>0", "follow 0>3", "member 0>4"]);
    const [, bob, eve, star, group] = await layOut(toPicture({ nodes, edges, omitted: 0, isCut: false }));
    expect([(bob?.x ?? 0) > 40, (eve?.x ?? 0) < -40, (star?.y ?? 0) < -40, (group?.y ?? 0) > 40]).toEqual([true, true, true, true]);
  });

  test("pauses, so that the page stays responsive, and ends when it is aborted", async () => {
    const controller = new AbortController();
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
      if (pauses === 2) controller.abort();
    };
    await expect(layOut(toPicture(friendsOfAlice(150)), { signal: controller.signal, pause })).rejects.toThrow("aborted");
    expect(pauses).toBe(2);
  });
});

describe("lines", () => {
  const ENDS = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 0, y: 100 },
  ];
  const { edges } = toPicture(neighborhood(["alice", "bob", "eve"], ["friend 0>1", "friend 1>0", "block 2>0"]));
  const lines = toLines(edges, ENDS);

  test("go from rim to rim", () => {
    expect(lines.map(({ begin, end }) => [begin, end])).toEqual([
      [
        { x: 13, y: 0 },
        { x: 91, y: 0 },
      ],
      [
        { x: 0, y: 91 },
        { x: 0, y: 13 },
      ],
    ]);
  });

  test("have one head, and two if the relation is mutual", () => {
    expect(lines.map((line) => headsOf(line).split("M").length - 1)).toEqual([2, 1]);
  });

  test("that look the same are one path", () => {
    const many = toPicture(friendsOfAlice(150));
    const paths = toPaths(
      toLines(
        many.edges,
        many.nodes.map(({ index }) => ({ x: index * 10, y: index })),
      ),
    );
    expect(paths.map(({ kind, isOfCenter }) => [kind, isOfCenter])).toEqual([
      ["friend", true],
      ["friend", false],
    ]);
    expect(paths[0]?.line.split("M")).toHaveLength(151);
  });

  test.each([
    [{ x: 50, y: 3 }, "friend"],
    [{ x: -4, y: 50 }, "block"],
    [{ x: 50, y: 50 }, undefined],
    [{ x: 105, y: 0 }, undefined],
  ])("are found near %j: %s", (point, kind) => {
    expect(nearestLine(lines, point, 8)?.edge.kind).toBe(kind);
  });
});

describe("the view", () => {
  const SIZE = { width: 800, height: 600 };

  test("shows all places", () => {
    const places = [
      { x: -900, y: 0 },
      { x: 300, y: 700 },
    ];
    const view = showAll(places, SIZE);
    for (const { x, y } of places) {
      const at = { x: view.x + x * view.scale, y: view.y + y * view.scale };
      expect(at.x >= 0 && at.x <= 800 && at.y >= 0 && at.y <= 600).toBe(true);
    }
  });

  test("keeps what is under the pointer there when it is zoomed, and zooms no further than it can", () => {
    const view = { x: 10, y: 20, scale: 1 };
    const at = { x: 300, y: 200 };
    expect(toPlace(zoom(view, 2, at), at)).toEqual(toPlace(view, at));
    expect([zoom(view, 1000, at).scale, zoom(view, 0.0001, at).scale]).toEqual([4, 0.1]);
  });

  test("moves only as far as is needed to show a place", () => {
    const view = { x: 400, y: 300, scale: 1 };
    expect(reveal(view, { x: 10, y: 10 }, SIZE)).toEqual(view);
    expect(reveal(view, { x: 1000, y: 0 }, SIZE)).toEqual({ ...view, x: -256 });
  });

  test.each([
    ["ArrowRight", 1],
    ["ArrowLeft", 2],
    ["ArrowUp", undefined],
    ["ArrowDown", 3],
    ["Enter", undefined],
  ])("goes by %s to the nearest node that lies there: %s", (key, next) => {
    const places = [
      { x: 0, y: 0 },
      { x: 50, y: 10 },
      { x: -90, y: 0 },
      { x: 5, y: 60 },
      { x: 300, y: 0 },
    ];
    expect(neighborIn(places, 0, key)).toBe(next);
  });
});

describe("labels", () => {
  const places = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
    { x: 300, y: 0 },
  ];
  const labels = places.map((_place, index) => ({ index, length: 8 }));

  test("that would cover earlier ones are left out, until there is room", () => {
    expect([...chooseLabels(labels, places, 1)]).toEqual([0, 2]);
    expect([...chooseLabels(labels.toReversed(), places, 1)]).toEqual([2, 1]);
    expect([...chooseLabels(labels, places, 3)]).toEqual([0, 1, 2]);
  });
});
