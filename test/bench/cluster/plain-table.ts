import pg from "pg";
import type { NewEntry } from "../../../src/journal/journal.ts";
import { toAppended } from "../../../src/journal/postgres/entry-rows.ts";

/** Writes batches of entries to a table with the columns and indexes of the journal, and does nothing else: no lock, no order, no look for repeats. */
export interface PlainTable {
  /** One INSERT of rows that are unnested from an array for each column. */
  insert(entries: readonly NewEntry[]): Promise<void>;
  /** One COPY. */
  copy(entries: readonly NewEntry[]): Promise<void>;
  close(): Promise<void>;
}

/** Columns of `imhook.entry` that callbacks fill, and their types. */
const COLUMNS: Readonly<Record<string, string>> = {
  id: "uuid",
  sender: "text",
  app: "text",
  command: "text",
  received_command: "text",
  phase: "text",
  status: "text",
  reason: "text",
  received_at: "bigint",
  event_time: "bigint",
  actor: "text",
  targets: "text",
  chat_group: "text",
  message: "text",
  decision: "text",
  duration_ms: "double precision",
  remote_address: "text",
  authentication: "text",
  query: "text",
  trace_id: "text",
  request_id: "text",
  body: "text",
  body_encoding: "text",
  reply: "text",
  decided_by: "text",
  decided_name: "text",
  rules: "text",
  recovers: "text",
};

const NAMES = Object.keys(COLUMNS);

/** Messages of the protocol (postgresql.org/docs/current/protocol-message-formats.html). */
const COPY_DATA = 0x64;
const COPY_DONE = Buffer.from([0x63, 0, 0, 0, 4]);
const HEAD_BYTES = 5;
const LENGTH_BYTES = 4;

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Creates the table. */
export async function openPlainTable(url: string): Promise<PlainTable> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const columns = NAMES.map((name) => `${name} ${COLUMNS[name]}`).join(", ");
  await client.query(`CREATE TABLE plain_entry (position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, ${columns})`);
  await client.query("CREATE INDEX ON plain_entry (id)");
  const arrays = NAMES.map((name, index) => `$${index + 1}::${COLUMNS[name]}[]`).join(", ");
  const insertion = `INSERT INTO plain_entry (${NAMES.join(", ")}) SELECT * FROM unnest(${arrays})`;
  return {
    insert: async (entries) => {
      const rows = entries.map(toPlainRow);
      const arrays = NAMES.map((_name, column) => rows.map((row) => row[column]));
      await client.query(insertion, arrays);
    },
    copy: (entries) => copy(client, entries.map(toPlainRow)),
    close: () => client.end(),
  };
}

function toPlainRow(entry: NewEntry): unknown[] {
  const row = new Map(Object.entries(toAppended(entry, entry.durationMs, entry.receivedAt)));
  return NAMES.map((name) => row.get(name) ?? null);
}

function copy(client: pg.Client, rows: readonly unknown[][]): Promise<void> {
  const lines = rows.map((row) => `${row.map(toField).join("\t")}\n`).join("");
  return new Promise((resolve, reject) => {
    // What pg calls of a query of its own kind.
    const query = {
      submit: (connection: pg.Connection) => connection.query(`COPY plain_entry (${NAMES.join(", ")}) FROM STDIN`),
      handleCopyInResponse: ({ stream }: pg.Connection) => {
        stream.write(toMessage(lines));
        stream.write(COPY_DONE);
      },
      handleCommandComplete: () => {},
      handleReadyForQuery: () => resolve(),
      handleError: reject,
    };
    client.query(query);
  });
}

function toField(value: unknown): string {
  return value === null ? "\\N" : String(value).replace(/[\\\n\r\t]/g, (character) => ESCAPES[character] ?? "");
}

function toMessage(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const message = Buffer.allocUnsafe(HEAD_BYTES + length);
  message.writeUInt8(COPY_DATA, 0);
  message.writeUInt32BE(LENGTH_BYTES + length, 1);
  message.write(text, HEAD_BYTES);
  return message;
}
