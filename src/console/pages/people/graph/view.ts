import type { Point } from "./layout.ts";

/** What of the picture is seen: a place of the picture is at `x + place.x * scale` on the screen. */
export interface View extends Point {
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

const LEAST_SCALE = 0.1;
const MOST_SCALE = 4;
/** A picture of three nodes need not fill the screen. */
const MOST_FITTED = 1.25;
/** Room around the outermost nodes, for their labels. */
const MARGIN = 56;

/** The view that shows all places. */
export function showAll(places: readonly Point[], { width, height }: Size): View {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs, 0), Math.max(...xs, 0), Math.min(...ys, 0), Math.max(...ys, 0)];
  const wanted = Math.min((width - 2 * MARGIN) / (right - left || 1), (height - 2 * MARGIN) / (bottom - top || 1), MOST_FITTED);
  const scale = Math.min(Math.max(wanted, LEAST_SCALE), MOST_SCALE);
  return { scale, x: (width - (left + right) * scale) / 2, y: (height - (top + bottom) * scale) / 2 };
}

/** Zooms so that what is at a point of the screen stays there. */
export function zoom({ x, y, scale }: View, factor: number, at: Point): View {
  const zoomed = Math.min(Math.max(scale * factor, LEAST_SCALE), MOST_SCALE);
  const change = zoomed / scale;
  return { scale: zoomed, x: at.x - (at.x - x) * change, y: at.y - (at.y - y) * change };
}

/** The place of the picture at a point of the screen. */
export function toPlace({ x, y, scale }: View, point: Point): Point {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}

/** The view moved as little as is needed to show a place. */
export function reveal(view: View, place: Point, { width, height }: Size): View {
  const at = { x: view.x + place.x * view.scale, y: view.y + place.y * view.scale };
  const margin = Math.min(MARGIN, width / 4, height / 4);
  const shift = (value: number, size: number) => Math.min(Math.max(value, margin), size - margin) - value;
  return { ...view, x: view.x + shift(at.x, width), y: view.y + shift(at.y, height) };
}

/** The nearest place in a direction, as the arrow keys go; undefined if there is none. */
export function neighborIn(places: readonly Point[], from: number, key: string): number | undefined {
  const direction = DIRECTIONS[key];
  const origin = places[from];
  if (direction === undefined || origin === undefined) return undefined;
  let [best, least]: [number | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const [index, { x, y }] of places.entries()) {
    const along = (x - origin.x) * direction.x + (y - origin.y) * direction.y;
    const aside = Math.abs((x - origin.x) * direction.y - (y - origin.y) * direction.x);
    // Only what is more ahead than aside.
    if (index === from || along <= 0 || aside > along * 1.5) continue;
    if (along + aside < least) [best, least] = [index, along + aside];
  }
  return best;
}

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};
