import type { Sender } from "../../generated/operator.ts";
import type { Query } from "../callbacks/query.ts";
import { createQueryReader } from "../callbacks/query-parameters.ts";
import type { StoredEntry } from "../journal/journal.ts";
import { readDocument } from "../openapi/read-document.ts";
import { SECRET_PARAMETERS } from "./secret-parameters.ts";

const readers = new Map<Sender, (queryText: string) => Query>();

/** The query parameters of a recorded callback, as its handlers see them. */
export function recordedQuery({ sender, query }: Pick<StoredEntry, "sender" | "query">): Query {
  const read = readers.get(sender) ?? createQueryReader(readDocument(sender), SECRET_PARAMETERS[sender]);
  readers.set(sender, read);
  return read(query);
}
