import { rmSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { isDamage } from "../../storage/sqlite/damage.ts";
import { DATABASE_ENDINGS } from "../../storage/sqlite/database-files.ts";
import { openConnection } from "../../storage/sqlite/open-connection.ts";
import { indexPath } from "./index-path.ts";
import { createIndexTables, hasIndexTables } from "./index-schema.ts";

/** Opens the index of the journal `path`, made anew where it is missing, damaged or of another version, with the journal beside it to read from. */
export function openIndex(path: string): DatabaseSync {
  const connection = openWhole(indexPath(path));
  connection.prepare("ATTACH ? AS journal").run(readOnly(path));
  return connection;
}

function openWhole(path: string): DatabaseSync {
  try {
    return openUpToDate(path);
  } catch (error) {
    if (!isDamage(error)) throw error;
    for (const ending of DATABASE_ENDINGS) rmSync(`${path}${ending}`, { force: true });
    return openUpToDate(path);
  }
}

function openUpToDate(path: string): DatabaseSync {
  const connection = open(path);
  try {
    if (!hasIndexTables(connection)) createIndexTables(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Pages of a connection that are kept in memory, in KiB: enough for those that one step changes. */
const CACHE_KIBIBYTES = 16_384;
/** Pages of the log beyond which it is moved into the file: a page that many steps change is moved once. */
const LOG_PAGES = 8000;

/** NORMAL suffices: rows and cursor change in one transaction, and what is lost with the last of them is indexed again. */
function open(path: string): DatabaseSync {
  const connection = openConnection(path, { synchronous: "NORMAL" });
  connection.exec(`PRAGMA cache_size = -${CACHE_KIBIBYTES}; PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
  return connection;
}

function readOnly(path: string): string {
  const url = pathToFileURL(path);
  url.searchParams.set("mode", "ro");
  return url.href;
}
