/** The database refused a statement, or could not be reached. The message names the server, and never a password. */
export class PostgresError extends Error {
  override readonly name = "PostgresError";
  /** SQLSTATE of the database, or the system's code; undefined if there is neither. */
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** SQLSTATE class of values that cannot be stored, and of those that break a constraint (postgresql.org/docs/current/errcodes-appendix.html). */
const FAULTS_OF_VALUES = ["22", "23"];

const SQLSTATE = /^[0-9A-Z]{5}$/;

/** Whether the connection cannot be used any more. */
export function isBroken(error: unknown): boolean {
  return !(error instanceof PostgresError) || error.code === undefined || !SQLSTATE.test(error.code) || isEnded(error.code);
}

/** Whether a statement failed for what it was given. Any other fault would meet other statements too. */
export function isFaultOfValues(error: unknown): boolean {
  return error instanceof PostgresError && FAULTS_OF_VALUES.includes(error.code?.slice(0, 2) ?? "");
}

/** Whether the transaction may succeed when it is tried again: it met another one (40), or the database asked it to wait no longer for a lock. */
export function isConflict(error: unknown): boolean {
  return error instanceof PostgresError && (error.code?.startsWith("40") === true || error.code === "55P03");
}

/** Shutdown, crash or end of the session by the server; a server that has become a replica ends no connection, and refuses to write. */
function isEnded(code: string): boolean {
  return code.startsWith("57P") || code.startsWith("08") || code === "25006" || code === "25P03";
}

/** Runs `work` and throws its errors as a PostgresError that names the server. */
export async function namingServer<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toPostgresError(error, url);
  }
}

function toPostgresError(error: unknown, url: string): PostgresError {
  if (error instanceof PostgresError) return error;
  const { code, message } = toPlain(error);
  return new PostgresError(`database ${serverOf(url)}: ${message}`, code, error);
}

/** A host with several addresses fails with an error for each; the first one tells why. */
function toPlain(error: unknown): { code: string | undefined; message: string } {
  if (error instanceof AggregateError && error.errors.length > 0) return toPlain(error.errors[0]);
  const { code, message } = error as Error & { code?: string };
  return { code, message };
}

/** Host, port and database of a URL, without what is secret. */
export function serverOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return "(unreadable URL)";
  const host = parsed.host === "" ? (parsed.searchParams.get("host") ?? "") : parsed.host;
  return `${host}${parsed.pathname}`;
}
