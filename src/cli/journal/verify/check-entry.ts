import { parseBodyText } from "../../../callbacks/parse-json.ts";
import { firstIdAt } from "../../../journal/entry-id.ts";
import type { StoredEntry } from "../../../journal/journal.ts";
import { describeError } from "../../../openapi/describe-error.ts";
import { readDocument } from "../../../openapi/read-document.ts";
import { shareAjv } from "../../../openapi/share-ajv.ts";

/** Clocks differ, but not by so much. */
const DAY_MS = 24 * 60 * 60 * 1000;
const EARLIEST = Date.UTC(2020, 0, 1);

/** Makes the check of one entry, which returns what is wrong with it in words. */
export function createCheckEntry(): (entry: StoredEntry) => string[] {
  const ajv = shareAjv()({});
  ajv.addSchema(readDocument("operator"), "operator");
  const matchesDocument = ajv.getSchema("operator#/components/schemas/Entry");
  if (matchesDocument === undefined) throw new TypeError("the document of the operator API describes no Entry");
  const latest = Date.now() + DAY_MS;

  return function checkEntry(entry) {
    const wrong: string[] = [];
    const attempt = (what: string, work: () => unknown) => {
      try {
        return work();
      } catch (error) {
        wrong.push(`${what} (${(error as Error).message})`);
        return undefined;
      }
    };
    const reply = attempt("its reply is no JSON", () => JSON.parse(entry.reply));
    if (wrong.length === 0 && !matchesDocument({ ...entry, reply, late: null })) wrong.push(describeError(matchesDocument.errors?.[0]));
    if (timeOf(entry.id) !== timeOf(firstIdAt(entry.receivedAt))) wrong.push("its id states another time than that of receipt");
    if (entry.receivedAt < EARLIEST || entry.receivedAt > latest) wrong.push(`its time of receipt, ${entry.receivedAt}, cannot be`);
    if ((entry.status === "duplicate") !== (entry.duplicateOf !== null)) wrong.push("only a duplicate repeats another entry");
    if (entry.status === "accepted") attempt("its body was accepted and is none", () => parseBodyText(entry.body ?? ""));
    return wrong;
  };
}

/** The part of an id that states the time. */
function timeOf(id: string): string {
  return id.slice(0, "xxxxxxxx-xxxx".length);
}
