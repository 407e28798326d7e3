import type { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { openDerivedFile } from "../../storage/sqlite/derived-file.ts";
import { indexPath } from "./index-path.ts";
import { INDEX_SCHEMA } from "./index-schema.ts";

/** Size of the page cache in KiB: room for the pages that one step changes. */
const CACHE_KIBIBYTES = 16_384;

/** Length of the write-ahead log, in pages, at which it is moved into the file. A page that many steps change is then moved once. */
const CHECKPOINT_PAGES = 8000;

/** Opens the index of the journal `path`, with the journal attached as `journal`, read-only. */
export function openIndex(path: string): DatabaseSync {
  const connection = openDerivedFile(indexPath(path), INDEX_SCHEMA);
  connection.exec(`PRAGMA cache_size = -${CACHE_KIBIBYTES}; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  connection.prepare("ATTACH ? AS journal").run(readOnly(path));
  return connection;
}

function readOnly(path: string): string {
  const url = pathToFileURL(path);
  url.searchParams.set("mode", "ro");
  return url.href;
}
