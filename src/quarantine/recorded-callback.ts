import type { Command } from "../callbacks/command.ts";
import { parseBody } from "../callbacks/parse-body.ts";
import type { QuarantineCode } from "../callbacks/quarantine.ts";
import type { CallbackRequest } from "../callbacks/request.ts";
import type { Sender } from "../callbacks/sender.ts";
import { toHandlerSpelling } from "../callbacks/spelling.ts";
import type { StoredEntry } from "../journal/journal.ts";

/** A quarantined entry as its callback would be read today. */
export interface RecordedCallback {
  /** null if the document does not know it. */
  command: Command | null;
  /** The command, or what the sender called it. */
  commandName: string | null;
  /** Why it goes to quarantine before its schema is looked at; null if it does not. */
  code: QuarantineCode | null;
  /** With the names that handlers see. */
  json: unknown;
  parameters: CallbackRequest["parameters"];
  headers: CallbackRequest["headers"];
}

const BASE64 = "base64";

/**
 * Reads the callback of an entry again. Of its path, its headers and the bytes of a body that is no text, the journal has only what was made of them:
 * a callback that named two commands, or whose body was lost, stays as it is.
 */
export function readRecorded(sender: Sender, entry: StoredEntry): RecordedCallback {
  const { query, receivedCommand, traceId } = entry;
  const parameters = sender.readParameters(query);
  const headers = traceId === null ? {} : { operationid: traceId };
  const kept = keptReason(entry);
  const parsed = kept === null && entry.body !== null ? parseBody(entry.body) : { json: undefined, reason: null };
  const path = receivedCommand === null ? [] : [receivedCommand];
  const head = { path, queryText: query, headers, remoteAddress: "", behindProxy: false, receivedAt: 0, startedAt: 0, parameters };
  const { command, receivedCommand: named, reason } = sender.identify(head, parsed.json);
  return {
    command,
    commandName: command?.name ?? named,
    code: kept ?? parsed.reason?.code ?? reason?.code ?? null,
    json: toHandlerSpelling(command?.spellings ?? {}, parsed.json),
    parameters,
    headers,
  };
}

const CODES_FOR_GOOD: readonly QuarantineCode[] = [
  "command-mismatch",
  "body-not-decompressed",
  "body-not-text",
  "body-too-large",
  "body-unreadable",
];

/** A reason that no change of a document removes; null if there is none. */
function keptReason({ reason, body, bodyEncoding }: StoredEntry): QuarantineCode | null {
  const code = reason?.split(":", 1)[0];
  const kept = CODES_FOR_GOOD.find((one) => one === code);
  if (kept !== undefined) return kept;
  if (body === null) return "body-unreadable";
  return bodyEncoding === BASE64 ? "body-not-text" : null;
}
