import { isObject } from "../openapi/json.ts";

type Fields = Record<string, unknown>;

/** Other spellings of fields, and the name of each for handlers (`x-means` in the document). */
export type Spellings = Readonly<Record<string, string>>;

/** A body with the names that handlers see: the body itself if it has them already. */
export function toHandlerSpelling(spellings: Spellings, body: unknown): unknown {
  if (!isObject(body)) return body;
  const others = Object.entries(spellings).filter(([other, name]) => other in body && !(name in body));
  return others.length === 0 ? body : rename(body, new Map(others));
}

/** A body or a reply with the other spelling of each field that has one. */
export function toOtherSpelling(spellings: Spellings, fields: Fields): Fields {
  return rename(fields, new Map(Object.entries(spellings).map(([other, name]) => [name, other])));
}

function rename(fields: Fields, names: ReadonlyMap<string, string>): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [names.get(name) ?? name, value]));
}
