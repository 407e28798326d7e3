import type { DestinationDefinition, HttpDestination } from "../../../generated/operator.ts";
import { ImhookError } from "../../errors.ts";

/** Stands for a value that is never shown. */
export const MASKED = "***";

/** A definition as operators see it: with secrets, passwords, tokens, and values of headers and of the URL's query masked. */
export function maskSecrets<Definition extends DestinationDefinition>(definition: Definition): Definition;
export function maskSecrets(definition: DestinationDefinition): DestinationDefinition {
  switch (definition.kind) {
    case "http":
      return maskHttp(definition);
    case "kafka":
      return definition.sasl === undefined ? definition : { ...definition, sasl: { ...definition.sasl, password: MASKED } };
    case "nats":
      return {
        ...definition,
        ...(definition.token !== undefined && { token: MASKED }),
        ...(definition.password !== undefined && { password: MASKED }),
      };
    default:
      return definition;
  }
}

function maskHttp(definition: HttpDestination): HttpDestination {
  const { url, secret, headers } = definition;
  return {
    ...definition,
    url: maskQuery(url),
    ...(secret !== undefined && { secret: typeof secret === "string" ? MASKED : secret.map(() => MASKED) }),
    ...(headers !== undefined && { headers: Object.fromEntries(Object.keys(headers).map((name) => [name, MASKED])) }),
  };
}

/** Many endpoints take a token as a parameter. */
function maskQuery(url: string): string {
  return url.replace(/(?<=[?&][^=&#]*=)[^&#]+/g, MASKED);
}

/**
 * The definition that replaces another one. Secrets and headers that are missing or masked stay as they were, and so does a masked URL. Throws an ImhookError `bad-request` for a
 * masked one that there was not, and for headers that would stay although they would go to another host, which could then read them.
 */
export function keepMasked(previous: HttpDestination, given: HttpDestination): HttpDestination {
  const next = given.url === maskQuery(previous.url) ? { ...given, url: previous.url } : given;
  const secret = keepSecret(previous.secret, next.secret);
  const headers = keepHeaders(previous, next);
  return { ...next, ...(secret !== undefined && { secret }), ...(headers !== undefined && { headers }) };
}

type Secret = HttpDestination["secret"];

function keepSecret(previous: Secret, next: Secret): Secret {
  if (next === undefined) return previous;
  const known = previous === undefined ? [] : [previous].flat();
  const kept = [next]
    .flat()
    .map((secret, index) => (secret === MASKED ? (known[index] ?? refuse("secret is masked, and there was none")) : secret));
  return typeof next === "string" ? kept[0] : kept;
}

function keepHeaders(previous: HttpDestination, next: HttpDestination): HttpDestination["headers"] {
  const known = previous.headers ?? {};
  const given = next.headers ?? Object.fromEntries(Object.keys(known).map((name) => [name, MASKED]));
  const kept = Object.entries(given).filter(([, value]) => value === MASKED);
  if (kept.length > 0 && URL.canParse(next.url) && new URL(next.url).origin !== new URL(previous.url).origin)
    refuse("headers must be sent again, because the URL has another host");
  const values = kept.map(([name]): [string, string] => [
    name,
    (Object.hasOwn(known, name) ? known[name] : undefined) ?? refuse(`headers has a masked value, and ${name} was not there`),
  ]);
  return next.headers === undefined && kept.length === 0 ? undefined : { ...given, ...Object.fromEntries(values) };
}

function refuse(what: string): never {
  throw new ImhookError("bad-request", `body.${what}.`);
}
