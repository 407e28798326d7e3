import type { Group } from "./circle.ts";
import type { Act, Scene, SenderPlays } from "./play.ts";

type Choose<Kind extends Act["kind"]> = (scene: Scene) => Extract<Act, { kind: Kind }> | undefined;

/** How often each kind of act is tried, and a choice of who does it; undefined if nobody can. */
const CHOICES: { [Kind in Act["kind"]]: { weight: number; choose: Choose<Kind> } } = {
  message: { weight: 40, choose: (scene) => between(scene, "message", (from, to) => areFriends(scene, from, to)) },
  groupMessage: { weight: 25, choose: (scene) => inGroup(scene, (group) => ({ kind: "groupMessage", from: member(scene, group), group })) },
  befriend: { weight: 14, choose: chooseBefriend },
  unfriend: { weight: 3, choose: (scene) => between(scene, "unfriend", scene.circle.friends.has) },
  block: { weight: 3, choose: (scene) => between(scene, "block", (from, to) => !scene.circle.blocks.has(from, to)) },
  unblock: { weight: 3, choose: (scene) => between(scene, "unblock", scene.circle.blocks.has) },
  createGroup: { weight: 3, choose: chooseCreateGroup },
  joinGroup: { weight: 4, choose: (scene) => withOutsider(scene, (user, group) => ({ kind: "joinGroup", user, group })) },
  invite: {
    weight: 3,
    choose: (scene) => withOutsider(scene, (user, group) => ({ kind: "invite", from: member(scene, group), invited: [user], group })),
  },
  changeOwner: { weight: 1, choose: (scene) => withOrdinary(scene, (to, group) => ({ kind: "changeOwner", to, group })) },
  leaveGroup: { weight: 2, choose: (scene) => withOrdinary(scene, (user, group) => ({ kind: "leaveGroup", user, group })) },
  kick: { weight: 1, choose: (scene) => withOrdinary(scene, (kicked, group) => ({ kind: "kick", kicked, group })) },
  dismissGroup: { weight: 1, choose: (scene) => inGroup(scene, (group) => ({ kind: "dismissGroup", group })) },
  call: { weight: 2, choose: (scene) => between(scene, "call", (from, to) => areFriends(scene, from, to)) },
  goLive: { weight: 1, choose: (scene) => withOthers(scene, 3, (owner, viewers) => ({ kind: "goLive", owner, viewers })) },
  meet: { weight: 1, choose: (scene) => withOthers(scene, 2, (owner, guests) => ({ kind: "meet", owner, guests })) },
  askService: { weight: 1, choose: ({ circle, random }) => ({ kind: "askService", customer: random.pick(circle.users) }) },
};

/** Each kind as often as its weight. Object.entries loses the type of the keys. */
const KINDS = Object.entries(CHOICES).flatMap(([kind, { weight }]) => Array<Act["kind"]>(weight).fill(kind as Act["kind"]));

/** Kinds of acts that leave all relations unchanged. */
const WITHOUT_RELATIONS: ReadonlySet<Act["kind"]> = new Set(["message", "groupMessage", "call", "goLive", "meet", "askService"]);

/** Returns the kinds of acts that a sender has plays for, each as often as its weight. */
export function kindsOf(plays: SenderPlays): ReadonlyArray<Act["kind"]> {
  return KINDS.filter((kind) => plays[kind] !== undefined);
}

/**
 * Chooses the next act of a circle of at least two users from `kinds`. Some act is always possible: two users can befriend, block or unblock each
 * other.
 */
export function chooseAct(scene: Scene, kinds: ReadonlyArray<Act["kind"]>): Act {
  for (;;) {
    const act = CHOICES[scene.random.pick(kinds)].choose(scene);
    if (act !== undefined) return act;
  }
}

/** Returns whether an act leaves all relations unchanged. */
export function keepsRelations({ kind }: Act): boolean {
  return WITHOUT_RELATIONS.has(kind);
}

function areFriends({ circle }: Scene, from: string, to: string): boolean {
  return circle.friends.has(from, to) && circle.friends.has(to, from) && !isBlocked(circle, from, to);
}

function isBlocked({ blocks }: Scene["circle"], one: string, other: string): boolean {
  return blocks.has(one, other) || blocks.has(other, one);
}

function between<Kind extends "message" | "unfriend" | "block" | "unblock" | "call">(
  { circle, random }: Scene,
  kind: Kind,
  fits: (from: string, to: string) => boolean,
): { kind: Kind; from: string; to: string } | undefined {
  const from = random.pick(circle.users);
  const to = random.pick(circle.users);
  return from !== to && fits(from, to) ? { kind, from, to } : undefined;
}

function chooseBefriend({ circle, random }: Scene): Extract<Act, { kind: "befriend" }> | undefined {
  const from = random.pick(circle.users);
  const strangers = circle.users.filter((user) => user !== from && !circle.friends.has(from, user) && !isBlocked(circle, from, user));
  return strangers.length === 0 ? undefined : { kind: "befriend", from, wanted: some({ circle, random }, strangers, 2) };
}

function chooseCreateGroup({ circle, random }: Scene): Extract<Act, { kind: "createGroup" }> | undefined {
  if (circle.groups.size >= circle.mostGroups) return undefined;
  const owner = random.pick(circle.users);
  const others = circle.users.filter((user) => user !== owner);
  return { kind: "createGroup", owner, members: some({ circle, random }, others, others.length) };
}

/** Chooses a user and up to `most` others. */
function withOthers<Chosen>({ circle, random }: Scene, most: number, choose: (user: string, others: string[]) => Chosen): Chosen {
  const chosen = random.pick(circle.users);
  const others = circle.users.filter((user) => user !== chosen);
  return choose(chosen, some({ circle, random }, others, Math.min(most, others.length)));
}

function inGroup<Chosen>({ circle, random }: Scene, choose: (group: Group) => Chosen | undefined): Chosen | undefined {
  return circle.groups.size === 0 ? undefined : choose(random.pick([...circle.groups.values()]));
}

function withOutsider<Chosen>(scene: Scene, choose: (user: string, group: Group) => Chosen): Chosen | undefined {
  return withUser(scene, (user, { members }) => !members.has(user), choose);
}

/** Chooses a member who is not the owner. */
function withOrdinary<Chosen>(scene: Scene, choose: (user: string, group: Group) => Chosen): Chosen | undefined {
  return withUser(scene, (user, { members, owner }) => members.has(user) && user !== owner, choose);
}

function withUser<Chosen>(
  scene: Scene,
  fits: (user: string, group: Group) => boolean,
  choose: (user: string, group: Group) => Chosen,
): Chosen | undefined {
  return inGroup(scene, (group) => {
    const users = scene.circle.users.filter((user) => fits(user, group));
    return users.length === 0 ? undefined : choose(scene.random.pick(users), group);
  });
}

function member({ random }: Scene, { members }: Group): string {
  return random.pick([...members]);
}

/** Chooses 1 to `most` of the users, in their order. */
function some({ random }: Scene, users: readonly string[], most: number): string[] {
  const chosen = new Set(Array.from({ length: 1 + random.below(most) }, () => random.pick(users)));
  return users.filter((user) => chosen.has(user));
}
