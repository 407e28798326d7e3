import { statSync } from "node:fs";
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { RELATIONS_SCHEMA } from "../../../relations/sqlite/schema.ts";
import { toDatabaseError } from "../../../storage/sqlite/database-error.ts";
import { hasVersion } from "../../../storage/sqlite/derived-file.ts";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import type { OpenRelationLookup } from "../relation-lookup.ts";

export interface RelationLookupOptions {
  /** Monotonic time in milliseconds. */
  now?(): number;
}

interface Opened {
  connection: DatabaseSync;
  select: StatementSync;
  /** Device and inode of the file. */
  file: string;
}

/** How often to look whether the file was replaced, because it was damaged or another journal was restored. */
const CHECK_INTERVAL_MS = 1000;

/**
 * Looks up the current relations in their SQLite file `path`, by a connection of its own that only reads: some microseconds each, in any process. The
 * relations are as old as those of the operator API before it catches up with the journal: usually up to half a second behind the entries, and more
 * while they are rebuilt.
 */
export function openRelationLookup(path: string, { now = () => performance.now() }: RelationLookupOptions = {}): OpenRelationLookup {
  let opened: Opened | null = null;
  let checkedAt = Number.NEGATIVE_INFINITY;

  return {
    since: ({ sender, app, kind, owner, target }) => {
      try {
        const row = current().select.get(sender, app, kind, escapeUnpaired(owner), escapeUnpaired(target));
        return row === undefined ? null : Number(row.since);
      } catch (error) {
        close();
        throw toDatabaseError(error, [path]);
      }
    },
    close,
  };

  function current(): Opened {
    if (opened !== null && now() - checkedAt < CHECK_INTERVAL_MS) return opened;
    checkedAt = now();
    if (opened !== null && opened.file !== identify(path)) close();
    opened ??= open(path);
    return opened;
  }

  function close(): void {
    opened?.connection.close();
    opened = null;
  }
}

function open(path: string): Opened {
  const file = identify(path);
  const connection = openConnection(path, { readOnly: true });
  try {
    if (!hasVersion(connection, RELATIONS_SCHEMA)) throw new Error(`${path} is being rebuilt; relations are unknown until then`);
    const select = connection.prepare("SELECT since FROM relation WHERE sender = ? AND app = ? AND kind = ? AND owner = ? AND target = ?");
    return { connection, select, file };
  } catch (error) {
    connection.close();
    throw error;
  }
}

function identify(path: string): string {
  const { dev, ino } = statSync(path);
  return `${dev} ${ino}`;
}
