import { hash } from "node:crypto";

/** The text of a file of a handlers module, as it was loaded. */
export interface ModuleSource {
  /** As Node's loader names it. */
  format: string | null | undefined;
  source: string | Uint8Array;
}

/** The files of a handlers module that are not from node_modules, by URL. */
export type ModuleSources = ReadonlyMap<string, ModuleSource>;

/**
 * A handlers module as it was read: the file of the setting with all that it imports, except packages. It is sent to workers and threads, so that
 * all of them run the same, also those that are started when the files are others already.
 */
export interface HandlersModule {
  /** Absolute path of the file, as it is configured. */
  path: string;
  /** URL of the file that the path leads to, through symbolic links. */
  entry: string;
  sources: ModuleSources;
  /** Tells contents apart: the beginning of their SHA-256. */
  version: string;
  /** In milliseconds since 1970. */
  readAt: number;
}

const VERSION_CHARACTERS = 12;

export function versionOf(sources: ModuleSources): string {
  const files = [...sources].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const digests = files.map(([url, { source }]) => `${url} ${hash("sha256", source, "hex")}\n`);
  return hash("sha256", digests.join(""), "hex").slice(0, VERSION_CHARACTERS);
}
