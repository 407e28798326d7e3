import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import type { ModuleSources } from "./handlers-module.ts";

/** Longest text of an error that is shown. */
const LONGEST_MESSAGE = 1000;

/** A path or URL with a line: `/srv/handlers.ts:3`, `at file:///srv/handlers.ts?imhook=1:3:7`, `at f (/srv/words.cjs:3:7)`. */
const PLACE = /((?:file:\/\/)?\/[^\n]+?)(?:\?imhook=\d+)?:(\d+)(?::\d+)?\)?$/;

/**
 * Says why a module could not be loaded, and where: `/srv/handlers.ts:3: TypeError: …`.
 *
 * @param path File to name if nothing else is known.
 * @param sources Files that were read until then, the last one last.
 */
export function describeLoadError(thrown: unknown, path: string, sources: ModuleSources): string {
  if (!(thrown instanceof Error)) return `${path}: it threw ${inspect(thrown).slice(0, LONGEST_MESSAGE)} while it was loaded`;
  const place = placeIn(thrown.stack ?? "", sources) ?? (thrown instanceof SyntaxError ? placeOfSyntaxError(sources) : undefined);
  const message = thrown.message.replaceAll(/\?imhook=\d+/g, "").slice(0, LONGEST_MESSAGE);
  return `${place ?? path}: ${thrown.name}: ${message}${hintFor(thrown)}`;
}

/** The place that Node writes before the stack of a syntax error, or the first one in the stack that is in the module. */
function placeIn(stack: string, sources: ModuleSources): string | undefined {
  const [first = "", ...lines] = stack.split("\n");
  const [, file = "", line] = PLACE.exec(first) ?? [];
  if (line !== undefined && first.startsWith(file)) return `${toPath(file)}:${line}`;
  const paths = [...sources.keys()].map(toPath);
  const frames = lines.filter((text) => /^\s+at /.test(text)).map((text) => PLACE.exec(text));
  const own = frames.find((frame) => frame !== null && paths.includes(toPath(frame[1] ?? "")));
  return own ? `${toPath(own[1] ?? "")}:${own[2]}` : undefined;
}

function toPath(file: string): string {
  return file.startsWith("file:") ? fileURLToPath(file) : file;
}

/** V8 does not tell the line of a syntax error in a module. The file is the one that was read last; TypeScript's parser finds the line. */
function placeOfSyntaxError(sources: ModuleSources): string | undefined {
  const [url, { source, format } = { source: "", format: null }] = [...sources].at(-1) ?? [];
  // The message of an error in JSON has the file and the line.
  if (url === undefined || format === "json") return undefined;
  const path = toPath(url);
  const { emitWarning } = process;
  // The function is experimental and says so.
  process.emitWarning = () => {};
  try {
    stripTypeScriptTypes(typeof source === "string" ? source : Buffer.from(source).toString());
    return path;
  } catch (error) {
    const [, line] = /^:(\d+)\n/.exec((error as Error).stack ?? "") ?? [];
    return line === undefined ? path : `${path}:${line}`;
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** What to do about errors whose message does not say it. */
function hintFor(error: Error & { code?: string }): string {
  if (error.code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX") return " (Node removes types and nothing else: write it as JavaScript)";
  if (error.code === "ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING") return " (move the file out of node_modules)";
  if (error.code !== "ERR_MODULE_NOT_FOUND") return "";
  if (error.message.startsWith("Cannot find package")) return " (install it in the folder of the file or above)";
  return /\.\w+' imported/.test(error.message) ? "" : " (imports need the extension of the file, such as ./words.ts)";
}
