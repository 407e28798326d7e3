import type { Neighborhood, RelationKind } from "../../../../../generated/operator.ts";

/** A user or a group in the picture. */
export interface PictureNode {
  /** Place among the nodes. */
  index: number;
  type: "user" | "group";
  id: string;
  /** The relation to the user in the middle that says most; null for that user. */
  mainKind: RelationKind | null;
}

/** What one line of the picture stands for: a relation of one kind between two nodes, from one side or from both. */
export interface PictureEdge {
  kind: RelationKind;
  /** Who has the relation. */
  from: number;
  to: number;
  isMutual: boolean;
  /** Whether it is only inferred. */
  isInferred: boolean;
  /** The older one, if both sides have it; in milliseconds since 1970. */
  since: number;
  /** Place beside the other lines between the same two nodes: 0 is in the middle, others are beside it. */
  lane: number;
}

/** Characters of an id that are drawn below its node. */
export const LABEL_LENGTH = 16;

export interface Picture {
  nodes: PictureNode[];
  edges: PictureEdge[];
}

/** A block says more than a friendship that it ended, and ownership more than membership. */
const BY_WEIGHT: readonly RelationKind[] = ["block", "friend", "follow", "owner", "member"];

/** Makes the lines of a picture: relations of both sides become one, and lines between the same two nodes lie side by side. */
export function toPicture({ nodes, edges }: Neighborhood): Picture {
  const lines = new Map<string, PictureEdge>();
  for (const { kind, from, to, since, inferred } of edges) {
    const reversed = lines.get(`${kind} ${to} ${from}`);
    if (reversed === undefined)
      lines.set(`${kind} ${from} ${to}`, { kind, from, to, since, isMutual: false, isInferred: inferred, lane: 0 });
    else Object.assign(reversed, { isMutual: true, since: Math.min(reversed.since, since), isInferred: reversed.isInferred && inferred });
  }
  const drawn = withoutMembershipOfOwners([...lines.values()]);
  for (const between of Map.groupBy(drawn, ({ from, to }) => `${Math.min(from, to)} ${Math.max(from, to)}`).values())
    between.forEach((edge, place) => {
      // Lanes lie on the same side of both nodes, whichever the line begins at.
      const lane = place - (between.length - 1) / 2;
      edge.lane = edge.from < edge.to ? lane : -lane;
    });
  return {
    nodes: nodes.map(({ type, id }, index) => ({ index, type, id, mainKind: index === 0 ? null : mainKindOf(index, drawn) })),
    edges: drawn,
  };
}

/** Whoever owns a group is in it; one line says so. */
function withoutMembershipOfOwners(edges: readonly PictureEdge[]): PictureEdge[] {
  const owners = new Set(edges.flatMap(({ kind, from, to }) => (kind === "owner" ? [`${from} ${to}`] : [])));
  return edges.filter(({ kind, from, to }) => kind !== "member" || !owners.has(`${from} ${to}`));
}

function mainKindOf(index: number, edges: readonly PictureEdge[]): RelationKind | null {
  const kinds = edges.filter(({ from, to }) => (from === 0 && to === index) || (to === 0 && from === index)).map(({ kind }) => kind);
  return BY_WEIGHT.find((kind) => kinds.includes(kind)) ?? null;
}
