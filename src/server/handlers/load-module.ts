import { realpathSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Logger } from "pino";
import { runInScope, type TakeStrayError } from "../../callbacks/handler-scope.ts";
import { settings } from "../../config/settings.ts";
import { ConfigError } from "../../errors.ts";
import { describeFileProblem } from "../../file-error.ts";
import { boundLog } from "../../log/bounded-log.ts";
import { isObject } from "../../openapi/json.ts";
import type { Handlers } from "../../senders/handlers.ts";
import { type SortedHandlers, sortHandlers } from "../../senders/sort-handlers.ts";
import { describeLoadError } from "./describe-load-error.ts";
import { type HandlersModule, versionOf } from "./handlers-module.ts";
import { prepareImport } from "./module-hooks.ts";

/** A handlers module that was imported into this thread. */
export interface LoadedModule {
  module: HandlersModule;
  handlers: SortedHandlers;
}

/** A database that does not answer must not keep a start or a reload waiting without a word. */
export const LOAD_TIMEOUT_MS = 10_000;

const EXTENSIONS = [".ts", ".mts", ".js", ".mjs"];

/**
 * Imports a handlers module, also again. Rejects with a ConfigError that says what is wrong, and where.
 *
 * @param from Path of the file, or a module that was read already: then its files are not read again.
 * @param log Takes errors that the module leaves behind, such as those of its timers.
 * @param timeout In milliseconds.
 */
export async function loadHandlersModule(
  from: string | HandlersModule,
  log: Logger,
  timeout: number = LOAD_TIMEOUT_MS,
): Promise<LoadedModule> {
  const given = typeof from === "string" ? null : from;
  const { path, entry } = given ?? findFile(resolve(from as string));
  const readAt = Date.now();
  const { url, sources } = prepareImport(entry, given?.sources ?? null);
  const exports = await runInScope(createStrayErrorTaker(path, log), importInTime, url, path, timeout).catch((error) => {
    throw error instanceof ConfigError
      ? error
      : new ConfigError(describeLoadError(error, path, given?.sources ?? sources), { cause: error });
  });
  const handlers = sortHandlers(defaultExportOf(exports, path), `${path}: `);
  return { handlers, module: given ?? { path, entry, sources, version: versionOf(sources), readAt } };
}

/** Throws a ConfigError if there is no such file, or if it is of another kind. */
function findFile(path: string): Pick<HandlersModule, "path" | "entry"> {
  const { variable, expected } = settings.handlers;
  const unusable = (problem: string, cause?: unknown) => new ConfigError(`${variable} must be ${expected}; ${problem}.`, { cause });
  if (!EXTENSIONS.includes(extname(path))) throw unusable(`it is ${path}`);
  try {
    if (!statSync(path).isFile()) throw unusable(`${path} is not a file`);
    // What is imported from the file is relative to its real path.
    return { path, entry: pathToFileURL(realpathSync(path)).href };
  } catch (error) {
    throw error instanceof ConfigError ? error : unusable(describeFileProblem(path, error), error);
  }
}

const STRAY_ERRORS: Readonly<Record<NodeJS.UncaughtExceptionOrigin, string>> = {
  unhandledRejection: "a promise rejected that the handlers module did not wait for",
  uncaughtException: "the handlers module threw in a timer or the like",
};

function createStrayErrorTaker(path: string, log: Logger): TakeStrayError {
  const boundedLog = boundLog(log);
  return (error, origin) => boundedLog.error({ err: error, path }, STRAY_ERRORS[origin]);
}

async function importInTime(url: string, path: string, timeout: number): Promise<{ default?: unknown }> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(tooLate(path, timeout)), timeout);
  try {
    return await Promise.race([import(url), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The error of a module that does not come to its end. */
export function tooLate(path: string, timeout: number): ConfigError {
  return new ConfigError(
    `${path}: it was not loaded within ${timeout / 1000} s: something at its top level does not end, such as an await.`,
  );
}

function defaultExportOf(exports: { default?: unknown }, path: string): Handlers {
  if (!("default" in exports)) throw new ConfigError(`${path} has no default export: write \`export default defineHandlers({ … })\`.`);
  const { default: exported } = exports;
  // Compilers to CommonJS put the default export into an object.
  const handlers = isObject(exported) && exported.__esModule === true ? exported.default : exported;
  if (!isObject(handlers) || handlers instanceof Promise)
    throw new ConfigError(`${path}: its default export must be an object of handlers, as \`defineHandlers({ … })\` returns it.`);
  // `sortHandlers` checks the rest.
  return handlers as Handlers;
}
