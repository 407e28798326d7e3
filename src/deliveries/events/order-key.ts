import type { OrderKey } from "../../../generated/operator.ts";

/** What order keys are made of. */
export type Ordered = { app: string } & Readonly<Record<Exclude<OrderKey, "none">, string | null>>;

/** The key of deliveries that go one after the other: `<app>/<id>`, or `<app>/` if there is no id; null if they are in no order. */
export function orderKeyOf(orderBy: OrderKey, ordered: Ordered): string | null {
  return orderBy === "none" ? null : `${ordered.app}/${ordered[orderBy] ?? ""}`;
}
