import type { Effect } from "../../senders/reply-model.ts";
import type { SentCallback } from "../../senders/sent-callback.ts";
import type { Circle, Group } from "./circle.ts";
import type { Random } from "./random.ts";

/** Something that users do. */
export type Act = ChatAct | ProductAct;

/** What users of every sender do. Each sender has its own callbacks for each kind. */
export type ChatAct =
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

/** What users do with products that not every sender has. It changes no relation. */
export type ProductAct =
  | { kind: "call"; from: string; to: string }
  | { kind: "goLive"; owner: string; viewers: string[] }
  | { kind: "meet"; owner: string; guests: string[] }
  | { kind: "askService"; customer: string };

/** Yields the callbacks of an act in sequence, receives what the sender does with each answer, and changes the circle as the sender would. */
export type Play = Generator<SentCallback, void, Effect>;

/** What acts are chosen from. */
export interface Scene {
  circle: Circle;
  random: Random;
}

/** What a play works with. */
export interface Stage extends Scene {
  /** Trace id of the user's action; all callbacks of a play share it. */
  traceId: string;
  /** Returns the time in the chat, in milliseconds since 1970. Each call is a second after the one before, so that it depends only on the seed. */
  now(): number;
}

/** Plays by kind of act. */
export type Plays<Acts extends Act = ChatAct> = { [Kind in Acts["kind"]]: (stage: Stage, act: Extract<Act, { kind: Kind }>) => Play };

/** The plays of any sender. */
export type SenderPlays = Partial<Plays<Act>>;

/** Returns whether the operation continues. */
export function continues(effect: Effect): boolean {
  return effect.kind !== "refused" && effect.kind !== "discarded" && effect.kind !== "failed";
}

/** Returns the users for whom the operation continues. */
export function allowedOf(effect: Effect, asked: readonly string[]): string[] {
  if (!continues(effect)) return [];
  return asked.filter((user) => effect.kind !== "partly-refused" || !effect.users.includes(user));
}

/** Returns the values that the reply changes. */
export function changesOf(effect: Effect): Record<string, unknown> {
  return effect.kind === "modified" ? effect.changes : {};
}
