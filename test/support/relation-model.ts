import type { NewEntry } from "../../src/journal/journal.ts";
import { newEntry } from "./entries.ts";

// What the relations must be, as a set of edges with rules of its own. It knows the chat, not imhook: nothing here derives from the code under test.

/** Something that happens in a chat. */
export interface Act {
  kind: keyof typeof ACTS;
  user: string;
  other: string;
  group: string;
  /** Number of the app, of two that each sender has. */
  app: 0 | 1;
  /** Time that the sender states; null if it states none. */
  time: number | null;
  /** What became of the callback. Only before-callbacks can be refused. */
  outcome: "accepted" | "refused" | "quarantined" | "repeated";
}

/** One relation, as lists show it. */
export type ModelRelation = Record<"sender" | "app" | "kind" | "owner" | "target" | "entry", string> & { since: number; inferred: boolean };

/** The edges of one app. */
interface Edges {
  begin(kind: string, owner: string, target: string): void;
  end(kind: string, owner: string, target: string): void;
  /** Ends all edges of a kind to one target. */
  endAll(kind: string, target: string): void;
}

interface ActRule {
  command: string;
  body(act: Act): Record<string, unknown>;
  /** What is true in the chat after the act. */
  happen(edges: Edges, act: Act): void;
}

const pair = ({ user, other }: Act) => ({ PairList: [{ From_Account: user, To_Account: other }] });

function befriendBoth(edges: Edges, { user, other }: Act): void {
  edges.begin("friend", user, other);
  edges.begin("friend", other, user);
}

function own(edges: Edges, owner: string, group: string): void {
  // A group has one owner, who is a member.
  edges.endAll("owner", group);
  edges.begin("owner", owner, group);
  edges.begin("member", owner, group);
}

function leave(edges: Edges, user: string, group: string): void {
  // Whoever is no member owns nothing.
  edges.end("member", user, group);
  edges.end("owner", user, group);
}

function dismiss(edges: Edges, group: string): void {
  edges.endAll("member", group);
  edges.endAll("owner", group);
}

const ACTS = {
  tencentBefriends: {
    command: "Sns.CallbackFriendAdd",
    body: ({ user, other }) => ({
      PairList: [
        { From_Account: user, To_Account: other },
        { From_Account: other, To_Account: user },
      ],
    }),
    happen: befriendBoth,
  },
  tencentBefriendsOneWay: {
    command: "Sns.CallbackFriendAdd",
    body: pair,
    happen: (edges, { user, other }) => edges.begin("friend", user, other),
  },
  tencentUnfriends: {
    command: "Sns.CallbackFriendDelete",
    body: pair,
    happen: (edges, { user, other }) => edges.end("friend", user, other),
  },
  tencentBlocks: {
    command: "Sns.CallbackBlackListAdd",
    body: pair,
    happen: (edges, { user, other }) => {
      edges.begin("block", user, other);
      edges.end("friend", user, other);
      edges.end("friend", other, user);
    },
  },
  tencentUnblocks: {
    command: "Sns.CallbackBlackListDelete",
    body: pair,
    happen: (edges, { user, other }) => edges.end("block", user, other),
  },
  tencentFollows: {
    command: "Follow.CallbackAfterFollowAdd",
    body: ({ user, other }) => ({ From_Account: user, FollowList: [{ To_Account: other }] }),
    happen: (edges, { user, other }) => edges.begin("follow", user, other),
  },
  tencentUnfollows: {
    command: "Follow.CallbackAfterFollowDelete",
    body: ({ user, other }) => ({ From_Account: user, To_Account: [other] }),
    happen: (edges, { user, other }) => edges.end("follow", user, other),
  },
  tencentCreates: {
    command: "Group.CallbackAfterCreateGroup",
    body: ({ user, other, group }) => ({
      GroupId: group,
      Operator_Account: user,
      Owner_Account: user,
      MemberList: [{ Member_Account: other }],
    }),
    happen: (edges, { user, other, group }) => {
      own(edges, user, group);
      edges.begin("member", other, group);
    },
  },
  tencentAdds: {
    command: "Group.CallbackAfterNewMemberJoin",
    body: ({ user, other, group }) => ({ GroupId: group, Operator_Account: user, NewMemberList: [{ Member_Account: other }] }),
    happen: (edges, { other, group }) => edges.begin("member", other, group),
  },
  tencentLeaves: {
    command: "Group.CallbackAfterMemberExit",
    body: ({ user, other, group }) => ({ GroupId: group, Operator_Account: user, ExitMemberList: [{ Member_Account: other }] }),
    happen: (edges, { other, group }) => leave(edges, other, group),
  },
  tencentPassesOn: {
    command: "Group.CallbackAfterChangeGroupOwner",
    body: ({ user, other, group }) => ({ GroupId: group, Operator_Account: user, OldOwner_Account: user, NewOwner_Account: other }),
    happen: (edges, { other, group }) => own(edges, other, group),
  },
  tencentDismisses: {
    command: "Group.CallbackAfterGroupDestroyed",
    body: ({ user, group }) => ({ GroupId: group, Operator_Account: user, Owner_Account: user }),
    happen: (edges, { group }) => dismiss(edges, group),
  },
  openImBefriends: {
    command: "callbackAfterAddFriendAgreeCommand",
    body: ({ user, other }) => ({ fromUserID: user, blackUserID: other }),
    happen: befriendBoth,
  },
  openImImports: {
    command: "callbackAfterImportFriendsCommand",
    body: ({ user, other }) => ({ ownerUserID: user, friendUserIDs: [other] }),
    happen: befriendBoth,
  },
  openImUnfriends: {
    command: "callbackAfterDeleteFriendCommand",
    body: ({ user, other }) => ({ ownerUserID: user, friendUserID: other }),
    happen: (edges, { user, other }) => edges.end("friend", user, other),
  },
  // The friendship stays.
  openImBlocks: {
    command: "callbackBeforeAddBlackCommand",
    body: ({ user, other }) => ({ ownerUserID: user, blackUserID: other }),
    happen: (edges, { user, other }) => edges.begin("block", user, other),
  },
  openImUnblocks: {
    command: "callbackAfterRemoveBlackCommand",
    body: ({ user, other }) => ({ ownerUserID: user, blackUserID: other }),
    happen: (edges, { user, other }) => edges.end("block", user, other),
  },
  openImCreates: {
    command: "callbackAfterCreateGroupCommand",
    body: ({ user, other, group }) => ({ groupID: group, ownerUserID: user, creatorUserID: user, initMemberList: [{ userID: other }] }),
    happen: (edges, { user, other, group }) => {
      own(edges, user, group);
      edges.begin("member", other, group);
    },
  },
  openImAdmits: {
    command: "callbackBeforeMembersJoinGroupCommand",
    body: ({ other, group }) => ({ groupID: group, memberList: [{ userID: other }] }),
    happen: (edges, { other, group }) => edges.begin("member", other, group),
  },
  openImKicks: {
    command: "callbackAfterKickGroupCommand",
    body: ({ other, group }) => ({ groupID: group, kickedUserIDs: [other] }),
    happen: (edges, { other, group }) => leave(edges, other, group),
  },
  openImQuits: {
    command: "callbackAfterQuitGroupCommand",
    body: ({ user, group }) => ({ groupID: group, userID: user }),
    happen: (edges, { user, group }) => leave(edges, user, group),
  },
  openImPassesOn: {
    command: "callbackAfterTransferGroupOwnerCommand",
    body: ({ user, other, group }) => ({ groupID: group, oldOwnerUserID: user, newOwnerUserID: other }),
    happen: (edges, { other, group }) => own(edges, other, group),
  },
  openImDismisses: {
    command: "callbackAfterDisMissGroupCommand",
    body: ({ user, other, group }) => ({ groupID: group, ownerID: user, membersID: [other] }),
    happen: (edges, { group }) => dismiss(edges, group),
  },
} as const satisfies Record<string, ActRule>;

export const ACT_KINDS = Object.keys(ACTS) as Array<Act["kind"]>;

const APPS = { "tencent-chat": ["1400000000", "1400000001"], openim: ["one", "two"] } as const;

/** The entry that the journal gets of an act. */
export function entryOf(act: Act): NewEntry {
  const { command, body } = ACTS[act.kind];
  const sender = senderOf(act);
  const isBefore = command.includes("Before");
  const decision = act.outcome === "refused" ? { kind: "refuse" as const, message: "no" } : { kind: "allow" as const };
  const entry = newEntry({
    sender,
    app: APPS[sender][act.app],
    command,
    receivedCommand: command,
    phase: isBefore ? "before" : "after",
    status: act.outcome === "quarantined" ? "quarantined" : act.outcome === "repeated" ? "duplicate" : "accepted",
    decision: isBefore ? decision : null,
    eventTime: act.time,
    actor: act.user,
    targets: [act.other],
    group: act.group,
    body: JSON.stringify({ [sender === "openim" ? "callbackCommand" : "CallbackCommand"]: command, ...body(act) }),
  });
  return entry;
}

/** Returns the relations after these acts in this order, in the order of lists. `entries` are the entries of the acts. */
export function relationsAfter(acts: readonly Act[], entries: readonly NewEntry[]): ModelRelation[] {
  const relations = new Map<string, ModelRelation>();
  for (const [index, act] of acts.entries()) {
    const entry = entries[index];
    if (entry !== undefined && hasHappened(act)) ACTS[act.kind].happen(edgesOf(relations, act, entry), act);
  }
  return [...relations].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, relation]) => relation);
}

function hasHappened({ kind, outcome }: Act): boolean {
  return outcome === "accepted" || (outcome === "refused" && !ACTS[kind].command.includes("Before"));
}

function edgesOf(relations: Map<string, ModelRelation>, act: Act, entry: NewEntry): Edges {
  const [sender, inferred] = [senderOf(act), ACTS[act.kind].command.includes("Before")];
  const app = APPS[sender][act.app];
  const keyOf = (kind: string, owner: string, target: string) => [sender, app, kind, owner, target].join("\u0001");
  return {
    begin: (kind, owner, target) => {
      const key = keyOf(kind, owner, target);
      const known = relations.get(key);
      relations.set(key, {
        ...{ sender, app, kind, owner, target, entry: entry.id },
        since: known?.since ?? act.time ?? entry.receivedAt,
        inferred: inferred && (known?.inferred ?? true),
      });
    },
    end: (kind, owner, target) => void relations.delete(keyOf(kind, owner, target)),
    endAll: (kind, target) => {
      for (const [key, relation] of relations) {
        if (relation.sender === sender && relation.app === app && relation.kind === kind && relation.target === target)
          relations.delete(key);
      }
    },
  };
}

function senderOf({ kind }: Act): keyof typeof APPS {
  return ACTS[kind].command.includes(".") ? "tencent-chat" : "openim";
}
