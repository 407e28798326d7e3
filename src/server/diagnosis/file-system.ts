import { settings } from "../../config/settings.ts";
import { type Finding, findingsOf } from "./finding.ts";

interface FileSystem {
  name: string;
  /** network: locks and syncs may not hold. unknown: it may be a network. memory, container: what it holds is lost with it. */
  kind: "network" | "unknown" | "memory" | "container";
}

/** By the number that statfs(2) reports on Linux. Other systems use the same numbers for other things, or none. */
const FILE_SYSTEMS: ReadonlyMap<number, FileSystem> = new Map([
  [0x6969, { name: "NFS", kind: "network" }],
  [0x517b, { name: "SMB", kind: "network" }],
  [0xfe534d42, { name: "SMB", kind: "network" }],
  [0xff534d42, { name: "CIFS", kind: "network" }],
  [0x5346414f, { name: "AFS", kind: "network" }],
  [0x00c36400, { name: "Ceph", kind: "network" }],
  [0x0bd00bd0, { name: "Lustre", kind: "network" }],
  [0x01021997, { name: "9P", kind: "network" }],
  [0x65735546, { name: "FUSE", kind: "unknown" }],
  [0x01021994, { name: "tmpfs", kind: "memory" }],
  [0x858458f6, { name: "ramfs", kind: "memory" }],
  [0x794c7630, { name: "overlayfs", kind: "container" }],
]);

const { error, warning } = findingsOf("configuration");

const LOCAL_DISK = `use a local disk, or set ${settings.dataDirectory.variable}`;

const DESCRIBE: Readonly<Record<FileSystem["kind"], (seen: string) => Finding>> = {
  network: (seen) =>
    error(seen, "SQLite needs locks and shared memory that network file systems do not keep, and can lose data.", LOCAL_DISK),
  unknown: (seen) => warning(seen, "If a network or a cloud store is behind it, SQLite can lose data there.", LOCAL_DISK),
  memory: (seen) => warning(seen, "It is in memory, and the journal is lost when the machine restarts.", LOCAL_DISK),
  container: (seen) => warning(seen, "It is the container's own layer, and the journal is lost with the container.", "mount a volume"),
};

/** Returns what is wrong with the file system of a directory; nothing if it is a local disk or unknown. */
export function describeFileSystem(directory: string, type: number, platform: NodeJS.Platform = process.platform): Finding[] {
  // Some systems sign the number.
  const found = platform === "linux" ? FILE_SYSTEMS.get(type >>> 0) : undefined;
  return found === undefined ? [] : [DESCRIBE[found.kind](`${directory} is on a file system of type ${found.name}`)];
}
