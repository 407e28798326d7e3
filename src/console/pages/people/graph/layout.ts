import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { RelationKind } from "../../../../../generated/operator.ts";
import type { Picture, PictureNode } from "./picture.ts";

/** A place in the picture, in its own units; the user in the middle is at 0, 0. */
export interface Point {
  x: number;
  y: number;
}

interface Body extends SimulationNodeDatum {
  index: number;
  anchor: Point;
}

export interface LayoutOptions {
  signal?: AbortSignal;
  /** Resolves when the page had time for other things. */
  pause?(): Promise<void>;
}

/** Ticks after which the forces have nearly balanced. */
const TICKS = 220;
/** Work that is done without a pause, in milliseconds: less than a frame. */
const STEP_MS = 8;
/** Room that a node and its label need. */
const RADIUS = 34;
const LINK_LENGTH = 120;

/** Directions in which relations of a kind are drawn, in turns: friends on the right, blocks on the left, follows above, groups below. */
const DIRECTION: Readonly<Record<RelationKind, number>> = { friend: 0, member: 0.25, owner: 0.25, block: 0.5, follow: 0.75 };
const SPREAD = 0.2;

/**
 * Finds a place for each node. The same picture always gets the same places, and a node that comes or goes moves the others little: all begin at places that
 * follow from their ids. Rejects with the signal's reason if it is aborted.
 */
export async function layOut(picture: Picture, { signal, pause = afterOthers }: LayoutOptions = {}): Promise<Point[]> {
  const distance = LINK_LENGTH + 8 * Math.sqrt(picture.nodes.length * RADIUS);
  const bodies = picture.nodes.map((node) => toBody(node, distance));
  const links = picture.edges.map(({ from, to }) => ({ source: from, target: to, strength: from === 0 || to === 0 ? 0.12 : 0.02 }));
  const simulation = forceSimulation<Body>(bodies)
    .stop()
    .force(
      "link",
      forceLink<Body, (typeof links)[number]>(links)
        .distance(LINK_LENGTH)
        .strength(({ strength }) => strength),
    )
    .force("charge", forceManyBody<Body>().strength(-160).distanceMax(600))
    .force("room", forceCollide<Body>(RADIUS).iterations(2))
    .force("x", forceX<Body>(({ anchor }) => anchor.x).strength(0.09))
    .force("y", forceY<Body>(({ anchor }) => anchor.y).strength(0.09));
  let began = performance.now();
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick();
    if (performance.now() - began < STEP_MS) continue;
    await pause();
    signal?.throwIfAborted();
    began = performance.now();
  }
  return bodies.map(({ x = 0, y = 0 }) => ({ x: Math.round(x), y: Math.round(y) }));
}

function toBody({ index, type, id, mainKind }: PictureNode, distance: number): Body {
  if (index === 0) return { index, anchor: { x: 0, y: 0 }, x: 0, y: 0, fx: 0, fy: 0 };
  const chance = hash(`${type} ${id}`);
  const turns = (mainKind === null ? 0 : DIRECTION[mainKind]) + (chance - 0.5) * SPREAD;
  const anchor = pointAt(turns, distance * 0.7);
  return { index, anchor, ...pointAt(turns, distance * (0.6 + hash(id))) };
}

function pointAt(turns: number, distance: number): Point {
  return { x: Math.cos(turns * 2 * Math.PI) * distance, y: Math.sin(turns * 2 * Math.PI) * distance };
}

/** A number from 0 until 1 that follows from a text (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0) / 2 ** 32;
}

function afterOthers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
