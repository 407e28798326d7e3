import type { Group } from "./circle.ts";
import type { Act, Stage } from "./play.ts";

type Choose<Kind extends Act["kind"]> = (stage: Stage) => Extract<Act, { kind: Kind }> | undefined;

/** How often each kind of act is tried, and who could do it; undefined where nobody can. */
const CHOICES: { [Kind in Act["kind"]]: { weight: number; choose: Choose<Kind> } } = {
  message: { weight: 40, choose: (stage) => between(stage, "message", (from, to) => areFriends(stage, from, to)) },
  groupMessage: { weight: 25, choose: (stage) => inGroup(stage, (group) => ({ kind: "groupMessage", from: member(stage, group), group })) },
  befriend: { weight: 14, choose: chooseBefriend },
  unfriend: { weight: 3, choose: (stage) => between(stage, "unfriend", stage.circle.friends.has) },
  block: { weight: 3, choose: (stage) => between(stage, "block", (from, to) => !stage.circle.blocks.has(from, to)) },
  unblock: { weight: 3, choose: (stage) => between(stage, "unblock", stage.circle.blocks.has) },
  createGroup: { weight: 3, choose: chooseCreateGroup },
  joinGroup: { weight: 4, choose: (stage) => withOutsider(stage, (user, group) => ({ kind: "joinGroup", user, group })) },
  invite: {
    weight: 3,
    choose: (stage) => withOutsider(stage, (user, group) => ({ kind: "invite", from: member(stage, group), invited: [user], group })),
  },
  changeOwner: { weight: 1, choose: (stage) => withOrdinary(stage, (to, group) => ({ kind: "changeOwner", to, group })) },
  leaveGroup: { weight: 2, choose: (stage) => withOrdinary(stage, (user, group) => ({ kind: "leaveGroup", user, group })) },
  kick: { weight: 1, choose: (stage) => withOrdinary(stage, (kicked, group) => ({ kind: "kick", kicked, group })) },
  dismissGroup: { weight: 1, choose: (stage) => inGroup(stage, (group) => ({ kind: "dismissGroup", group })) },
};

/** Kinds by weight: each stands as often as it is tried. */
const KINDS = Object.entries(CHOICES).flatMap(([kind, { weight }]) => Array<Act["kind"]>(weight).fill(kind as Act["kind"]));

/** The next act of a circle of at least two users. Something is always possible: whoever is no friend can become one, be blocked, or be unblocked. */
export function chooseAct(stage: Stage): Act {
  for (;;) {
    const act = CHOICES[stage.random.pick(KINDS)].choose(stage);
    if (act !== undefined) return act;
  }
}

/** Whether an act leaves everybody's relations as they were. */
export function isMessage({ kind }: Act): boolean {
  return kind === "message" || kind === "groupMessage";
}

function areFriends({ circle }: Stage, from: string, to: string): boolean {
  return circle.friends.has(from, to) && circle.friends.has(to, from) && !isBlocked(circle, from, to);
}

function isBlocked({ blocks }: Stage["circle"], one: string, other: string): boolean {
  return blocks.has(one, other) || blocks.has(other, one);
}

function between<Kind extends "message" | "unfriend" | "block" | "unblock">(
  { circle, random }: Stage,
  kind: Kind,
  fits: (from: string, to: string) => boolean,
): { kind: Kind; from: string; to: string } | undefined {
  const from = random.pick(circle.users);
  const to = random.pick(circle.users);
  return from !== to && fits(from, to) ? { kind, from, to } : undefined;
}

function chooseBefriend({ circle, random }: Stage): Extract<Act, { kind: "befriend" }> | undefined {
  const from = random.pick(circle.users);
  const strangers = circle.users.filter((user) => user !== from && !circle.friends.has(from, user) && !isBlocked(circle, from, user));
  return strangers.length === 0 ? undefined : { kind: "befriend", from, wanted: some({ circle, random }, strangers, 2) };
}

function chooseCreateGroup({ circle, random }: Stage): Extract<Act, { kind: "createGroup" }> | undefined {
  if (circle.groups.size >= circle.mostGroups) return undefined;
  const owner = random.pick(circle.users);
  const others = circle.users.filter((user) => user !== owner);
  return { kind: "createGroup", owner, members: some({ circle, random }, others, others.length) };
}

function inGroup<Chosen>({ circle, random }: Stage, choose: (group: Group) => Chosen | undefined): Chosen | undefined {
  return circle.groups.size === 0 ? undefined : choose(random.pick([...circle.groups.values()]));
}

function withOutsider<Chosen>(stage: Stage, choose: (user: string, group: Group) => Chosen): Chosen | undefined {
  return withUser(stage, (user, { members }) => !members.has(user), choose);
}

/** A member who is not the owner. */
function withOrdinary<Chosen>(stage: Stage, choose: (user: string, group: Group) => Chosen): Chosen | undefined {
  return withUser(stage, (user, { members, owner }) => members.has(user) && user !== owner, choose);
}

function withUser<Chosen>(
  stage: Stage,
  fits: (user: string, group: Group) => boolean,
  choose: (user: string, group: Group) => Chosen,
): Chosen | undefined {
  return inGroup(stage, (group) => {
    const users = stage.circle.users.filter((user) => fits(user, group));
    return users.length === 0 ? undefined : choose(stage.random.pick(users), group);
  });
}

function member({ random }: Stage, { members }: Group): string {
  return random.pick([...members]);
}

/** One or more of the users, `most` at most, in their order. */
function some({ random }: Pick<Stage, "circle" | "random">, users: readonly string[], most: number): string[] {
  const chosen = new Set(Array.from({ length: 1 + random.below(most) }, () => random.pick(users)));
  return users.filter((user) => chosen.has(user));
}
