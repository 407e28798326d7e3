import type { ExpectedEvent } from "./expected-events.ts";

/** Returns the relations that events of OpenIM come to, as "kind owner>target", sorted. Empty ids, which become null, relate nobody. */
export function expectedRelations(events: readonly ExpectedEvent[]): string[] {
  const relations = new Set<string>();
  const add = (kind: string, owner: string | null, target: string | null) => {
    if (owner !== null && target !== null) relations.add(`${kind} ${owner}>${target}`);
  };
  const end = (kind: string, group: string | null) => {
    for (const relation of relations) if (relation.startsWith(`${kind} `) && relation.endsWith(`>${group}`)) relations.delete(relation);
  };
  for (const { type, actor, target, group } of events) {
    switch (type) {
      case "friend.added":
        add("friend", actor, target);
        break;
      case "friend.removed":
        relations.delete(`friend ${actor}>${target}`);
        break;
      case "user.blocked":
        add("block", actor, target);
        break;
      case "user.unblocked":
        relations.delete(`block ${actor}>${target}`);
        break;
      case "group.owner-changed":
        end("owner", group);
        for (const kind of ["member", "owner"]) add(kind, target, group);
        break;
      case "group.created":
        for (const kind of ["member", "owner"]) add(kind, target, group);
        break;
      case "member.joined":
        add("member", target, group);
        break;
      case "member.left":
        for (const kind of ["member", "owner"]) relations.delete(`${kind} ${target}>${group}`);
        break;
      case "group.dismissed":
        for (const kind of ["member", "owner"]) end(kind, group);
        break;
    }
  }
  return [...relations].toSorted();
}
