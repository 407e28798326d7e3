import type { EntryFilter } from "../../journal/list-query.ts";
import type { Viewer } from "./viewer.ts";

/** Viewers with one filter. They get the same bytes. */
export interface Group {
  filter: EntryFilter;
  viewers: Set<Viewer>;
}

/** The viewers that watch what is new. */
export interface Audience {
  add(viewer: Viewer): void;
  remove(viewer: Viewer): void;
  isEmpty(): boolean;
  groups(): Group[];
}

export function createAudience(): Audience {
  const groups = new Map<string, Group>();
  return {
    add: (viewer) => {
      const key = keyOf(viewer.filter);
      const group = groups.get(key) ?? { filter: viewer.filter, viewers: new Set() };
      group.viewers.add(viewer);
      groups.set(key, group);
    },
    remove: (viewer) => {
      const key = keyOf(viewer.filter);
      const group = groups.get(key);
      group?.viewers.delete(viewer);
      if (group?.viewers.size === 0) groups.delete(key);
    },
    isEmpty: () => groups.size === 0,
    groups: () => [...groups.values()],
  };
}

function keyOf(filter: EntryFilter): string {
  return JSON.stringify(Object.entries(filter).toSorted());
}
