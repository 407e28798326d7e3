import { readdirSync, readFileSync } from "node:fs";

const KIBIBYTE = 1024;

/** Memory that a process holds, in bytes; NaN where this system does not tell of the processes of others. */
export function residentBytes(pid: number): number {
  try {
    return Number(/^VmRSS:\s+([0-9]+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) * KIBIBYTE;
  } catch {
    return Number.NaN;
  }
}

/** Files and sockets that a process has open; NaN where this system does not tell. */
export function openDescriptors(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return Number.NaN;
  }
}
