import type { Event, EventType, RelationKind } from "../../generated/operator.ts";

/** A change of the relations: `add` and `remove` change one edge, `clear` removes all edges of a kind to one target. */
export type RelationChange =
  | { change: "add" | "remove"; kind: RelationKind; owner: string; target: string }
  | { change: "clear"; kind: RelationKind; target: string };

type ChangesOf = (event: Event) => RelationChange[];

const CHANGES: Partial<Record<EventType, ChangesOf>> = {
  "friend.added": ({ actor, target }) => edge("add", "friend", actor, target),
  "friend.removed": ({ actor, target }) => edge("remove", "friend", actor, target),
  "user.blocked": ({ sender, actor, target }) => [
    ...edge("add", "block", actor, target),
    ...(sender === "tencent-chat" ? unfriend(actor, target) : []),
  ],
  "user.unblocked": ({ actor, target }) => edge("remove", "block", actor, target),
  "user.followed": ({ actor, target }) => edge("add", "follow", actor, target),
  "user.unfollowed": ({ actor, target }) => edge("remove", "follow", actor, target),
  "member.joined": ({ target, group }) => edge("add", "member", target, group),
  // An owner who leaves no longer owns the group.
  "member.left": ({ target, group }) => [...edge("remove", "member", target, group), ...edge("remove", "owner", target, group)],
  // The id of a group can be used again, and no callback says so if the end of the former group was not reported.
  "group.created": ({ target, group }) => own(target, group),
  "group.owner-changed": ({ target, group }) => own(target, group),
  "group.dismissed": ({ group }) => [...clear("member", group), ...clear("owner", group)],
};

/** Returns the changes that follow from an event, in order; none if the event does not concern relations. */
export function changesOf(event: Event): RelationChange[] {
  return CHANGES[event.type]?.(event) ?? [];
}

/** Tencent Chat ends a friendship when one user blocks the other (document 269/1659); OpenIM keeps it. */
function unfriend(actor: string | null, target: string | null): RelationChange[] {
  return [...edge("remove", "friend", actor, target), ...edge("remove", "friend", target, actor)];
}

/** A group has one owner, who is a member. */
function own(owner: string | null, group: string | null): RelationChange[] {
  return [...clear("owner", group), ...edge("add", "owner", owner, group), ...edge("add", "member", owner, group)];
}

function edge(change: "add" | "remove", kind: RelationKind, owner: string | null, target: string | null): RelationChange[] {
  return owner === null || target === null ? [] : [{ change, kind, owner, target }];
}

function clear(kind: RelationKind, target: string | null): RelationChange[] {
  return target === null ? [] : [{ change: "clear", kind, target }];
}
