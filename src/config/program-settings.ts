import { ConfigError } from "../errors.ts";
import type { OpenImApp, TencentChatApp } from "./apps.ts";
import { type Config, readConfig } from "./config.ts";
import type { FileContent } from "./file.ts";
import type { Setting, settings } from "./settings.ts";

type Table = typeof settings;

/** Of a logger, which a program brings itself, and of processes, of which a library has one. */
const FOREIGN_KEYS = ["logLevel", "workers"] as const;

/** Keys of the file, but those that a program cannot give. */
type Key = Exclude<Extract<Table[keyof Table]["key"], string>, (typeof FOREIGN_KEYS)[number]>;

type ValueOf<Name extends Key> = Extract<Table[keyof Table], { key: Name }> extends Setting<infer Value> ? Value : never;

type Section<Name> = Name extends `${infer First}.${string}` ? First : never;

type Scalars = { [Name in Exclude<Key, `${string}.${string}`>]?: ValueOf<Name> | undefined };

type Sections = {
  [First in Section<Key>]?: { [Name in Key as Name extends `${First}.${infer Last}` ? Last : never]?: ValueOf<Name> | undefined };
};

/** Makes the parts of an app that may be absent optional. */
type Given<App> = { [Part in keyof App as null extends App[Part] ? never : Part]: App[Part] } & {
  [Part in keyof App as null extends App[Part] ? Part : never]?: Exclude<App[Part], null> | undefined;
};

interface Apps {
  tencentChat?: { apps?: Array<Given<TencentChatApp>> | undefined };
  openim?: { apps?: Array<Given<OpenImApp>> | undefined };
}

/** The settings of the README's table under their keys in the file, `operator.port` as `{ operator: { port } }`; each may be absent. */
export type Settings = Scalars & Sections & Apps;

/** The configuration that settings of a program and an environment add up to. Throws a ConfigError for what does not hold. */
export function toConfig(settings: Settings, environment: Record<string, string | undefined>): Config {
  const given = toTexts(settings) as FileContent;
  for (const key of FOREIGN_KEYS) if (key in given) throw new ConfigError(`settings.${key} is for the command line alone.`);
  const config = readConfig(environment, given);
  if (config.workers !== 1) throw new ConfigError(`IMHOOK_WORKERS is ${config.workers}; a library runs in the one process that it is in.`);
  return config;
}

/** Numbers as texts, as the file has them, and without what is undefined or null: that is not given. */
function toTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toTexts);
  if (typeof value !== "object" || value === null) return String(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined && part !== null)
      .map(([name, part]) => [name, toTexts(part)]),
  );
}
