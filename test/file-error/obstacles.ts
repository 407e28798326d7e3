import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Place } from "./places.ts";

/** Something that keeps a file from being used. */
export interface Obstacle {
  /** What the message must say of it. */
  says: RegExp;
  /** Brings it about in an empty folder and returns the path of the file that cannot be used. */
  create(folder: string, name: string): Promise<string>;
  /** What uses of a file it keeps from working; by default all. */
  concerns?: ReadonlyArray<Place["kind"]>;
}

/** By name. The process must not be root, to whom every file is open. */
export const OBSTACLES: Readonly<Record<string, Obstacle>> = {
  missing: {
    says: /does not exist \(ENOENT\): correct|there is no journal .*: correct/,
    concerns: ["read"],
    create: async (folder, name) => join(folder, name),
  },
  "in a missing directory": {
    says: /(nor does .*)?\/none( does not exist \(ENOENT\))?: correct|there is no journal .*: correct/,
    concerns: ["read", "written", "database"],
    create: async (folder, name) => join(folder, "none", name),
  },
  "a directory": {
    says: /is a directory and not a file \(EISDIR\)/,
    concerns: ["read", "written", "database", "rebuilt database"],
    create: async (folder, name) => {
      await mkdir(join(folder, name));
      return join(folder, name);
    },
  },
  "below a file": {
    says: /something above it is a file \(ENOTDIR\)/,
    create: async (folder, name) => {
      await writeFile(join(folder, "file"), "");
      return join(folder, "file", name);
    },
  },
  "a link to itself": {
    says: /is a symbolic link that leads in a circle \(ELOOP\)/,
    create: async (folder, name) => {
      await symlink(name, join(folder, name));
      return join(folder, name);
    },
  },
  "with a name that is too long": {
    says: /has a name that is too long \(ENAMETOOLONG\)/,
    create: async (folder, name) => join(folder, "x".repeat(300), name),
  },
  "closed to this user": {
    says: /may not be used by this user \(EACCES\)/,
    concerns: ["read", "written", "database", "rebuilt database"],
    create: async (folder, name) => {
      await writeFile(join(folder, name), "text");
      await chmod(join(folder, name), 0);
      return join(folder, name);
    },
  },
  "in a directory that is closed to this user": {
    says: /may not be used by this user \(EACCES\)/,
    create: async (folder, name) => {
      await mkdir(join(folder, "closed"));
      await chmod(join(folder, "closed"), 0);
      return join(folder, "closed", name);
    },
  },
  "in a directory that this user may not write to": {
    says: /may not be used by this user \(EACCES\)/,
    concerns: ["written", "database", "rebuilt database", "directory"],
    create: async (folder, name) => {
      await mkdir(join(folder, "read-only"));
      await chmod(join(folder, "read-only"), 0o500);
      return join(folder, "read-only", name);
    },
  },
  "not a database": {
    says: /is not a (SQLite )?database|is damaged or not a journal/,
    concerns: ["database"],
    create: async (folder, name) => {
      await writeFile(join(folder, name), "This is a text.\n".repeat(500), { mode: 0o600 });
      return join(folder, name);
    },
  },
};

/** Names of the obstacles that keep a place's file from being used. */
export function obstaclesAt({ kind, overcomes = [] }: Place): string[] {
  return Object.entries(OBSTACLES)
    .filter(([name, { concerns }]) => !overcomes.includes(name) && (concerns?.includes(kind) ?? true))
    .map(([name]) => name);
}
