import type { Neighbor, Neighborhood, NeighborhoodEdge, RelationKind } from "../../generated/operator.ts";
import type { AppOfSender } from "./people.ts";
import type { PeopleReads } from "./people-reads.ts";

/** Relations of each kind and direction that are looked at. */
const MOST_RELATIONS = 1000;

const MOST_EDGES = 3000;

const OWNED: readonly RelationKind[] = ["block", "friend", "follow", "owner", "member"];
const RECEIVED: readonly RelationKind[] = ["block", "friend", "follow"];
const OF_USERS: readonly RelationKind[] = ["friend", "block", "follow"];
const OF_GROUPS: readonly RelationKind[] = ["owner", "member"];

/** A relation between the user in the middle and a neighbor. */
interface Spoke {
  kind: RelationKind;
  isOwned: boolean;
  neighbor: Neighbor;
  since: number;
  inferred: boolean;
}

/** Returns a function that reads a user's neighbors and the relations among them. */
export function createReadNeighborhood(reads: PeopleReads) {
  return async function readNeighborhood(of: AppOfSender & { user: string; limit: number }): Promise<Neighborhood> {
    const { sender, app, user, limit } = of;
    const kinds: Spoke[][] = [];
    for (const kind of OWNED) kinds.push(await readSpokes(of, kind, true));
    for (const kind of RECEIVED) kinds.push(await readSpokes(of, kind, false));
    const spokes = kinds.map((spokesOfKind) => spokesOfKind.slice(0, MOST_RELATIONS).toSorted((one, other) => other.since - one.since));
    const { nodes, places, omitted } = choose({ type: "user", id: user }, spokes, limit);
    const ofUser = spokes.flat().flatMap((spoke) => toEdge(spoke, places.get(keyOf(spoke.neighbor))));
    const edges = [...ofUser.slice(0, MOST_EDGES), ...(await among({ sender, app }, nodes, MOST_EDGES - ofUser.length + 1))];
    return {
      nodes,
      edges: edges.slice(0, MOST_EDGES),
      omitted,
      isCut: edges.length > MOST_EDGES || kinds.some(({ length }) => length > MOST_RELATIONS),
    };
  };

  /** Reads the relations of one kind and direction, without one to the user themselves. */
  async function readSpokes({ sender, app, user }: AppOfSender & { user: string }, kind: RelationKind, isOwned: boolean): Promise<Spoke[]> {
    const side = isOwned ? "owner" : "target";
    const others = await reads.othersOf({ sender, app, kind, id: user, side, limit: MOST_RELATIONS + 1 });
    const type = OF_GROUPS.includes(kind) ? "group" : "user";
    return others
      .filter(({ id }) => type === "group" || id !== user)
      .map(({ id, since, inferred }) => ({ kind, isOwned, since, inferred, neighbor: { type, id } }));
  }

  /** Reads the relations among the neighbors, without those of the user in the middle. */
  async function among(app: AppOfSender, nodes: readonly Neighbor[], most: number): Promise<NeighborhoodEdge[]> {
    const placesOf = (type: Neighbor["type"]) => nodes.flatMap((node, place) => (place > 0 && node.type === type ? [place] : []));
    const idsAt = (places: readonly number[]) => places.map((place) => nodes[place]?.id ?? "");
    const [users, groups] = [placesOf("user"), placesOf("group")];
    const edges: NeighborhoodEdge[] = [];
    for (const kind of [...OF_USERS, ...OF_GROUPS]) {
      const targets = OF_GROUPS.includes(kind) ? groups : users;
      const limit = Math.max(most - edges.length, 0);
      const found = await reads.among({ ...app, kind, owners: idsAt(users), targets: idsAt(targets), limit });
      edges.push(...found.map((edge) => ({ ...edge, from: users[edge.from] ?? 0, to: targets[edge.to] ?? 0 })));
    }
    return edges;
  }
}

function toEdge({ kind, isOwned, since, inferred }: Spoke, place: number | undefined): NeighborhoodEdge[] {
  if (place === undefined) return [];
  return [{ kind, from: isOwned ? 0 : place, to: isOwned ? place : 0, since, inferred }];
}

/** Chooses the nodes: kinds and directions take turns, so that a thousand friends do not hide the one who blocks. */
function choose(user: Neighbor, kinds: readonly Spoke[][], limit: number) {
  const nodes = [user];
  const places = new Map<string, number>();
  const omitted = new Set<string>();
  const longest = Math.max(...kinds.map(({ length }) => length));
  for (let turn = 0; turn < longest; turn += 1)
    for (const spokes of kinds) {
      const neighbor = spokes[turn]?.neighbor;
      if (neighbor === undefined || places.has(keyOf(neighbor))) continue;
      if (nodes.length > limit) omitted.add(keyOf(neighbor));
      else places.set(keyOf(neighbor), nodes.push(neighbor) - 1);
    }
  return { nodes, places, omitted: omitted.size };
}

function keyOf({ type, id }: Neighbor): string {
  return `${type} ${id}`;
}
