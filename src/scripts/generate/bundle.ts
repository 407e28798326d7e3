import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import type { CommandMetadata } from "../../callbacks/command.ts";
import type { CommandSwitch } from "../../senders/command-notes.ts";

/** The methods that the documents use. */
export const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** A bundled OpenAPI document, as far as the generators look into it. The linter holds the documents to this form. */
export interface BundledDocument {
  [field: string]: unknown;
  info: { title: string };
  paths: Record<string, { parameters?: Reference[] } & { [Method in (typeof METHODS)[number]]?: BundledOperation }>;
  components: {
    schemas: Record<string, { description?: string; enum?: string[] }>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Response>;
  };
}

/** A reference to a component. */
export interface Reference {
  $ref: string;
}

export interface Parameter {
  in: string;
  name: string;
  required?: boolean;
  schema: object;
}

/** A response with a body. */
export interface Response {
  content: { "application/json": { schema: Reference } };
}

/** An operation of a bundled document. */
export interface BundledOperation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  requestBody: { content: { "application/json": { schema: Reference; examples: Record<string, { value: unknown }> } } };
  responses: { 200: Response | Reference };
  externalDocs?: { description: string; url: string };
  "x-role"?: string;
  "x-callback"?: Pick<CommandMetadata, "phase"> &
    Partial<CommandMetadata> & { idempotencyReason: string; switch: Partial<CommandSwitch> & Pick<CommandSwitch, "at"> };
}

/** The operation of a command. */
export type CommandOperation = BundledOperation & Required<Pick<BundledOperation, "x-callback">>;

export const NOTICE = "Generated from openapi/ by `npm run generate`. Do not edit.";

/** Bundles every document that redocly.yaml names; the key is the document's name. */
export function bundleDocuments(): Record<string, BundledDocument> {
  const folder = mkdtempSync(join(tmpdir(), "imhook-bundle-"));
  try {
    return Object.fromEntries(documentNames().map((name) => [name, bundle(name, join(folder, `${name}.json`))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function documentNames(): string[] {
  return Object.keys(parse(readFileSync("redocly.yaml", "utf8")).apis);
}

function bundle(name: string, path: string): BundledDocument {
  execFileSync("redocly", ["bundle", name, "--output", path], { stdio: "pipe" });
  const { openapi, ...rest } = JSON.parse(readFileSync(path, "utf8"));
  return { openapi, "x-generated": NOTICE, ...rest };
}

/** The schema of a command's reply with status 200, which the linter wants to be a component. */
export function replySchemaOf({ components }: BundledDocument, { responses }: CommandOperation): Reference {
  const response = responses[200];
  const { content } = "$ref" in response ? (components.responses[nameOf(response)] as Response) : response;
  return content["application/json"].schema;
}

/** The name of the component that is referred to. */
export function nameOf({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}
