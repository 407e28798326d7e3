import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import type { CommandMetadata } from "../../callbacks/command.ts";

/** A bundled OpenAPI document, as far as the generators look into it. */
export interface BundledDocument {
  [field: string]: unknown;
  info: { title: string };
  paths: Record<string, { post?: BundledOperation }>;
  components: { schemas: Record<string, { description?: string }>; responses: Record<string, BundledResponse> };
}

/** A response of a bundled document, or a reference to one. */
export interface BundledResponse {
  $ref?: string;
  content?: { "application/json": { schema: { $ref?: string } } };
}

/** An operation of a bundled document. */
export interface BundledOperation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  requestBody: { content: { "application/json": { schema: { $ref: string }; examples: Record<string, { value: unknown }> } } };
  responses: { 200: BundledResponse };
  externalDocs?: { description: string; url: string };
  "x-callback"?: Pick<CommandMetadata, "phase"> & Partial<CommandMetadata>;
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
