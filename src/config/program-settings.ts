import type { DestinationDefinition } from "../../generated/operator.ts";
import { ConfigError } from "../errors.ts";
import type { OpenImApp, TencentChatApp } from "./apps.ts";
import { type Config, readConfig } from "./config.ts";
import type { FileContent } from "./file.ts";
import type { Setting } from "./setting.ts";
import type { settings } from "./settings.ts";

type Table = typeof settings;

/** A program passes its own logger and its handlers, and the library runs in the one process that it is in. */
const COMMAND_LINE_KEYS = ["logLevel", "workers", "handlers"] as const;

/** Keys of the file, except those that a program cannot set. */
type Key = Exclude<Extract<Table[keyof Table]["key"], string>, (typeof COMMAND_LINE_KEYS)[number]>;

type ValueOf<Name extends Key> = Extract<Table[keyof Table], { key: Name }> extends Setting<infer Value> ? Value : never;

type Section<Name> = Name extends `${infer First}.${string}` ? First : never;

type Scalars = { [Name in Exclude<Key, `${string}.${string}`>]?: ValueOf<Name> | undefined };

type Sections = {
  [First in Section<Key>]?: { [Name in Key as Name extends `${First}.${infer Last}` ? Last : never]?: ValueOf<Name> | undefined };
};

/** An app with its nullable parts optional. */
type Given<App> = { [Part in keyof App as null extends App[Part] ? never : Part]: App[Part] } & {
  [Part in keyof App as null extends App[Part] ? Part : never]?: Exclude<App[Part], null> | undefined;
};

interface Apps {
  tencentChat?: { apps?: Array<Given<TencentChatApp>> | undefined };
  openim?: { apps?: Array<Given<OpenImApp>> | undefined };
}

interface Destinations {
  /** Where recorded callbacks are delivered to. */
  destinations?: readonly DestinationDefinition[] | undefined;
}

/**
 * Settings under their keys in the YAML file, all optional: `operator.port` is `{ operator: { port: 9000 } }`. The guide's settings table
 * describes each of them.
 */
export type Settings = Scalars & Sections & Apps & Destinations;

/** Combines the settings of a program with those of an environment; the program's take precedence. Throws a ConfigError for an invalid setting. */
export function toConfig(settings: Settings, environment: Record<string, string | undefined>): Config {
  const given = toTexts(settings) as FileContent;
  for (const key of COMMAND_LINE_KEYS) if (key in given) throw new ConfigError(`settings.${key} is for the command line only.`);
  const config = readConfig(environment, given);
  if (config.workers !== 1)
    throw new ConfigError(`IMHOOK_WORKERS must be 1 for the library, which runs in the process of its program; it is ${config.workers}.`);
  if (config.handlers !== null)
    throw new ConfigError(
      "IMHOOK_HANDLERS is for `imhook start`: the library takes the handlers of its program, so pass them to createServer.",
    );
  return config;
}

/** Converts values to texts, as the file has them, and drops those that are undefined or null. */
function toTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toTexts);
  if (typeof value !== "object" || value === null) return String(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined && part !== null)
      .map(([name, part]) => [name, toTexts(part)]),
  );
}
