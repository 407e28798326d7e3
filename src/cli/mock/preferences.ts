import type { IncomingHttpHeaders } from "node:http";
import type { ParsedUrlQuery } from "node:querystring";
import { ImhookError } from "../../errors.ts";
import { parseDelay } from "./delay.ts";
import { FAULTS, type FaultKind, isFaultKind } from "./faults.ts";

/** Preferences of a request: `Prefer: example=NAME, delay=MS, fault=KIND` (RFC 7240) or `?__example=NAME&__delay=MS&__fault=KIND`. */
export interface Preferences {
  example?: string;
  /** In milliseconds. */
  delay?: number;
  fault?: FaultKind | "none";
}

/** Prefix of the query parameters that are meant for the mock. */
const PREFIX = "__";

/** Reads the preferences of a request; the query overrides the header. Throws an ImhookError for an invalid value. */
export function readPreferences(headers: IncomingHttpHeaders, query: ParsedUrlQuery): Preferences {
  const asked = { ...preferHeader(headers.prefer), ...preferQuery(query) };
  return {
    ...(asked.example === undefined ? {} : { example: asked.example }),
    ...(asked.delay === undefined ? {} : { delay: readDelay(asked.delay) }),
    ...(asked.fault === undefined ? {} : { fault: readFault(asked.fault) }),
  };
}

/** Returns the query without the parameters that are meant for the mock. */
export function withoutPreferences(query: ParsedUrlQuery): ParsedUrlQuery {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !name.startsWith(PREFIX)));
}

function preferHeader(header: string | string[] | undefined): Record<string, string> {
  const preferences = [header ?? []].flat().join(",").split(/[,;]/);
  return Object.fromEntries(
    preferences.map((preference) => {
      const [name = "", ...value] = preference.split("=");
      return [
        name.trim().toLowerCase(),
        value
          .join("=")
          .trim()
          .replace(/^"(.*)"$/, "$1"),
      ];
    }),
  );
}

function preferQuery(query: ParsedUrlQuery): Record<string, string> {
  const given = Object.entries(query).filter(([name]) => name.startsWith(PREFIX));
  return Object.fromEntries(given.map(([name, value]) => [name.slice(PREFIX.length), [value ?? ""].flat()[0] ?? ""]));
}

function readDelay(text: string): number {
  const delay = parseDelay(text);
  if (delay === undefined) throw new ImhookError("bad-request", "delay must be a whole number of milliseconds from 0 to 60000");
  return delay;
}

function readFault(kind: string): FaultKind | "none" {
  if (kind === "none" || isFaultKind(kind)) return kind;
  throw new ImhookError("bad-request", `unknown fault ${kind}; the faults are none, ${Object.keys(FAULTS).join(", ")}`);
}
