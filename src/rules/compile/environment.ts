import { Environment } from "@marcbachmann/cel-js";
import type { CommandTypes } from "./command-types.ts";

/** Largest expressions, so that the time of an evaluation has a limit. */
const LIMITS = { maxAstNodes: 500, maxDepth: 32, maxListElements: 200, maxMapEntries: 50, maxCallArguments: 8 };

/** The variables of every condition and their types. `item` and `request` depend on the command. */
export const VARIABLES: Readonly<Record<string, string>> = {
  actor: "string",
  targets: "list<string>",
  group: "string",
  message: "string",
  text: "string",
  event: "string",
  app: "string",
  sender: "string",
  platform: "string",
  clientAddress: "string",
  now: "google.protobuf.Timestamp",
};

/** The names and types that expressions of one command know. */
export interface CelNames {
  environment: Environment;
  /** Fields of each message type by its name, for hints. */
  fields: ReadonlyMap<string, readonly string[]>;
  variables: readonly string[];
}

const base = new Environment({ limits: LIMITS });
for (const [name, type] of Object.entries(VARIABLES)) base.registerVariable(name, type);

const known = new WeakMap<CommandTypes, Map<boolean, CelNames>>();

/** The names and types of a command, which are declared once, with `item` or without. */
export function celNamesOf(types: CommandTypes, each: boolean): CelNames {
  const byEach = known.get(types) ?? new Map<boolean, CelNames>();
  const names = byEach.get(each) ?? declareNames(types, each);
  known.set(types, byEach.set(each, names));
  return names;
}

function declareNames({ request, item, declared }: CommandTypes, each: boolean): CelNames {
  const environment = base.clone();
  for (const { name, ctor, fields } of declared) environment.registerType(name, { ctor, fields });
  environment.registerVariable("request", request.type);
  if (each) environment.registerVariable("item", item.type);
  return {
    environment,
    fields: new Map(declared.map(({ name, fields }) => [name, Object.keys(fields)])),
    variables: [...Object.keys(VARIABLES), "request", ...(each ? ["item"] : [])],
  };
}
