import { type Document, type ParseOptions, parseDocument, type SchemaOptions, visit, type YAMLError } from "yaml";
import type { RuleFault } from "../fault.ts";
import { createSource, type FaultText, type Source } from "./source.ts";
import { isTooDeep } from "./too-deep.ts";

/** What a kind of file allows, and how its faults are worded. */
export interface YamlKind {
  /** Longest file, in bytes. */
  maxBytes: number;
  tooLong: FaultText;
  empty: FaultText;
  describeError(error: YAMLError): FaultText;
  /** Aliases are refused. */
  describeAlias(name: string): FaultText;
  options?: ParseOptions & SchemaOptions;
}

/** A YAML file, as far as it can be read. */
export interface ReadYaml {
  /** undefined if there are faults. */
  content: unknown;
  source: Source;
  faults: RuleFault[];
}

/** The library recurses and overflows the stack, which it reports as an error of the file or throws. */
const TOO_DEEP: FaultText = { message: "The file is nested too deeply." };

/** Reads a YAML file, of which `content` is all. Never throws; everything that is wrong is a fault. */
export function readYaml(file: string, content: string | Uint8Array, kind: YamlKind): ReadYaml {
  if (Buffer.byteLength(content) > kind.maxBytes) return unreadable(file, kind.tooLong);
  const text = decode(content);
  if (text === null) return unreadable(file, { message: "The file is not UTF-8 text." });
  if (isTooDeep(text)) return unreadable(file, TOO_DEEP);
  try {
    // The library's own warnings go to standard error and repeat the file.
    const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false, logLevel: "error", ...kind.options });
    if (document.errors.some(({ message }) => message.includes("call stack"))) return unreadable(file, TOO_DEEP);
    if (document.contents === null && document.errors.length === 0) return unreadable(file, kind.empty);
    const source = createSource({ file, text, document });
    const faults = findFaults(document, source, kind);
    return { content: faults.length > 0 ? undefined : document.toJS(), source, faults };
  } catch (error) {
    if (error instanceof RangeError) return unreadable(file, TOO_DEEP);
    throw error;
  }
}

function findFaults(document: Document, source: Source, { describeError, describeAlias }: YamlKind): RuleFault[] {
  const faults = [...document.errors, ...document.warnings].map((error) => source.faultAtOffset(error.pos[0], describeError(error)));
  visit(document, {
    Alias: (_key, alias) => void faults.push(source.faultAtOffset(alias.range?.[0] ?? null, describeAlias(alias.source))),
  });
  return faults;
}

function unreadable(file: string, fault: FaultText): ReadYaml {
  const source = createSource({ file, text: "", document: parseDocument("") });
  return { content: undefined, source, faults: [source.faultAtOffset(null, fault)] };
}

/** null if it is not UTF-8. A byte order mark is left out. */
function decode(content: string | Uint8Array): string | null {
  if (typeof content === "string") return content.replace(/^\uFEFF/, "");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return null;
  }
}
