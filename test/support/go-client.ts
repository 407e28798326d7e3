import { execFile, execFileSync } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { REPOSITORY } from "./repository.ts";

const SOURCE = join(REPOSITORY, "test/callbacks/go-client/main.go");

/** What the client posts. */
export interface GoPosts {
  url: string;
  /** Size of each body. */
  mebibytes: number;
  posts: number;
  atOnce: number;
}

export function hasGo(): boolean {
  try {
    execFileSync("go", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Builds the client in `folder`. Returns a function that runs it and resolves with a line about each post that failed. */
export async function buildGoClient(folder: string): Promise<(posts: GoPosts) => Promise<string[]>> {
  const program = join(folder, "go-client");
  await promisify(execFile)("go", ["build", "-o", program, SOURCE]);
  return async function postWithGo({ url, mebibytes, posts, atOnce }) {
    const parameters = ["-url", url, "-mebibytes", String(mebibytes), "-posts", String(posts), "-at-once", String(atOnce)];
    const { stdout } = await promisify(execFile)(program, parameters);
    return stdout.split("\n").filter((line) => line !== "");
  };
}
