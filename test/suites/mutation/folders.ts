import { globSync } from "node:fs";
import { REPOSITORY } from "../../support/repository.ts";

/** What has a score of its own: the patterns of its files, relative to the repository. A file may count for several. */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  authentication: [
    "src/senders/*/authenticate.ts",
    "src/senders/tencent-chat/request-time.ts",
    "src/callbacks/{allow-list,browser-calls,find-sender,read-head}.ts",
  ],
  callbacks: ["src/callbacks/**/*.ts"],
  senders: ["src/senders/**/*.ts"],
  relations: ["src/relations/**/*.ts"],
  journal: ["src/journal/**/*.ts"],
};

/** The files of a folder, or of a folder or file of src/ that has no score: "http", "http/drain.ts". */
export function filesOf(name: string): string[] {
  const patterns = FOLDERS[name] ?? (name.endsWith(".ts") ? [`src/${name}`] : [`src/${name}/**/*.ts`]);
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: REPOSITORY })).toSorted();
  if (files.length === 0)
    throw new Error(`src/${name} has no TypeScript file; the folders with a score are ${Object.keys(FOLDERS).join(", ")}`);
  return files;
}
