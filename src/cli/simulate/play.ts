import type { Effect, SentCallback } from "../../senders/effect.ts";
import type { Circle, Group } from "./circle.ts";
import type { Random } from "./random.ts";

/** Something that users do. Each kind is played by each sender in its own callbacks. */
export type Act =
  | { kind: "befriend"; from: string; wanted: string[] }
  | { kind: "unfriend"; from: string; to: string }
  | { kind: "block"; from: string; to: string }
  | { kind: "unblock"; from: string; to: string }
  | { kind: "message"; from: string; to: string }
  | { kind: "createGroup"; owner: string; members: string[] }
  | { kind: "joinGroup"; user: string; group: Group }
  | { kind: "invite"; from: string; invited: string[]; group: Group }
  | { kind: "groupMessage"; from: string; group: Group }
  | { kind: "changeOwner"; to: string; group: Group }
  | { kind: "leaveGroup"; user: string; group: Group }
  | { kind: "kick"; kicked: string; group: Group }
  | { kind: "dismissGroup"; group: Group };

/** The callbacks of an act, one after the other. It is handed what the sender does with each, and changes the circle as the sender would. */
export type Play = Generator<SentCallback, void, Effect>;

/** Where acts are chosen. */
export interface Scene {
  circle: Circle;
  random: Random;
}

/** What a play is played on. */
export interface Stage extends Scene {
  /** Names the user's doing in the logs of the sender; all callbacks of a play share it. */
  traceId: string;
  /** Time in the chat, in milliseconds since 1970. It follows from the seed alone: each call is a second after the one before. */
  now(): number;
}

/** How a sender plays each kind of act. */
export type Plays = { [Kind in Act["kind"]]: (stage: Stage, act: Extract<Act, { kind: Kind }>) => Play };

/** Whether what a callback announces takes place. */
export function goesOn(effect: Effect): boolean {
  return effect.kind !== "refused" && effect.kind !== "discarded" && effect.kind !== "failed";
}

/** Users out of `asked` for whom it takes place. */
export function allowedOf(effect: Effect, asked: readonly string[]): string[] {
  if (!goesOn(effect)) return [];
  return asked.filter((user) => effect.kind !== "partly-refused" || !effect.users.includes(user));
}

/** What the reply puts in place of the request's values. */
export function changesOf(effect: Effect): Record<string, unknown> {
  return effect.kind === "modified" ? effect.changes : {};
}
