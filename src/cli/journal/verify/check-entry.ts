import { parseBodyText } from "../../../callbacks/parse-json.ts";
import { firstIdAt } from "../../../journal/entry-id.ts";
import type { StoredEntry } from "../../../journal/journal.ts";
import { describeError } from "../../../openapi/describe-error.ts";
import { readDocument } from "../../../openapi/read-document.ts";
import { shareAjv } from "../../../openapi/share-ajv.ts";

/** Tolerated clock difference. */
const DAY_MS = 24 * 60 * 60 * 1000;
const BASE64 = "base64";
const EARLIEST = Date.UTC(2020, 0, 1);

/** Creates the check of one entry, which returns its problems. */
export function createCheckEntry(): (entry: StoredEntry) => string[] {
  const ajv = shareAjv()({});
  ajv.addSchema(readDocument("operator"), "operator");
  const matchesDocument = ajv.getSchema("operator#/components/schemas/Entry");
  if (matchesDocument === undefined) throw new TypeError("the operator document has no schema Entry");
  const latest = Date.now() + DAY_MS;

  return function checkEntry(entry) {
    const problems: string[] = [];
    const attempt = (problem: string, work: () => unknown) => {
      try {
        return work();
      } catch (error) {
        problems.push(`${problem} (${(error as Error).message})`);
        return undefined;
      }
    };
    const reply = attempt("its reply is not JSON", () => JSON.parse(entry.reply));
    if (problems.length === 0 && !matchesDocument({ ...entry, reply, late: null }))
      problems.push(describeError(matchesDocument.errors?.[0]));
    if (timeOf(entry.id) !== timeOf(firstIdAt(entry.receivedAt))) problems.push("the time in its id is not the time of receipt");
    if (entry.receivedAt < EARLIEST || entry.receivedAt > latest) problems.push(`its time of receipt, ${entry.receivedAt}, is impossible`);
    if ((entry.status === "duplicate") !== (entry.duplicateOf !== null)) problems.push("its status and duplicateOf contradict each other");
    if (entry.status === "accepted") attempt("its body was accepted but is not a JSON object", () => parseBodyText(entry.body ?? ""));
    if (entry.bodyEncoding === BASE64 && entry.status !== "quarantined") problems.push("its body is not text, but it is not in quarantine");
    return problems;
  };
}

/** Returns the part of an id that holds the time. */
function timeOf(id: string): string {
  return id.slice(0, "xxxxxxxx-xxxx".length);
}
