import type { HttpDestination, OrderKey } from "../../../../../generated/operator.ts";
import { fromLocalTime } from "../parts/local-time.ts";

/** Where a new endpoint begins. */
export type Start = "now" | "beginning" | "time";

/** What is written into the form. An empty text is a field that the definition does not have. */
export interface EndpointDraft {
  name: string;
  url: string;
  /** Of an endpoint that exists: a new one, or empty if the secret stays. */
  secret: string;
  /** Whether requests are signed with the former secret too. */
  keepsFormer: boolean;
  payload: "event" | "callback";
  events: string[];
  commands: string[];
  when: string;
  orderBy: OrderKey;
  rate: string;
  batch: number | "";
  parallel: number | "";
  giveUpAfter: string;
  timeout: string;
  /** A header in each line. */
  headers: string;
  start: Start;
  /** As a field of type datetime-local has it. */
  startAt: string;
}

/** Fields whose faults stand beside them. */
export const ENDPOINT_FIELDS = [
  ...(["name", "url", "secret", "payload", "events", "commands", "when", "orderBy"] as const),
  ...(["rate", "batch", "parallel", "giveUpAfter", "timeout", "headers", "start"] as const),
];

export type EndpointField = (typeof ENDPOINT_FIELDS)[number];

/** What the form begins with. `secret` is that of a new endpoint. */
export function toDraft(definition: HttpDestination | null, secret: string): EndpointDraft {
  const { name = "", url = "", payload = "event", events = [], commands = [], when = "", orderBy = "actor" } = definition ?? {};
  const { rate = "", batch = "", parallel = "", giveUpAfter = "", timeout = "", headers = {} } = definition ?? {};
  return {
    ...{ name, url, payload, when, orderBy, rate, batch, parallel, giveUpAfter, timeout },
    ...{ events: [...events], commands: [...commands] },
    headers: Object.entries(headers)
      .map(([header, value]) => `${header}: ${value}`)
      .join("\n"),
    secret: definition === null ? secret : "",
    keepsFormer: false,
    start: "now",
    startAt: "",
  };
}

/** The definition that the form says. Of one that exists, what the form does not know stays, and secrets that are masked do. */
export function toDefinition(draft: EndpointDraft, former: HttpDestination | null): HttpDestination {
  const { secret: _secret, headers: _headers, ...others } = former ?? { kind: "http" };
  const headers = toHeaders(draft.headers);
  const secret = toSecret(draft, former);
  const defined = {
    ...{ name: draft.name, url: draft.url.trim(), payload: draft.payload, orderBy: draft.orderBy },
    ...{ events: some(draft.events), commands: some(draft.commands), when: text(draft.when), rate: text(draft.rate) },
    ...{ batch: number(draft.batch), parallel: number(draft.parallel), giveUpAfter: text(draft.giveUpAfter), timeout: text(draft.timeout) },
    ...{ secret, headers: Object.keys(headers).length === 0 ? undefined : headers },
    start: former === null ? toStart(draft) : former.start,
  };
  return { ...others, kind: "http", ...defined };
}

/** The server knows a masked secret by its place in the list, so that the former ones come first. */
function toSecret({ secret, keepsFormer }: EndpointDraft, former: HttpDestination | null): HttpDestination["secret"] {
  if (secret.trim() === "") return former?.secret;
  const kept = keepsFormer ? [former?.secret ?? []].flat() : [];
  return kept.length === 0 ? secret.trim() : [...kept, secret.trim()];
}

function toHeaders(lines: string): Record<string, string> {
  const parts = lines.split("\n").filter((line) => line.trim() !== "");
  return Object.fromEntries(
    parts.map((line) => {
      const colon = line.indexOf(":");
      return colon < 0 ? [line.trim(), ""] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}

function toStart({ start, startAt }: EndpointDraft): HttpDestination["start"] {
  if (start !== "time") return start === "now" ? undefined : start;
  return startAt === "" ? undefined : fromLocalTime(startAt);
}

function text(value: string): string | undefined {
  return value.trim() === "" ? undefined : value.trim();
}

/** A field for numbers has a text if it is empty. */
function number(value: number | ""): number | undefined {
  return value === "" ? undefined : value;
}

function some(values: readonly string[]): string[] | undefined {
  return values.length === 0 ? undefined : [...values];
}
