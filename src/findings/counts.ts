/** How much each number of `after`, in records and lists, has grown since `before`. One that is less than it was has begun again at 0. */
export function growthOf<Counts extends object>(after: Counts, before: Partial<Counts>): Counts {
  const grown = Object.entries(after).map(([name, value]) => [name, growth(value, before[name as keyof Counts])]);
  // The names, and the kinds of the values, are those of `after`.
  return Object.fromEntries(grown) as Counts;
}

function growth(after: unknown, before: unknown): unknown {
  if (typeof after === "object" && after !== null) return growthOf(after, typeof before === "object" && before !== null ? before : {});
  return typeof after === "number" && typeof before === "number" && before <= after ? after - before : after;
}
