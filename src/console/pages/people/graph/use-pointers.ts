import type { Point } from "./layout.ts";

/** What pointers do to the picture. Distances and points are in pixels of the frame. */
export interface PointerActions {
  pan(by: Point): void;
  /** Two fingers came nearer or went apart. */
  pinch(factor: number, at: Point): void;
  drag(node: number, by: Point): void;
  hover(at: Point): void;
  /** Pressed and released on no node. */
  tap(at: Point): void;
  toFrame(event: PointerEvent): Point;
}

/** A shaking hand moves less than this, in pixels. */
const MOVED = 4;

/** Tells moving the picture, dragging a node, pinching and tapping apart. */
export function usePointers({ pan, pinch, drag, hover, tap, toFrame }: PointerActions) {
  const pointers = new Map<number, Point>();
  let node: number | null = null;
  let traveled = 0;

  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      pointers.set(event.pointerId, toFrame(event));
      if (pointers.size > 1) return;
      traveled = 0;
      node = nodeOf(event.target);
    },
    onPointerMove: (event: PointerEvent) => {
      const before = pointers.get(event.pointerId);
      const at = toFrame(event);
      if (before === undefined) return hover(at);
      pointers.set(event.pointerId, at);
      const by = { x: at.x - before.x, y: at.y - before.y };
      const [other] = [...pointers].flatMap(([id, point]) => (id === event.pointerId ? [] : [point]));
      if (other !== undefined) {
        traveled = MOVED;
        return pinch(distance(at, other) / (distance(before, other) || 1), { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 });
      }
      traveled += Math.hypot(by.x, by.y);
      if (traveled < MOVED) return;
      // From now on the pointer belongs to the picture, also outside of it.
      if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
      if (node === null) pan(by);
      else drag(node, by);
    },
    onPointerUp: (event: PointerEvent) => {
      if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
      if (event.type === "pointerup" && node === null && traveled < MOVED) tap(toFrame(event));
      node = null;
    },
    /** Whether the click that comes after a release ends a movement. */
    wasMoved: () => traveled >= MOVED,
  };
}

function nodeOf(target: EventTarget | null): number | null {
  const marked = target instanceof Element ? target.closest("[data-node]") : null;
  return marked === null ? null : Number(marked.getAttribute("data-node"));
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
