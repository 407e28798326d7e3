import type { Spellings } from "../../callbacks/spelling.ts";
import { type BundledDocument, type CommandOperation, nameOf, type Reference, replySchemaOf } from "./bundle.ts";

/** A schema of a bundled document, as far as spellings show. */
interface Schema {
  description?: string;
  properties?: Record<string, { "x-means"?: string }>;
  anyOf?: Reference[];
  oneOf?: Reference[];
}

/** The other spellings that requests and replies of a command have, with the names for handlers. Throws for a name that no form has. */
export function spellingsOf(document: BundledDocument, operation: CommandOperation): Spellings {
  const request = operation.requestBody.content["application/json"].schema;
  return { ...spellingsIn(document, request), ...spellingsIn(document, replySchemaOf(document, operation)) };
}

/** The forms of a body that handlers see: those without another spelling. */
export function formsOf(document: BundledDocument, body: Reference): string[] {
  return allForms(document, body).filter((name) => Object.keys(meaningsIn(document, name)).length === 0);
}

/** Whether some form of a body has another spelling. */
export function isRespelled(document: BundledDocument, body: Reference): boolean {
  return formsOf(document, body).length < allForms(document, body).length;
}

function spellingsIn(document: BundledDocument, body: Reference): Spellings {
  const spellings = Object.assign({}, ...allForms(document, body).map((name) => meaningsIn(document, name)));
  const known = new Set(formsOf(document, body).flatMap((name) => Object.keys(schemaOf(document, name).properties ?? {})));
  const unknown = Object.values<string>(spellings).find((name) => !known.has(name));
  if (unknown !== undefined) throw new Error(`${nameOf(body)}: x-means ${unknown} is no field of a form without x-means`);
  return spellings;
}

function allForms(document: BundledDocument, body: Reference): string[] {
  const { oneOf, anyOf = oneOf } = schemaOf(document, nameOf(body));
  return anyOf === undefined ? [nameOf(body)] : anyOf.map(nameOf);
}

function meaningsIn(document: BundledDocument, name: string): Record<string, string> {
  const properties = Object.entries(schemaOf(document, name).properties ?? {});
  return Object.fromEntries(properties.flatMap(([field, { "x-means": meaning }]) => (meaning === undefined ? [] : [[field, meaning]])));
}

function schemaOf(document: BundledDocument, name: string): Schema {
  return document.components.schemas[name] ?? {};
}
