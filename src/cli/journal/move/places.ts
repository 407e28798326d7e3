import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readConfig } from "../../../config/config.ts";
import { settings } from "../../../config/settings.ts";
import { UsageError } from "../../../errors.ts";
import { describeFileProblem } from "../../../file-error.ts";
import { serverOf } from "../../../storage/postgres/database-error.ts";

/** Where a journal is or will be. */
export type Place = { directory: string } | { url: string };

/** Returns both places. One that is not given is that of the settings, of the other kind. Throws a UsageError if that is not clear. */
export function placesOf(given: { from?: string; to?: string }): { from: Place; to: Place } {
  const from = given.from === undefined ? null : toPlace("--from", given.from);
  const to = given.to === undefined ? null : toPlace("--to", given.to);
  const places = { from: from ?? otherThan(to), to: to ?? otherThan(from) };
  if (nameOf(places.from) === nameOf(places.to)) throw new UsageError(`--from and --to are the same: ${nameOf(places.from)}`);
  return places;
}

/** Never throws with the text of a URL, which has a password. */
function toPlace(option: string, text: string): Place {
  if (text.startsWith("@")) return { url: toUrl(`the file of ${option}`, readUrlFile(option, text.slice(1))) };
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return { url: toUrl(option, text) };
  if (text === "") throw new UsageError(`${option} must be a data directory, the URL of a database, or @ and a file with the URL`);
  return { directory: text };
}

function readUrlFile(option: string, path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    throw new UsageError(`${option} must name a readable file; ${describeFileProblem(path, error)}`, { cause: error });
  }
}

function toUrl(what: string, text: string): string {
  if (!/^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? ""))
    throw new UsageError(`${what} must have a URL such as postgres://user:password@host:5432/name`);
  return text;
}

function otherThan(place: Place | null): Place {
  if (place === null) throw new UsageError("give --from or --to, or both");
  const { dataDirectory, database } = readConfig(process.env);
  if ("url" in place) return { directory: dataDirectory };
  if (database === null) throw new UsageError(`give both --from and --to, or set ${settings.database.variable}`);
  return { url: database };
}

function nameOf(place: Place): string {
  return "url" in place ? serverOf(place.url) : resolve(place.directory);
}
