import { type CompiledRules, type CompileOptions, compileRules } from "./compile/compile-rules.ts";
import { readRules } from "./file/read-rules.ts";

/**
 * Reads, checks and compiles a rules file. Never throws; everything that is wrong is a fault.
 *
 * @param file Path as faults show it.
 * @param content All of the file.
 */
export function loadRules(file: string, content: string | Uint8Array, options: CompileOptions): CompiledRules {
  return compileRules(readRules(file, content), options);
}
