import type { EventType } from "../../../../generated/operator.ts";
import type { Mark } from "../../parts/marks.ts";

const BAD: readonly EventType[] = ["user.blocked", "friend.removed", "user.unfollowed", "member.left", "group.dismissed", "room.dismissed"];
const GOOD: readonly EventType[] = ["friend.added", "user.unblocked", "user.followed", "member.joined", "group.created"];

/** Whether something begins or ends, for the mark of an event. */
export function markOfEvent(type: EventType): Mark {
  if (BAD.includes(type)) return "bad";
  return GOOD.includes(type) ? "good" : "quiet";
}

type Dashed<Type extends string> = Type extends `${infer Thing}.${infer Change}` ? `${Thing}-${Change}` : never;

/** Key of the text of an event. A dot in a key would be a step into the messages. */
export function labelOfEvent<Type extends EventType>(type: Type) {
  // The type of `replace` is a text; the first dot is the only one.
  return `people.events.${type.replace(".", "-") as Dashed<Type>}` as const;
}
