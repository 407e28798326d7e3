import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What a command of the project at `cwd` prints when npx runs it; npx may not install anything. */
export async function runNpx(cwd: string, parameters: string[]): Promise<string> {
  return (await promisify(execFile)("npx", ["--no-install", ...parameters], { cwd })).stdout;
}
