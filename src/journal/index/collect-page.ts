import type { Page, PageRequest } from "../list-query.ts";
import { MAX_CALLS, MAX_PAGE_LENGTH, type PagePart, type Room } from "./search.ts";

/** Collects a page from as many calls as it may take. Between two of them, the reader's thread does what others have asked for. */
export async function collectPage<Item>(
  { limit, cursor }: PageRequest,
  callNext: (room: Room, cursor: string | undefined) => Promise<PagePart<Item>>,
): Promise<Page<Item>> {
  const page: Page<Item> = { items: [], next: cursor ?? null };
  let length = 0;
  for (let calls = 0; calls < MAX_CALLS; calls += 1) {
    const part = await callNext({ limit: limit - page.items.length, length: MAX_PAGE_LENGTH - length }, page.next ?? undefined);
    page.items.push(...part.items);
    page.next = part.next;
    length += part.length;
    if (part.isFull || part.next === null || page.items.length === limit || length >= MAX_PAGE_LENGTH) break;
  }
  return page;
}
