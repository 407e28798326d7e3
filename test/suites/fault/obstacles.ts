import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Why no tmpfs can be mounted here; null where one can. */
export function canMount(): string | null {
  return attempt("mount", (folder) => {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], { stdio: "ignore" });
    execFileSync("umount", [folder], { stdio: "ignore" });
  });
}

/** Why no file can be made immutable here; null where one can. */
export function canMakeImmutable(): string | null {
  return attempt("chattr +i", (folder) => {
    const path = join(folder, "file");
    writeFileSync(path, "");
    execFileSync("chattr", ["+i", path], { stdio: "ignore" });
    execFileSync("chattr", ["-i", path], { stdio: "ignore" });
  });
}

/** Why no system call of a process can be tampered with here; null where it can. */
export function canTrace(): string | null {
  return attempt("strace", () => {
    execFileSync("strace", ["-o", "/dev/null", "-e", "inject=fdatasync:error=EIO", "true"], { stdio: "ignore" });
  });
}

function attempt(what: string, work: (folder: string) => void): string | null {
  const folder = mkdtempSync(join(tmpdir(), "imhook-obstacle-"));
  try {
    work(folder);
    return null;
  } catch {
    return `${what} is not to be had here`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
