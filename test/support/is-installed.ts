import { execFileSync } from "node:child_process";

/** Whether a program is there; the parameters make it say its version, or do nothing else. */
export function isInstalled(program: string, ...parameters: readonly string[]): boolean {
  try {
    execFileSync(program, parameters.length === 0 ? ["--version"] : parameters, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
