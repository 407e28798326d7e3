import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";

/** Creates the files of a data directory in `folder` as a released version of imhook wrote them. */
export function writeReleased(version: string, folder: string): void {
  const released = fileURLToPath(new URL(`./released/${version}/`, import.meta.url));
  for (const script of readdirSync(released)) {
    const database = new DatabaseSync(join(folder, basename(script, ".sql")));
    database.exec(readFileSync(join(released, script), "utf8"));
    database.close();
  }
}
