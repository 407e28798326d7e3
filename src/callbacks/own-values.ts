import { isDeepStrictEqual } from "node:util";
import { isObject, listOf } from "../openapi/json.ts";
import type { Reply } from "./reply.ts";

/**
 * The changes that differ from the request. What only repeats it changes nothing, so `modify({ ...request })` makes a legal reply whatever the sender
 * wrote.
 */
export function changesFrom(request: unknown, changes: object): Record<string, unknown> {
  const own = isObject(request) ? request : {};
  const differing = Object.entries(changes).filter(([field, value]) => !(field in own && isDeepStrictEqual(value, own[field])));
  return Object.fromEntries(differing.filter(([, value]) => value !== undefined));
}

/** A reply without the items of its lists that are the sender's own. */
export interface NewItems {
  reply: Reply;
  /** Index of each item in the list that it was in, by the field of the list. */
  indices: ReadonlyMap<string, readonly number[]>;
}

/**
 * Leaves out the items that a reply repeats from the list of the same name in the request. The sender wrote them, so they are legal even if the
 * document does not know them. A list of nothing else is left out as a whole.
 */
export function newItemsOf(request: unknown, reply: Reply): NewItems {
  const indices = new Map<string, number[]>();
  const fields = Object.entries(reply).map(([field, value]): [string, unknown] => {
    const own = listOf(request, field);
    if (own.length === 0 || !Array.isArray(value)) return [field, value];
    const added = [...value.keys()].filter((index) => !own.some((item) => isDeepStrictEqual(item, value[index])));
    indices.set(field, added);
    return [field, value.length > 0 && added.length === 0 ? undefined : added.map((index) => value[index])];
  });
  return { reply: Object.fromEntries(fields.filter(([, value]) => value !== undefined)), indices };
}
