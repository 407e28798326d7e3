import { execFileSync } from "node:child_process";
import { REPOSITORY } from "../../support/repository.ts";

/** The files that differ from a revision, committed or not, by their paths in the repository. */
export function changedFiles(revision: string): string[] {
  const git = (...parameters: string[]) =>
    execFileSync("git", parameters, { cwd: REPOSITORY, encoding: "utf8" }).split("\n").filter(Boolean);
  const [base = revision] = git("merge-base", revision, "HEAD");
  return [...git("diff", "--name-only", "--diff-filter=d", base), ...git("ls-files", "--others", "--exclude-standard")];
}

/** The sources that changes concern: those that changed, and those whose test of the same path did. */
export function sourcesOf(changed: readonly string[]): Set<string> {
  return new Set(changed.map((path) => path.replace(/^test\/(.*)\.test\.ts$/, "src/$1.ts")).filter((path) => /^src\/.*\.ts$/.test(path)));
}
