import type { Sender } from "../../../generated/operator.ts";
import type { Command } from "../../callbacks/command.ts";
import { toHandlerSpelling } from "../../callbacks/spelling.ts";
import { isObject } from "../../openapi/json.ts";
import { type ApiDocument, operationOf, readDocument } from "../../openapi/read-document.ts";

const documents = new Map<Sender, ApiDocument>();

/** The document of a sender, which is read once. */
export function documentOf(sender: Sender): ApiDocument {
  const document = documents.get(sender) ?? readDocument(sender);
  documents.set(sender, document);
  return document;
}

const bodies = new Map<string, Record<string, unknown>[]>();

/** The bodies that the document shows for a command, with the names that handlers see. */
export function exampleBodiesOf(sender: Sender, command: Pick<Command, "name" | "spellings">): readonly Record<string, unknown>[] {
  const key = `${sender}/${command.name}`;
  const known = bodies.get(key) ?? readExampleBodies(sender, command);
  bodies.set(key, known);
  return known;
}

function readExampleBodies(sender: Sender, { name, spellings }: Pick<Command, "name" | "spellings">): Record<string, unknown>[] {
  const { examples } = operationOf(documentOf(sender), sender, name).requestBody.content["application/json"];
  return Object.values(examples)
    .map(({ value }) => toHandlerSpelling(spellings, value))
    .filter(isObject);
}

/** The schema of a command's reply. */
export function replySchemaOf(sender: Sender, command: string): unknown {
  const document = documentOf(sender);
  const response = operationOf(document, sender, command).responses[200];
  if (!("$ref" in response)) return response.content["application/json"].schema;
  return document.components.responses[response.$ref.slice(response.$ref.lastIndexOf("/") + 1)]?.content["application/json"].schema;
}
