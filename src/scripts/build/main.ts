import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../config/package-root.ts";

// Makes dist/ what is published: JavaScript and types, and of generated/ what is read or imported as it is. dist/docs is left as it is.

/** Files of generated/ that the compiler does not write. */
const READY_MADE = /\.(json|sql|js|d\.ts)$/;
/** Users copy it. */
const STARTER_RULES = "src/rules/starter.yaml";
const EXECUTABLE_MODE = 0o755;

for (const folder of ["src", "generated"]) rmSync(inPackage("dist", folder), { recursive: true, force: true });
execFileSync(process.execPath, [inPackage("node_modules/typescript/bin/tsc"), "-p", import.meta.dirname], { stdio: "inherit" });
for (const name of readdirSync(inPackage("generated")).filter((file) => READY_MADE.test(file)))
  cpSync(inPackage("generated", name), inPackage("dist/generated", name));
cpSync(inPackage(STARTER_RULES), inPackage("dist", STARTER_RULES));
chmodSync(inPackage("dist/src/cli/main.js"), EXECUTABLE_MODE);

function inPackage(...parts: string[]): string {
  return join(PACKAGE_ROOT, ...parts);
}
