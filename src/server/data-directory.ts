import { mkdir } from "node:fs/promises";
import { join } from "node:path";

/** The files in the data folder. */
export interface DataDirectory {
  journal: string;
  relations: string;
  /** Where the after-handlers of a program have come to in the journal. */
  afterHandlers: string;
}

/** Names the files of the data folder, which is made where there is none. */
export async function openDataDirectory(folder: string): Promise<DataDirectory> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return {
    journal: join(folder, "journal.sqlite"),
    relations: join(folder, "relations.sqlite"),
    afterHandlers: join(folder, "after-handlers.json"),
  };
}
