import { readFileSync } from "node:fs";
import { ConfigError } from "../errors.ts";
import { describeFileProblem } from "../file-error.ts";
import { withoutLineEnd } from "./visible-text.ts";

/**
 * Reads the secret in the file that `variable` names. Throws a ConfigError if it cannot be read or is empty: an empty secret would be taken as
 * none, which lets everyone in.
 */
export function readSecretFile(variable: string, path: string): string {
  const secret = readText(variable, path);
  if (withoutLineEnd(secret) === "") throw new ConfigError(`${variable} must name a file with a secret; ${path} is empty.`);
  return secret;
}

function readText(variable: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new ConfigError(`${variable} must be the path of a readable file; ${describeFileProblem(path, error)}.`, { cause: error });
  }
}
