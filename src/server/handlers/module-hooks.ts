import {
  createRequire,
  type LoadFnOutput,
  type LoadHookSync,
  type ResolveFnOutput,
  type ResolveHookSync,
  registerHooks,
} from "node:module";
import { extname } from "node:path";
import { pathToFileURL } from "node:url";
import type { ModuleSource, ModuleSources } from "./handlers-module.ts";

/** One loading of a handlers module. */
export interface ModuleGraph {
  /** To be imported. */
  url: string;
  /** What was read so far, if it was not given. */
  sources: ModuleSources;
}

interface Loading {
  query: string;
  /** null: files are read. */
  given: ModuleSources | null;
  read: Map<string, ModuleSource>;
}

const EXTENSION = extname(import.meta.url);
const PARAMETER = "imhook";

/** The running package, whatever is installed beside the file that imports it. */
const EXPORTS: Readonly<Record<string, string>> = {
  imhook: new URL(`../../index${EXTENSION}`, import.meta.url).href,
  "imhook/clients": new URL(`../../clients${EXTENSION}`, import.meta.url).href,
};

const loadings = new Map<string, Loading>();
/** The last loading of each file. Modules in CommonJS forget the query with which they were resolved. */
const latest = new Map<string, Loading>();
let isInstalled = false;

/**
 * Prepares to import the module `entry`, with everything that it imports, again if it was imported before. Packages in node_modules are not
 * loaded again. Whatever is imported from now on in this thread, `imhook` and `imhook/clients` are the running package.
 *
 * @param given Files that are not to be read again; null: all are read.
 */
export function prepareImport(entry: string, given: ModuleSources | null): ModuleGraph {
  if (!isInstalled) registerHooks({ resolve, load });
  isInstalled = true;
  forgetCommonJs();
  const loading: Loading = { query: `?${PARAMETER}=${loadings.size + 1}`, given, read: new Map() };
  loadings.set(loading.query, loading);
  latest.set(entry, loading);
  return { url: entry + loading.query, sources: loading.read };
}

function resolve(...[specifier, context, next]: Parameters<ResolveHookSync>): ResolveFnOutput {
  const own = Object.hasOwn(EXPORTS, specifier) ? EXPORTS[specifier] : undefined;
  if (own !== undefined) return { url: own, shortCircuit: true };
  const loading = loadingOf(context.parentURL) ?? loadingOfEntry(specifier);
  if (loading === undefined) return next(specifier, context);
  const resolved = givenFile(specifier, context.parentURL, loading) ?? next(specifier, context);
  const [file = ""] = resolved.url.split("?", 1);
  if (!isOfModule(file)) return resolved;
  latest.set(file, loading);
  return { ...resolved, url: file + loading.query };
}

function load(...[url, context, next]: Parameters<LoadHookSync>): LoadFnOutput {
  const [file = "", query] = url.split("?", 2);
  const loading = loadings.get(`?${query}`);
  const given = loading?.given?.get(file);
  if (given !== undefined) return { ...given, shortCircuit: true };
  const loaded = next(url, context);
  const source = copyOf(loaded.source);
  if (source !== undefined) loading?.read.set(file, { format: loaded.format, source });
  return loaded;
}

function loadingOfEntry(specifier: string): Loading | undefined {
  return loadings.get(`?${specifier.split("?", 2)[1]}`);
}

function loadingOf(parent = ""): Loading | undefined {
  const [file = "", query] = parent.split("?", 2);
  return loadings.get(`?${query}`) ?? latest.get(file);
}

/** A file that was given may have been moved since. */
function givenFile(specifier: string, parent: string | undefined, { given }: Loading): ResolveFnOutput | undefined {
  if (given === null || !/^(\.{0,2}\/|file:)/.test(specifier)) return undefined;
  const [file = ""] = new URL(specifier, parent).href.split("?", 1);
  return given.has(file) ? { url: file, shortCircuit: true } : undefined;
}

function isOfModule(url: string): boolean {
  return url.startsWith("file:") && !url.includes("/node_modules/");
}

function copyOf(source: LoadFnOutput["source"]): string | Uint8Array | undefined {
  // For what Node itself loads, such as native addons, there is none; despite its type it can be null.
  if (!source || typeof source === "string") return source || undefined;
  const bytes = ArrayBuffer.isView(source) ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength) : new Uint8Array(source);
  return bytes.slice();
}

/** Node keeps these by path, without a query. */
function forgetCommonJs(): void {
  const { cache } = createRequire(import.meta.url);
  for (const path of Object.keys(cache)) if (latest.has(pathToFileURL(path).href)) delete cache[path];
}
