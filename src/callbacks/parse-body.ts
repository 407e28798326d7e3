import { isObject } from "../openapi/json.ts";
import { exceededBound } from "./json-bounds.ts";
import { parseJson, parsePrintedJson } from "./parse-json.ts";
import type { QuarantineReason } from "./quarantine.ts";
import type { Body } from "./request.ts";

/** The senders' own bodies nest fewer than ten levels; the largest name each of a hundred thousand members. */
export const JSON_BOUNDS = { levels: 100, values: 500_000 };

/** Parses the text of a body. `json` is an object, or undefined if `reason` says why the text cannot be used. */
export function parseBody(text: string): Pick<Body, "json" | "reason"> {
  if (text.trim() === "") return unusable("body-missing", "the request has no body");
  const bound = exceededBound(text, JSON_BOUNDS);
  if (bound === "levels") return unusable("body-too-deep", `the body has more than ${JSON_BOUNDS.levels} levels`);
  if (bound === "values") return unusable("body-too-complex", `the body has more than ${JSON_BOUNDS.values} values`);
  try {
    const json = parseText(text);
    return isObject(json) ? { json, reason: null } : unusable("body-not-object", "the body must be a JSON object");
  } catch (error) {
    return unusable("body-not-json", (error as Error).message);
  }
}

function unusable(code: QuarantineReason["code"], detail: string): Pick<Body, "json" | "reason"> {
  return { json: undefined, reason: { code, detail } };
}

function parseText(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    const printed = parsePrintedJson(text);
    if (printed === undefined) throw error;
    return printed;
  }
}
