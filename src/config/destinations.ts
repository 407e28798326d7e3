import { ConfigError } from "../errors.ts";
import { isObject } from "../openapi/json.ts";
import { type FileContent, lookUp } from "./file.ts";
import { GIVEN, type Sources } from "./find-setting.ts";

/** A destination as it is written, unchecked, with numbers and truth values in place of their texts. */
export type WrittenDestination = Readonly<Record<string, unknown>>;

/** In the settings file. No variable can have it. */
export const DESTINATIONS_KEY = "destinations";

/** Everything else is text, as all that is read from the file. */
const NUMBERS = ["batch", "parallel", "rotateSize", "keep", "start"];
const TRUTH_VALUES = ["tls", "compress"];

/** The destinations of the settings. Throws a ConfigError if they are no list of maps; it repeats nothing of them, because they have secrets. */
export function readDestinations({ given, file }: Pick<Sources, "given" | "file">): WrittenDestination[] {
  const isGiven = lookUp(given, DESTINATIONS_KEY) !== undefined;
  return toList(isGiven ? `${GIVEN}.${DESTINATIONS_KEY}` : DESTINATIONS_KEY, isGiven ? given : file);
}

function toList(place: string, content: FileContent): WrittenDestination[] {
  const written = lookUp(content, DESTINATIONS_KEY);
  // A key whose lines are all commented out has an empty text.
  if (written === undefined || written === "") return [];
  if (!Array.isArray(written)) throw new ConfigError(`${place} must be a list of destinations.`);
  return written.map((destination, index) => {
    if (!isObject(destination)) throw new ConfigError(`${place}[${index}] must be a map that describes a destination.`);
    return withTypes(destination);
  });
}

function withTypes(destination: Record<string, unknown>): WrittenDestination {
  return Object.fromEntries(Object.entries(destination).map(([key, value]) => [key, typed(key, value)]));
}

function typed(key: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (NUMBERS.includes(key) && /^[0-9]{1,15}$/.test(value)) return Number(value);
  if (TRUTH_VALUES.includes(key) && /^(true|false)$/.test(value)) return value === "true";
  return value;
}
