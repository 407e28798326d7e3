import type { QuarantineGroup } from "../../generated/operator.ts";
import { VERSION } from "../version.ts";

/** JSON types say nothing that a user has written; values may. */
const TYPES = new Set(["null", "array", "object", "string", "boolean", "integer", "number"]);

/** What the developers of imhook need to know of a group, without anything that users have written. */
export function reportOf({ sender, command, kind, place, expected, observed, count }: QuarantineGroup): string {
  const types = observed.filter((one) => TYPES.has(one));
  const lines = [
    `imhook ${VERSION}, ${sender}: ${command ?? "no command"}`,
    `difference: ${kind}${place === null ? "" : ` at ${place}`}`,
    ...(expected === "" ? [] : [`expected: ${expected}`]),
    ...(types.length === 0 ? [] : [`found: ${types.join(", ")}`]),
    `callbacks: ${count}`,
  ];
  return `${lines.join("\n")}\n`;
}
