import { isUtf8 } from "node:buffer";
import type { NewListValue } from "../../../generated/operator.ts";
import type { ListMatch } from "../../callbacks/lookups.ts";
import { ImhookError } from "../../errors.ts";
import { describeError } from "../../openapi/describe-error.ts";
import { readDocument } from "../../openapi/read-document.ts";
import { shareAjv } from "../../openapi/share-ajv.ts";
import { findValueProblem } from "../../rules/lists/list-content.ts";

/** In bytes. */
export const LONGEST_LINE = 65_536;

/** What a line of an import says. */
export type ImportLine = (NewListValue & { problem?: never }) | { problem: string };

/** Reads a line. Returns null if it says nothing. */
export type ReadImportLine = (line: Uint8Array) => ImportLine | null;

type ReadText = (text: string) => unknown;

/** By media type. They return undefined for a line that says nothing, and throw a SyntaxError for one that cannot be read. */
const READERS: Readonly<Record<string, ReadText>> = {
  "text/plain": (text) => (text.startsWith("#") ? undefined : { value: text.startsWith("\\#") ? text.slice(1) : text }),
  "application/x-ndjson": (text) => JSON.parse(text),
};

/** Returns a function that creates the reader for a media type and a list. It throws an ImhookError if there is none for the type. */
export function createReadImportLine(): (contentType: string, match: ListMatch) => ReadImportLine {
  const ajv = shareAjv()({});
  ajv.addSchema(readDocument("operator"), "operator");
  const matchesDocument = ajv.getSchema("operator#/components/schemas/NewListValue");
  if (matchesDocument === undefined) throw new TypeError("the operator document has no schema NewListValue");

  return function readerOf(contentType, match) {
    const read = READERS[contentType];
    if (read === undefined)
      throw new ImhookError(
        "unsupported-media-type",
        `the content type must be ${Object.keys(READERS).join(" or ")}, not ${contentType || "missing"}`,
      );
    return (line) => {
      if (line.length > LONGEST_LINE) return { problem: `the line is longer than ${LONGEST_LINE} bytes` };
      if (!isUtf8(line)) return { problem: "the line is not in UTF-8" };
      return readText(read, match, Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString("utf8").trim());
    };
  };

  function readText(read: ReadText, match: ListMatch, text: string): ImportLine | null {
    if (text === "") return null;
    try {
      const value = read(text);
      if (value === undefined) return null;
      if (!matchesDocument?.(value)) return { problem: describeError(matchesDocument?.errors?.[0]) };
      const added = value as NewListValue;
      if (isPast(added.expiresAt)) return { problem: "expiresAt must be in the future" };
      const problem = findValueProblem(match, added.value);
      return problem === null ? added : { problem };
    } catch (error) {
      return { problem: `the line is not JSON: ${(error as Error).message}` };
    }
  }
}

function isPast(expiresAt: number | null | undefined): boolean {
  return expiresAt != null && expiresAt <= Date.now();
}
