import type { YAMLError } from "yaml";
import { isObject } from "../../openapi/json.ts";
import type { RuleFault } from "../fault.ts";
import type { ListDefinition, RuleDefinition, RulesDefinition } from "./definition.ts";
import { readYaml, type YamlKind } from "./read-yaml.ts";
import { MAX_BYTES } from "./schema.ts";
import { findSchemaFaults } from "./schema-faults.ts";
import type { FaultText, Path, Source } from "./source.ts";
import { findUrlFaults, toDecider, type WrittenDecider } from "./to-decider.ts";

/** A rules file, as far as it can be read. */
export interface ReadRules {
  /** What has no fault of its own. */
  definition: RulesDefinition;
  /** Path of each rule of the definition in the file. */
  paths: ReadonlyMap<RuleDefinition, Path>;
  /** The names of all lists, also of those with a fault. */
  listNames: ReadonlySet<string>;
  /** The same of deciders. */
  deciderNames: ReadonlySet<string>;
  source: Source;
  faults: RuleFault[];
}

/** Errors of YAML for a text that has to be in quotes, such as one with ": " in it or one that begins with a quote, `!` or `@`. */
const UNQUOTED: ReadonlySet<string> = new Set(["BLOCK_AS_IMPLICIT_KEY", "UNEXPECTED_TOKEN", "BAD_SCALAR_START", "TAG_RESOLVE_FAILED"]);
const IN_QUOTES = "Put a whole condition in quotes, or write it below `when: >-`.";

const RULES_FILE: YamlKind = {
  maxBytes: MAX_BYTES,
  tooLong: { message: `The file has more than ${MAX_BYTES / 1024} KiB.`, hint: "Put long lists into files of their own." },
  empty: { message: "The file is empty.", hint: "Write `rules: []` if there are to be none." },
  describeError: describe,
  describeAlias: (name) => ({
    message: `The alias *${name} cannot be used here.`,
    hint: "Repeat the value, or put a text that begins with * in quotes.",
  }),
};

/** Reads a rules file, of which `content` is all. Never throws; everything that is wrong is a fault. */
export function readRules(file: string, content: string | Uint8Array): ReadRules {
  const { content: read, source, faults } = readYaml(file, content, RULES_FILE);
  return faults.length > 0 ? { ...NOTHING, source, faults } : check(read, source);
}

const NOTHING: Pick<ReadRules, "definition" | "paths" | "listNames" | "deciderNames"> = {
  definition: { lists: [], deciders: [], rules: [] },
  paths: new Map(),
  listNames: new Set(),
  deciderNames: new Set(),
};

function describe({ code, message }: YAMLError): FaultText {
  if (code === "MULTIPLE_DOCS") return { message: "The file has more than one document.", hint: "Remove the lines `---`." };
  if (code === "TAB_AS_INDENT") return { message: "A tab cannot indent a line.", hint: "Use spaces." };
  if (code === "DUPLICATE_KEY") return { message: "The key appears twice." };
  return { message: message.endsWith(".") ? message : `${message}.`, hint: UNQUOTED.has(code) ? IN_QUOTES : null };
}

function check(content: unknown, source: Source): ReadRules {
  const schemaFaults = findSchemaFaults(content, source);
  const faulty = new Set(schemaFaults.map(({ path: [top, name] }) => JSON.stringify([top, name])));
  const isSound = (top: string, name: string | number) => !faulty.has(JSON.stringify([top, name]));
  const { lists = {}, deciders = {}, rules = [] } = isObject(content) ? content : {};
  const namedLists = isObject(lists) ? Object.entries(lists) : [];
  const namedDeciders = isObject(deciders) ? Object.entries(deciders) : [];
  const sound = (Array.isArray(rules) ? rules : []).flatMap((rule, index): Array<[RuleDefinition, Path]> => {
    return isSound("rules", index) ? [[rule, ["rules", index]]] : [];
  });
  const definition = {
    lists: namedLists.flatMap(([name, list]) => (isSound("lists", name) ? [toList(name, list, source)] : [])),
    deciders: namedDeciders.flatMap(([name, decider]) =>
      isSound("deciders", name) ? [toDecider(name, decider as WrittenDecider, source)] : [],
    ),
    rules: sound.map(([rule]) => rule),
  };
  const urlFaults = definition.deciders.flatMap((decider) => findUrlFaults(decider, source));
  const faults = [...schemaFaults.flatMap(({ fault }) => fault ?? []), ...urlFaults, ...findRepeatedNames(sound, source)];
  return { definition, paths: new Map(sound), listNames: namesOf(namedLists), deciderNames: namesOf(namedDeciders), source, faults };
}

function namesOf(named: ReadonlyArray<readonly [string, unknown]>): Set<string> {
  return new Set(named.map(([name]) => name));
}

function toList(name: string, list: unknown, source: Source): ListDefinition {
  const path = ["lists", name];
  const line = source.lineOf(path);
  if (Array.isArray(list)) return { name, match: "value", values: valuesAt(path, list, source), file: null, line };
  const { match = "value", values = [], file = null } = list as Partial<ListDefinition>;
  return { name, match, values: valuesAt([...path, "values"], values, source), file, line };
}

/** Ids of users are often digits, which YAML reads as numbers. */
function valuesAt(path: Path, values: readonly unknown[], source: Source): string[] {
  return values.map((value, index) => (typeof value === "string" ? value : (source.textAt([...path, index]) ?? String(value))));
}

function findRepeatedNames(rules: ReadonlyArray<[RuleDefinition, Path]>, source: Source): RuleFault[] {
  const first = new Map<string, number>();
  return rules.flatMap(([{ name }, path]) => {
    const place = [...path, "name"];
    const line = first.get(name);
    first.set(name, line ?? source.lineOf(place));
    return line === undefined ? [] : [source.faultAt(place, { message: `The rule in line ${line} has the name ${name} already.` })];
  });
}
