import { basename } from "node:path";
import type { DestinationDefinition, FileDestination, HttpDestination, NatsDestination } from "../../../generated/operator.ts";
import { isWebhookSecret } from "../../http/standard-webhooks.ts";
import type { AddressPolicy } from "../transports/http/address-policy.ts";
import { literalAddress } from "../transports/http/literal-address.ts";
import { type DefinitionFault, listed } from "./fault.ts";

/** The name of the destination of kind `handler`. */
export const HANDLER_NAME = "after-handlers";

/** What is wrong with what destinations of one kind have, and matches the document. */
export function findKindFaults(definition: DestinationDefinition, addresses: AddressPolicy): DefinitionFault[] {
  const taken =
    definition.kind !== "handler" && definition.name === HANDLER_NAME
      ? [{ field: "name", text: `must be another one than that of the handlers, ${HANDLER_NAME}` }]
      : [];
  return [...taken, ...findOwnFaults(definition, addresses)];
}

function findOwnFaults(definition: DestinationDefinition, addresses: AddressPolicy): DefinitionFault[] {
  if (definition.kind === "nats") return findNatsFaults(definition);
  if (definition.kind === "file") return findPathFaults(definition);
  if (definition.kind !== "http") return [];
  return [...findUrlFaults(definition, addresses), ...findSecretFaults(definition), ...findHeaderFaults(definition)];
}

function findUrlFaults({ url }: HttpDestination, { refusalOf }: AddressPolicy): DefinitionFault[] {
  if (!URL.canParse(url)) return [{ field: "url", text: "must be a URL that begins with http:// or https://" }];
  const parsed = new URL(url);
  if (parsed.username !== "" || parsed.password !== "")
    return [{ field: "url", text: "must not contain a user name or password; write a header authorization" }];
  const address = literalAddress(parsed);
  const refusal = address === null ? null : refusalOf(address);
  return refusal === null ? [] : [{ field: "url", text: `cannot be reached: ${address} ${refusal}` }];
}

const SECRET_FORM = "must be whsec_ and 24 to 64 bytes in Base64; make one with: printf 'whsec_%s\\n' \"$(openssl rand -base64 32)\"";

function findSecretFaults({ secret, secretFile }: HttpDestination): DefinitionFault[] {
  if (secret !== undefined && secretFile !== undefined) return [{ field: "secretFile", text: "must not stand beside secret" }];
  if (typeof secret === "string") return isWebhookSecret(secret) ? [] : [{ field: "secret", text: SECRET_FORM }];
  return (secret ?? []).flatMap((one, index) => (isWebhookSecret(one) ? [] : [{ field: `secret[${index}]`, text: SECRET_FORM }]));
}

/** Names of headers (RFC 9110, section 5.6.2). */
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9a-zA-Z-]{1,100}$/;

/** Headers that say what a request is, or belong to its connection. */
const OWN_HEADERS =
  /^(?:host|content-(?:type|length|encoding)|transfer-encoding|connection|keep-alive|proxy-connection|upgrade|expect|te|trailer|webhook-(?:id|timestamp|signature))$/;

function findHeaderFaults({ headers = {} }: HttpDestination): DefinitionFault[] {
  const names = Object.keys(headers);
  const lower = names.map((name) => name.toLowerCase());
  return names.flatMap((name, index) => {
    if (!HEADER_NAME.test(name)) return [{ field: "headers", text: "must have names of letters, digits and hyphens" }];
    if (OWN_HEADERS.test(lower[index] ?? "")) return [{ field: `headers.${name}`, text: "is written by imhook itself" }];
    if (lower.indexOf(name.toLowerCase()) < index) return [{ field: `headers.${name}`, text: "is there twice" }];
    return [];
  });
}

function findNatsFaults({ token, username, password, credentialsFile }: NatsDestination): DefinitionFault[] {
  const ways = Object.entries({ token, username, credentialsFile }).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (ways.length > 1)
    return [{ field: ways[1] ?? "", text: `must not stand beside ${ways[0]}; imhook proves who it is by ${listed(ways)}` }];
  if (username !== undefined && password === undefined) return [{ field: "password", text: "is missing; a user name needs one" }];
  if (username === undefined && password !== undefined) return [{ field: "username", text: "is missing; a password needs one" }];
  return [];
}

/** Lines of events in the journal, or in another file of imhook's own, would destroy it. */
function findPathFaults({ path }: FileDestination): DefinitionFault[] {
  return /\.sqlite/i.test(basename(path))
    ? [{ field: "path", text: "must not have .sqlite in its name, as files of imhook itself do" }]
    : [];
}
