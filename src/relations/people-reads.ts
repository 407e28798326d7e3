import type { NeighborhoodEdge, RelationCounts, RelationKind, Sender } from "../../generated/operator.ts";
import type { AppOfSender, PeopleSearch } from "./people.ts";

/** The side of relations on which an id is. */
export type Side = "owner" | "target";

/** An id that was found on one side of a relation. */
export interface FoundId extends AppOfSender {
  id: string;
  /** Of one of its relations. */
  kind: RelationKind;
}

/** Selects relations of one kind: those that an id has, or those that name it. */
export interface SideOf extends AppOfSender {
  id: string;
  kind: RelationKind;
  side: Side;
  /** Largest number of relations. */
  limit: number;
}

/** A relation as one of its sides sees it. */
export interface OtherSide {
  id: string;
  since: number;
  inferred: boolean;
}

/** Selects relations of one kind from some users to some others. */
export interface Among extends AppOfSender {
  kind: RelationKind;
  owners: readonly string[];
  targets: readonly string[];
  /** Largest number of edges. */
  limit: number;
}

/** Ids that one search looks at on each side of the relations. Those of other apps cost as much as those that it finds. */
export const MOST_STEPS = 2000;

/** Counting stops here. */
export const MOST_COUNTED = 100_000;

/** What a storage reads of people. Ids are as senders name them; those that are longer than `LONGEST_ID` are left out. Each read is bounded and uses an index. */
export interface PeopleReads {
  /** Finds ids on one side that begin with the prefix, in the order of ids. It goes from one id to the next, however many relations each has. */
  find(search: PeopleSearch, side: Side): Promise<FoundId[]>;
  count(of: AppOfSender & { id: string }): Promise<RelationCounts>;
  /** Resolves with the other sides, in the order of their ids. */
  othersOf(of: SideOf): Promise<OtherSide[]>;
  /** Resolves with the targets of relations of one kind for each of the owners: `limit` at most of each, in the order of ids. */
  targetsOf(of: AppOfSender & { kind: RelationKind; owners: readonly string[]; limit: number }): Promise<string[][]>;
  /** Looks up each pair, however many relations each has; in the order of owners and targets. Places are those in `owners` and `targets`. */
  among(among: Among): Promise<NeighborhoodEdge[]>;
}

/** Counts each kind by a function. */
export async function byKind(count: (kind: RelationKind) => Promise<number> | number): Promise<RelationCounts["owned"]> {
  return {
    friend: await count("friend"),
    block: await count("block"),
    follow: await count("follow"),
    member: await count("member"),
    owner: await count("owner"),
  };
}

/** Whether a search asks for ids of this app. */
export function isWanted({ sender, app }: PeopleSearch, found: { sender: Sender; app: string }): boolean {
  return (sender === undefined || sender === found.sender) && (app === undefined || app === found.app);
}
