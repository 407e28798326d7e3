import type { RuleFault } from "../fault.ts";
import type { DeciderDefinition } from "./definition.ts";
import { DECIDER_DEFAULTS } from "./schema.ts";
import type { FaultText, Source } from "./source.ts";

/** A decider as it is written, checked by its schema. */
export type WrittenDecider = Pick<DeciderDefinition, "url"> & Partial<Pick<DeciderDefinition, "secretFile" | "timeout" | "concurrency">>;

export function toDecider(name: string, { url, secretFile = null, ...bounds }: WrittenDecider, source: Source): DeciderDefinition {
  return { name, url, secretFile, ...DECIDER_DEFAULTS, ...bounds, line: source.lineOf(["deciders", name]) };
}

/** What is wrong with the URL of a decider. */
export function findUrlFaults({ name, url }: DeciderDefinition, source: Source): RuleFault[] {
  const fault = urlFault(url);
  return fault === null ? [] : [source.faultAt(["deciders", name, "url"], fault)];
}

/** Does not repeat the URL, which may have a secret in it. */
function urlFault(text: string): FaultText | null {
  const url = URL.parse(text);
  if (url === null) return { message: "The URL cannot be read.", hint: "Write http://127.0.0.1:9000/decide." };
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return { message: "The URL must begin with http:// or https://.", hint: "Write http://127.0.0.1:9000/decide." };
  if (url.username !== "" || url.password !== "")
    return { message: "The URL has a user name or a password.", hint: "Use `secretFile`, which signs the questions." };
  return null;
}
