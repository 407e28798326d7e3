import { execFileSync } from "node:child_process";

/** Whether a program is there; `parameter` makes it say its version. */
export function isInstalled(program: string, parameter = "--version"): boolean {
  try {
    execFileSync(program, [parameter], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
