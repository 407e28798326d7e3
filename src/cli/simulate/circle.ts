import type { RelationKind } from "../../../generated/operator.ts";

/** Ordered pairs of users. */
export interface Pairs {
  has(owner: string, target: string): boolean;
  add(owner: string, target: string): void;
  remove(owner: string, target: string): void;
  list(): Array<[owner: string, target: string]>;
}

export interface Group {
  id: string;
  owner: string;
  /** Including the owner. */
  members: Set<string>;
  /** Number of messages so far. */
  messages: number;
}

/** Users who interact only with each other, and their relations as the simulated sender knows them. */
export interface Circle {
  /** Unique; part of the ids of its users and groups. */
  name: string;
  users: readonly string[];
  friends: Pairs;
  blocks: Pairs;
  groups: Map<string, Group>;
  mostGroups: number;
  /** Number of groups created so far, dismissed ones included. */
  groupsCreated: number;
}

/** A relation as the operator API lists it. */
export interface Edge {
  kind: RelationKind;
  owner: string;
  target: string;
}

export function createCircle(name: string, userCount: number, mostGroups: number): Circle {
  const users = Array.from({ length: userCount }, (_, index) => `${name}-u${index + 1}`);
  return { name, users, friends: createPairs(), blocks: createPairs(), groups: new Map(), mostGroups, groupsCreated: 0 };
}

/** Returns the relations of a circle. */
export function edgesOf({ friends, blocks, groups }: Circle): Edge[] {
  const ofGroups = [...groups.values()].flatMap(({ id, owner, members }): Edge[] => [
    { kind: "owner", owner, target: id },
    ...[...members].map((member): Edge => ({ kind: "member", owner: member, target: id })),
  ]);
  return [...edges("friend", friends), ...edges("block", blocks), ...ofGroups];
}

function edges(kind: RelationKind, pairs: Pairs): Edge[] {
  return pairs.list().map(([owner, target]) => ({ kind, owner, target }));
}

function createPairs(): Pairs {
  const targets = new Map<string, Set<string>>();
  return {
    has: (owner, target) => targets.get(owner)?.has(target) ?? false,
    add: (owner, target) => void targets.set(owner, (targets.get(owner) ?? new Set()).add(target)),
    remove: (owner, target) => void targets.get(owner)?.delete(target),
    list: () => [...targets].flatMap(([owner, set]) => [...set].map((target): [string, string] => [owner, target])),
  };
}
