import type { Point } from "./layout.ts";

/** Size of a label, in pixels of the screen. */
const CHARACTER_WIDTH = 7.5;
const HEIGHT = 14;
/** Below its node. */
const OFFSET = 16;

/** A label that wants to be seen. */
export interface Label {
  /** Place among the nodes. */
  index: number;
  /** Number of characters. */
  length: number;
}

/** Chooses the labels that do not cover each other at this scale; those that come first win. Returns their places among the nodes. */
export function chooseLabels(labels: readonly Label[], places: readonly Point[], scale: number): Set<number> {
  const taken: Array<{ left: number; right: number; y: number }> = [];
  const chosen = new Set<number>();
  for (const { index, length } of labels) {
    const place = places[index];
    if (place === undefined) continue;
    const half = (length * CHARACTER_WIDTH) / 2;
    const box = { left: place.x * scale - half, right: place.x * scale + half, y: place.y * scale + OFFSET };
    if (taken.some(({ left, right, y }) => box.left < right && box.right > left && Math.abs(box.y - y) < HEIGHT)) continue;
    taken.push(box);
    chosen.add(index);
  }
  return chosen;
}
