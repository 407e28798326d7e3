import type { Event, EventType, operations } from "../../../../generated/operator.ts";
import { api, dataOf } from "../../api/client.ts";
import type { Page } from "../../api/use-pages.ts";
import type { Pair } from "./use-people-address.ts";

type HistoryQuery = NonNullable<operations["listHistory"]["parameters"]["query"]>;

/** Events that begin and end relations, or lead to them. Those who chat every day have thousands of others. */
const RELATION_EVENTS: Readonly<Record<Pair["withType"], readonly EventType[]>> = {
  user: [
    "friend.requested",
    "friend.answered",
    "friend.added",
    "friend.removed",
    "user.blocked",
    "user.unblocked",
    "user.followed",
    "user.unfollowed",
  ],
  group: ["group.created", "group.owner-changed", "group.dismissed", "member.joined", "member.left"],
};

/** Events of each type that are read. */
const MOST_OF_TYPE = 100;
const EVENTS_PER_PAGE = 50;

/** Reads what happened between two ends: a page of everything, or all about their relations at once. */
export async function readHistory(
  app: Pick<HistoryQuery, "sender" | "app">,
  pair: Pair,
  { isAll, cursor, signal }: { isAll: boolean; cursor: string | undefined; signal: AbortSignal },
): Promise<Page<Event>> {
  const ends = pair.withType === "user" ? { user: pair.of, with: pair.with } : { user: pair.of, group: pair.with };
  const read = (query: HistoryQuery) => dataOf(api.GET("/api/history", { params: { query: { ...app, ...ends, ...query } }, signal }));
  if (isAll) return read({ limit: EVENTS_PER_PAGE, cursor });
  const pages = await Promise.all(RELATION_EVENTS[pair.withType].map((type) => read({ type, limit: MOST_OF_TYPE })));
  return { items: newestFirst(pages.flatMap(({ items }) => items)), next: null };
}

/** Ids of entries are in the order of their receipt, so they tell events of one time apart. */
function newestFirst(events: readonly Event[]): Event[] {
  return events.toSorted((one, other) => compareTexts(other.entry, one.entry));
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
