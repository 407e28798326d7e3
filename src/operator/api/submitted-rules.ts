import type { Readable } from "node:stream";
import { ImhookError } from "../../errors.ts";
import { readRules } from "../../rules/file/read-rules.ts";
import { MAX_BYTES } from "../../rules/file/schema.ts";
import type { CheckedFile } from "../../rules/what-if/find-faults.ts";
import type { RulesAdmin } from "./rules-admin.ts";

const MEDIA_TYPES = ["application/yaml", "text/plain"];

/** What faults call the body if no file is in use. */
const NAME = "rules.yaml";

/** Rules that somebody has sent as a body. */
export interface SubmittedRules {
  stream: Readable;
  contentType: string;
}

/**
 * Reads rules that somebody has sent, as a file in the place of the one in use. They can name the list files and secret files of the rules in use: who may
 * send rules must not read other files of the machine. Rejects with an ImhookError if they are too long or have another type.
 *
 * @param rules null if there are none in use.
 */
export async function readSubmittedRules({ stream, contentType }: SubmittedRules, rules: RulesAdmin | null): Promise<CheckedFile> {
  if (!MEDIA_TYPES.includes(contentType))
    throw new ImhookError(
      "unsupported-media-type",
      `the content type must be ${MEDIA_TYPES.join(" or ")}, not ${contentType || "missing"}`,
    );
  const content = await readBody(stream);
  const inUse = rules?.file() ?? null;
  if (inUse === null) return { path: NAME, content, listFiles: [], secretFiles: [] };
  const { lists, deciders } = readRules(inUse.path, inUse.content).definition;
  return {
    path: inUse.path,
    name: NAME,
    content,
    listFiles: lists.flatMap(({ file }) => file ?? []),
    secretFiles: deciders.flatMap(({ secretFile }) => secretFile ?? []),
  };
}

async function readBody(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > MAX_BYTES) throw new ImhookError("too-large", `a rules file has at most ${MAX_BYTES} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ImhookError ? error : new ImhookError("bad-request", "the body broke off", { cause: error });
  }
  return Uint8Array.from(Buffer.concat(chunks));
}
