/** Most items that one request asks for. */
const PAGE = 1000;

interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** Reads pages until there are `limit` items, or no more. `next` is null if these are all. */
export async function collectPages<Item>(
  limit: number,
  read: (page: { limit: number; cursor?: string }) => Promise<Page<Item>>,
): Promise<Page<Item>> {
  const items: Item[] = [];
  let next: string | null = null;
  do {
    const page: Page<Item> = await read({ limit: Math.min(PAGE, limit - items.length), ...(next !== null && { cursor: next }) });
    items.push(...page.items);
    next = page.next;
  } while (next !== null && items.length < limit);
  return { items, next };
}

/** What follows a table that has not everything. */
export function describeRest({ next }: Pick<Page<unknown>, "next">): string[] {
  return next === null ? [] : ["", "There are more: --limit shows them."];
}
