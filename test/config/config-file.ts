import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { stringify } from "yaml";
import { type Config, readConfig } from "../../src/config/config.ts";
import { ConfigError } from "../../src/errors.ts";

type Environment = Record<string, string>;

/** A configuration file of a test, in a directory that is removed after the tests. */
export interface ConfigFile {
  /** Path of its directory. */
  directory(): string;
  /** Writes a text into the file and returns its path. */
  write(text: string): string;
  /** Writes settings into the file and reads the configuration. */
  read(content: Record<string, unknown>, environment?: Environment): Config;
  /** Writes settings into the file and returns the error message. */
  messageOf(content: Record<string, unknown>): string;
}

/** Prepares a configuration file for the tests of the calling file. */
export function useConfigFile(): ConfigFile {
  let directory = "";
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "imhook-config-"));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  const write = (text: string) => {
    const path = join(directory, "imhook.yaml");
    writeFileSync(path, text);
    return path;
  };
  const writeContent = (content: Record<string, unknown>) => write(stringify(content, { nullStr: "" }));
  return {
    directory: () => directory,
    write,
    read: (content, environment = {}) => readConfig({ IMHOOK_CONFIG: writeContent(content), ...environment }),
    messageOf: (content) => messageFor({ IMHOOK_CONFIG: writeContent(content) }),
  };
}

/** The error message for an environment. */
export function messageFor(environment: Environment): string {
  return messageOf(() => readConfig(environment));
}

/** Message of the ConfigError that `act` throws. */
export function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
}
