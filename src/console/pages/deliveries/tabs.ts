/** Parts of the page, by their place in the address. The first is the page itself, `/deliveries`. */
export const TABS = ["destinations", "outstanding", "replays"] as const;

export type Tab = (typeof TABS)[number];

/** What stands in the address after the page: a part, or a form. */
export type Place = Tab | "new" | "edit";

export function toPlace(segment: string | string[] | undefined): Place {
  if (segment === "new" || segment === "edit") return segment;
  return TABS.find((tab) => tab === segment) ?? "destinations";
}

/** Address of a part or a form, or of something in it. */
export function addressOf(place: Place, item?: string): string {
  if (item !== undefined) return `/deliveries/${place}/${encodeURIComponent(item)}`;
  return place === "destinations" ? "/deliveries" : `/deliveries/${place}`;
}
