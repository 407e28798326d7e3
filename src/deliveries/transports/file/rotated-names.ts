import { basename, dirname, extname, join } from "node:path";

/** Names of the old files of a path: `log.jsonl` becomes `log-20260701T120000.123Z.jsonl`, and with gzip `log-20260701T120000.123Z.jsonl.gz`. */
export interface RotatedNames {
  directory: string;
  /** Path of a file that is rotated at a time, in milliseconds since 1970. */
  at(time: number): string;
  /** Whether a name in the directory is that of an old file. */
  isOld(name: string): boolean;
}

export const COMPRESSED = ".gz";

/** Ending of a file that is being written. */
export const UNFINISHED = `${COMPRESSED}.part`;

const TIME = /^-\d{8}T\d{6}\.\d{3}Z$/;

export function rotatedNames(path: string): RotatedNames {
  const directory = dirname(path);
  const extension = extname(path);
  const stem = basename(path, extension);
  return {
    directory,
    at: (time) => join(directory, `${stem}-${new Date(time).toISOString().replaceAll(/[-:]/g, "")}${extension}`),
    isOld: (name) => {
      const plain = name.endsWith(COMPRESSED) ? name.slice(0, -COMPRESSED.length) : name;
      return plain.startsWith(stem) && plain.endsWith(extension) && TIME.test(plain.slice(stem.length, plain.length - extension.length));
    },
  };
}
