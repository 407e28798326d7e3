import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a command of the project at `cwd` with npx, which may not install anything, and returns what it prints. */
export async function runNpx(cwd: string, parameters: string[]): Promise<string> {
  return (await promisify(execFile)("npx", ["--no-install", ...parameters], { cwd })).stdout;
}
