import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENTS, readDocument } from "../../openapi/read-document.ts";
import { redocly } from "../redocly.ts";
import type { Verdict } from "./verdict.ts";

/** Where the bundles of each released version are kept, by version. `generated/` would not do: it can be deleted and written anew, these cannot. */
export const RELEASED = "openapi/released";

/** The newest version that was released; undefined before the first. */
export function newestRelease(folder: string = RELEASED): string | undefined {
  const versions = existsSync(folder) ? readdirSync(folder) : [];
  return versions.sort((left, right) => left.localeCompare(right, "en", { numeric: true })).at(-1);
}

/** Keeps the bundles of `generated/` as those of a version. */
export function keepRelease(version: string, folder: string = RELEASED): void {
  mkdirSync(join(folder, version), { recursive: true });
  for (const document of DOCUMENTS) {
    // In one line: nobody reads it, and a release should not look like a change of ten thousand lines.
    const text = JSON.stringify(readDocument(document));
    writeFileSync(join(folder, version, `${document}.json`), `${text}\n`);
  }
}

/**
 * Compares a document with its released form. A change that breaks a client fails, unless `info.version` says so: the next major version, or
 * while below 1.0 the next minor one. Other changes pass under any version, and so does a document that the release did not have.
 */
export async function compareWithRelease(released: string, current: string): Promise<Verdict> {
  if (!existsSync(released)) return { passed: true, text: `${current}: not in the release, so no client can break\n` };
  const report = await redocly(["diff", released, current, "--format", "json", "--fail-on", "none"]);
  if (!report.passed) return { passed: false, text: report.output };
  const { major, minor, patch } = JSON.parse(report.stdout).summary;
  const summary = `${current}: ${major} breaking, ${minor} added, ${patch} other changes since ${released}\n`;
  if (major === 0) return { passed: true, text: summary };
  const { passed, output } = await redocly(["diff", released, current, "--fail-on", "none", "--check-version"]);
  return { passed, text: summary + output };
}
