import type { IncomingHttpHeaders } from "node:http";
import type { ParsedUrlQuery } from "node:querystring";
import { ImhookError } from "../../errors.ts";
import { parseDelay } from "./delay.ts";
import { FAULTS, type FaultKind, isFaultKind } from "./faults.ts";

/** What a request asks of the mock, by `Prefer: example=NAME, delay=MS, fault=KIND` (RFC 7240) or `?__example=NAME&__delay=MS&__fault=KIND`. */
export interface Preferences {
  example?: string;
  /** In milliseconds. */
  delay?: number;
  fault?: FaultKind | "none";
}

/** Marks the query parameters that are the mock's and no sender's. */
const PREFIX = "__";

/** Reads what a request asks for; the query wins over the header. Throws an ImhookError for a value that means nothing. */
export function readPreferences(headers: IncomingHttpHeaders, query: ParsedUrlQuery): Preferences {
  const asked = { ...preferHeader(headers.prefer), ...preferQuery(query) };
  return {
    ...(asked.example === undefined ? {} : { example: asked.example }),
    ...(asked.delay === undefined ? {} : { delay: readDelay(asked.delay) }),
    ...(asked.fault === undefined ? {} : { fault: readFault(asked.fault) }),
  };
}

/** The query without what is meant for the mock. */
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
  throw new ImhookError("bad-request", `there is no fault ${kind}; there are none, ${Object.keys(FAULTS).join(", ")}`);
}
