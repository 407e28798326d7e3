import type { Event } from "../../generated/operator.ts";
import type { JournalReader } from "../journal/journal.ts";
import { changesOf, type RelationChange } from "../relations/changes.ts";

/** So many later events of the same users or of the same group are looked at, the newest first. */
const MOST_LATER = 200;

/** Whether a callback that was understood has changed the same relations after these events. */
export async function isOutdated(journal: Pick<JournalReader, "history">, events: readonly Event[], receivedAt: number): Promise<boolean> {
  for (const event of events) {
    const { sender, app, actor, target, group } = event;
    const about = group === null ? { ...(actor !== null && { user: actor }), ...(target !== null && { with: target }) } : { group };
    const { items } = await journal.history({ sender, app, since: receivedAt, ...about }, { limit: MOST_LATER });
    if (items.some((later) => later.at > event.at && concernSame(changesOf(later), changesOf(event)))) return true;
  }
  return false;
}

function concernSame(some: readonly RelationChange[], others: readonly RelationChange[]): boolean {
  return some.some((one) => others.some((other) => isSameRelation(one, other)));
}

/** A change that clears a group concerns each of its members. */
function isSameRelation(one: RelationChange, other: RelationChange): boolean {
  if (one.kind !== other.kind || one.target !== other.target) return false;
  return one.change === "clear" || other.change === "clear" || one.owner === other.owner;
}
