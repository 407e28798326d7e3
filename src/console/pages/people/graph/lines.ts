import type { RelationKind } from "../../../../../generated/operator.ts";
import type { Point } from "./layout.ts";
import type { PictureEdge } from "./picture.ts";

/** A line of the picture, from the rim of one node to that of the other. */
export interface Line {
  edge: PictureEdge;
  begin: Point;
  end: Point;
}

/** Lines that look the same, as one path. */
export interface LinePath {
  kind: RelationKind;
  /** Whether the lines end at the user in the middle. */
  isOfCenter: boolean;
  line: string;
  /** Their heads, which are filled. */
  heads: string;
}

/** Distance between the lines of two nodes. */
const LANE = 7;
const NODE_RADIUS = 9;
const CENTER_RADIUS = 13;
const HEAD = 8;

export function toLines(edges: readonly PictureEdge[], places: readonly Point[]): Line[] {
  return edges.flatMap((edge) => {
    const [from, to] = [places[edge.from], places[edge.to]];
    if (from === undefined || to === undefined) return [];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
    const aside = { x: -along.y * LANE * edge.lane, y: along.x * LANE * edge.lane };
    const at = (point: Point, distance: number) => ({
      x: point.x + along.x * distance + aside.x,
      y: point.y + along.y * distance + aside.y,
    });
    return [{ edge, begin: at(from, radiusOf(edge.from)), end: at(to, -radiusOf(edge.to)) }];
  });
}

function radiusOf(node: number): number {
  return node === 0 ? CENTER_RADIUS : NODE_RADIUS;
}

/** Joins lines that look the same, so that a picture with thousands of them has a dozen elements. */
export function toPaths(lines: readonly Line[]): LinePath[] {
  const groups = Map.groupBy(lines, ({ edge: { kind, from, to } }) => `${kind} ${from === 0 || to === 0}`);
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    return {
      kind: first.edge.kind,
      isOfCenter: first.edge.from === 0 || first.edge.to === 0,
      line: alike.map(({ begin, end }) => `M${pair(begin)}L${pair(end)}`).join(""),
      heads: alike.map(headsOf).join(""),
    };
  });
}

/** An arrow points at whom the relation names; a bar stands before whom is blocked. Mutual relations have one at each end. */
export function headsOf({ edge: { kind, isMutual }, begin, end }: Line): string {
  const head = kind === "block" ? bar : arrow;
  return head(begin, end) + (isMutual ? head(end, begin) : "");
}

function arrow(from: Point, tip: Point): string {
  const { along, aside } = directions(from, tip);
  const back = { x: tip.x - along.x * HEAD, y: tip.y - along.y * HEAD };
  return `M${pair(tip)}L${pair(moved(back, aside, HEAD / 2))}L${pair(moved(back, aside, -HEAD / 2))}Z`;
}

function bar(from: Point, tip: Point): string {
  const { along, aside } = directions(from, tip);
  const back = moved(tip, along, -2.5);
  const corners = [moved(tip, aside, 6), moved(tip, aside, -6), moved(back, aside, -6), moved(back, aside, 6)];
  return `M${corners.map(pair).join("L")}Z`;
}

function directions(from: Point, to: Point): { along: Point; aside: Point } {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  return { along, aside: { x: -along.y, y: along.x } };
}

function moved({ x, y }: Point, direction: Point, distance: number): Point {
  return { x: x + direction.x * distance, y: y + direction.y * distance };
}

function pair({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** The line that is nearest to a point; null if none is within `reach`. */
export function nearestLine(lines: readonly Line[], point: Point, reach: number): Line | null {
  let nearest: Line | null = null;
  let least = reach;
  for (const line of lines) {
    const distance = distanceTo(line, point);
    // The lines of the user in the middle are drawn over the others.
    if (distance > least || (distance === least && nearest !== null)) continue;
    [nearest, least] = [line, distance];
  }
  return nearest;
}

function distanceTo({ begin, end }: Line, { x, y }: Point): number {
  const [width, height] = [end.x - begin.x, end.y - begin.y];
  const share = ((x - begin.x) * width + (y - begin.y) * height) / (width ** 2 + height ** 2 || 1);
  const within = Math.min(Math.max(share, 0), 1);
  return Math.hypot(x - begin.x - width * within, y - begin.y - height * within);
}
