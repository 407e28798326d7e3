import { existsSync } from "node:fs";
import { tmpdir } from "node:os";

const SHARED_MEMORY = "/dev/shm";

/**
 * Where properties keep their files. To SQLite, files in memory are as real as any other; they only need not wait for a disk, of which a
 * property with thousands of commits would take minutes.
 */
export const MEMORY_DIRECTORY = existsSync(SHARED_MEMORY) ? SHARED_MEMORY : tmpdir();
