import { normalize } from "node:path";
import type { DestinationDefinition } from "../../../generated/operator.ts";
import { ConfigError } from "../../errors.ts";
import { isObject } from "../../openapi/json.ts";
import { readSecrets } from "../../rules/deciders/read-secrets.ts";
import { createAddressPolicy } from "../transports/http/address-policy.ts";
import { type DefinitionFault, faultSentence } from "./fault.ts";
import { findKindFaults } from "./kind-faults.ts";
import { findSchemaFaults } from "./schema-faults.ts";
import { findSelectionFaults } from "./selection-faults.ts";

/** Key of the settings file. */
const PLACE = "destinations";

/** A definition and where it is written. */
interface Written {
  place: string;
  definition: DestinationDefinition;
}

/**
 * Reads the destinations of the settings file, where every value may be a text. Rejects with a ConfigError that has a line for each fault, and repeats no
 * value that can be a secret.
 *
 * @param content What the file has under `destinations`; undefined if it has none.
 */
export async function readDefinitions(content: unknown): Promise<DestinationDefinition[]> {
  // A key whose lines are all commented out has an empty text.
  if (content === undefined || content === null || content === "") return [];
  if (!Array.isArray(content)) throw new ConfigError(`${PLACE} must be a list of destinations.`);
  // A copy, because texts become numbers in place. A program may have fields that are undefined, which are missing.
  const copy: unknown[] = JSON.parse(JSON.stringify(content));
  const written = copy.map(readOne);
  const definitions = written.flatMap(({ valid }) => (valid === null ? [] : [valid]));
  const lines = [
    ...written.flatMap(({ lines }) => lines),
    ...findRepeatedNames(definitions),
    ...findRepeatedPaths(definitions),
    ...(await Promise.all(definitions.map(findSecretFileFaults))).flat(),
  ];
  if (lines.length > 0) throw new ConfigError(lines.join("\n"));
  return definitions.map(({ definition }) => definition);
}

/** What was read of one definition. */
interface ReadDefinition {
  /** null if it has faults. */
  valid: Written | null;
  lines: string[];
}

function readOne(definition: unknown, index: number): ReadDefinition {
  const place = placeOf(definition, index);
  const toLines = (faults: readonly DefinitionFault[]) => faults.map((fault) => faultSentence(fault, place));
  const unfit = findSchemaFaults(definition);
  if (unfit.length > 0) return { valid: null, lines: toLines(unfit) };
  // The document's own schema has checked it.
  const checked = definition as DestinationDefinition;
  const addresses = createAddressPolicy({ origin: "settings", allowedAddresses: [] });
  const faults = [...findSelectionFaults(checked), ...findKindFaults(checked, addresses)];
  return { valid: faults.length === 0 ? { place, definition: checked } : null, lines: toLines(faults) };
}

/** By its name if it has one that can be shown, otherwise by its number. */
function placeOf(definition: unknown, index: number): string {
  const name = isObject(definition) ? definition.name : undefined;
  return typeof name === "string" && /^[\w-]{1,63}$/.test(name) ? `${PLACE}.${name}` : `${PLACE}[${index}]`;
}

function findRepeatedNames(written: readonly Written[]): string[] {
  const names = written.map(({ definition }) => definition.name);
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) < index));
  return [...repeated].map((name) => `${PLACE} has ${names.filter((one) => one === name).length} destinations with the name ${name}.`);
}

/** Two that write to one file would rotate it under each other. */
function findRepeatedPaths(written: readonly Written[]): string[] {
  const files = written.flatMap(({ place, definition }) => (definition.kind === "file" ? [{ place, path: definition.path }] : []));
  return files.flatMap(({ place, path }, index) => {
    const first = files.findIndex((other) => normalize(other.path) === normalize(path));
    return first < index ? [`${place}.path is the same as ${files[first]?.place}.path.`] : [];
  });
}

async function findSecretFileFaults({ place, definition }: Written): Promise<string[]> {
  if (definition.kind !== "http" || definition.secretFile === undefined) return [];
  const { faults = [] } = await readSecrets({ path: definition.secretFile, name: `${place}.secretFile` });
  return faults.map(({ file, line, message, hint }) =>
    [`${file}${line === null ? "" : `, line ${line}`}: ${message}`, ...(hint === null ? [] : [hint])].join(" "),
  );
}
