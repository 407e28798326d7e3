import type { Storage } from "../../storage/storage.ts";
import { createPostgresParts } from "./postgres-parts.ts";
import { createSqliteParts } from "./sqlite-parts.ts";
import type { StorageParts } from "./storage-parts.ts";

export function partsOf(storage: Storage): StorageParts {
  return storage.kind === "postgres" ? createPostgresParts(storage.database) : createSqliteParts(storage.files);
}
