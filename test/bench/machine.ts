import { availableParallelism, cpus, totalmem } from "node:os";

/** Where and when the bench ran. */
export interface Machine {
  cpu: string;
  cores: number;
  memoryGibibytes: number;
  node: string;
  date: string;
}

export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memoryGibibytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    date: new Date().toISOString(),
  };
}
