/** Parts of the page, by their place in the address. The first is the page itself, `/rules`. */
export const TABS = ["in-force", "file", "what-if", "lists", "counters", "deciders"] as const;

export type Tab = (typeof TABS)[number];

export function toTab(segment: string | string[] | undefined): Tab {
  return TABS.find((tab) => tab === segment) ?? "in-force";
}

/** Address of a part, or of something in it. */
export function addressOf(tab: Tab, item?: string): string {
  if (item !== undefined) return `/rules/${tab}/${encodeURIComponent(item)}`;
  return tab === "in-force" ? "/rules" : `/rules/${tab}`;
}
