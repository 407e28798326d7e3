import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { pino } from "pino";
import { examineWebhooksFile } from "../../src/cli/doctor/examine/webhooks-file.ts";
import { runCommand } from "../../src/cli/program.ts";
import { readConfig } from "../../src/config/config.ts";
import { openDeliveryStore } from "../../src/deliveries/store/sqlite/open-delivery-store.ts";
import { readCursorFile } from "../../src/deliveries/store/sqlite/read-cursor-file.ts";
import { openTls } from "../../src/http/tls.ts";
import { createJournal } from "../../src/journal/sqlite/create-journal.ts";
import { openIndex } from "../../src/journal/sqlite/open-index.ts";
import { openJournalWriter } from "../../src/journal/sqlite/open-writer.ts";
import { openRelations } from "../../src/relations/open-relations.ts";
import { openDataDirectory } from "../../src/server/data-directory.ts";
import { openConnection } from "../../src/storage/sqlite/open-connection.ts";

/** Somewhere that imhook uses a file. */
export interface Place {
  /** What it does with the file. */
  kind: "read" | "written" | "database" | "rebuilt database" | "directory";
  /** Name of the file; some places use another file beside it. */
  name: string;
  /** What the message must name beside the file. */
  names?: RegExp;
  /** Obstacles that are none here. */
  overcomes?: readonly string[];
  /** Uses the file, and must throw. */
  use(path: string): unknown;
}

const log = pino({ enabled: false });
const commits = { onCommit: () => {} };
const CERTIFICATE = new URL("../support/certificates.ts", import.meta.url).pathname;

/** By what they use the file for. */
export const PLACES: Readonly<Record<string, Place>> = {
  "settings file": { kind: "read", name: "imhook.yaml", names: /IMHOOK_CONFIG/, use: (path) => readConfig({ IMHOOK_CONFIG: path }) },
  "secret file": {
    kind: "read",
    name: "token",
    names: /IMHOOK_OPERATOR_TOKEN_FILE/,
    use: (path) => readConfig({ IMHOOK_OPERATOR_TOKEN_FILE: path }),
  },
  "TLS certificate": {
    kind: "read",
    name: "cert.pem",
    names: /IMHOOK_TLS_CERTIFICATE/,
    use: (path) => openTls({ certificate: path, key: CERTIFICATE }, log),
  },
  "TLS key": {
    kind: "read",
    name: "key.pem",
    names: /IMHOOK_TLS_KEY/,
    use: (path) => openTls({ certificate: CERTIFICATE, key: path }, log),
  },
  "webhooks file": { kind: "read", name: "webhooks.yml", names: /--openim-config/, use: examineWebhooksFile },
  "data directory": { kind: "directory", name: "data", names: /IMHOOK_DATA_DIR/, use: (path) => openDataDirectory(join(path, "below")) },
  journal: { kind: "database", name: "journal.sqlite", use: (path) => openJournalWriter(path) },
  "lock of the journal": { kind: "database", name: "journal.sqlite.lock", use: (path) => openJournalWriter(path.replace(/\.lock$/, "")) },
  "log of a database": {
    kind: "database",
    overcomes: ["not a database", "a link to itself", "closed to this user"],
    name: "some.sqlite-wal",
    use: (path) => openConnection(path.replace(/-wal$/, "")).close(),
  },
  index: { kind: "rebuilt database", name: "journal.sqlite-index", use: (path) => openIndex(path.replace(/-index$/, "")) },
  relations: {
    kind: "rebuilt database",
    name: "relations.sqlite",
    use: (path) => withJournal((journalPath) => openRelations({ location: { path, journalPath }, commits, log })),
  },
  deliveries: {
    kind: "database",
    name: "deliveries.sqlite",
    use: async (path) => (await openDeliveryStore({ path, cursorPath: `${path}.cursor` })).close(),
  },
  "position of after-handlers in a release before": {
    kind: "read",
    overcomes: ["missing", "in a missing directory"],
    name: "after-handlers.json",
    use: (path) => readCursorFile(path),
  },
  "backup that is written": {
    kind: "written",
    // It never overwrites a file.
    overcomes: ["a directory", "closed to this user"],
    name: "backup.sqlite",
    use: (path) => withJournal((journal) => runCommand(["journal", "backup", path, "--data-dir", join(journal, "..")])),
  },
  "backup that is restored": {
    kind: "read",
    name: "backup.sqlite",
    use: (path) => withJournal((journal) => runCommand(["journal", "restore", path, "--replace", "--data-dir", join(journal, "..")])),
  },
};

/** Lends `use` a journal in a directory of its own. */
async function withJournal(use: (path: string) => Promise<unknown>): Promise<void> {
  const path = join(await mkdtemp("data-"), "journal.sqlite");
  await createJournal(path);
  await use(path);
}
