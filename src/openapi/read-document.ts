import { readFileSync } from "node:fs";

/** The OpenAPI documents that imhook is generated from. */
export const DOCUMENTS = ["tencent-chat", "openim", "operator", "decider"] as const;

export type DocumentName = (typeof DOCUMENTS)[number];

/** A bundled document, as far as imhook reads it. The linter holds the documents to this form. */
export type ApiDocument = {
  openapi: `3.1.${string}`;
  info: { title: string; version: string };
  security?: Array<Record<string, string[]>>;
  paths: Record<string, PathItem>;
  components: {
    [kind: string]: Record<string, object>;
    schemas: Record<string, { description?: string }>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Response>;
  };
};

export interface Reference {
  $ref: string;
}

export interface Parameter {
  in: string;
  name: string;
  required?: boolean;
  schema: object;
}

export interface PathItem {
  parameters?: Reference[];
  get?: Operation;
  post?: CommandOperation;
}

export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  /** The least role whose tokens may call it; undefined if it needs no token, or is a callback. */
  "x-role"?: string;
  tags: string[];
  externalDocs?: { description: string; url: string };
  security?: Array<Record<string, string[]>>;
  responses: { 200: Response | Reference; [code: string]: Response | Reference };
}

/** The operation of a sender's command. */
export interface CommandOperation extends Operation {
  externalDocs: { description: string; url: string };
  requestBody: { content: { "application/json": { schema: Reference; examples: Record<string, { value: Record<string, unknown> }> } } };
}

export interface Response {
  description: string;
  content: { "application/json": { schema: Reference; examples?: Record<string, { value: Record<string, unknown> }> } };
}

/** Reads a bundled document from generated/. References stay as they are. */
export function readDocument(name: DocumentName): ApiDocument {
  // Our own generated file: the linter and the generator have checked its form.
  return JSON.parse(readFileSync(new URL(`../../generated/${name}.json`, import.meta.url), "utf8")) as ApiDocument;
}

/** The operation of a command, from its sender's document. Throws a TypeError if the document does not describe the command. */
export function operationOf(
  { paths }: ApiDocument,
  sender: Exclude<DocumentName, "operator" | "decider">,
  command: string,
): CommandOperation {
  const operation = paths[`/${sender}/${command}`]?.post;
  if (operation === undefined) throw new TypeError(`the document of ${sender} does not describe ${command}`);
  return operation;
}
