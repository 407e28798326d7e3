import { readFileSync } from "node:fs";
import { availableParallelism, cpus, release, totalmem, type } from "node:os";

/** Where, when and with what the bench ran. */
export interface Machine {
  cpu: string;
  cores: number;
  memoryGibibytes: number;
  system: string;
  node: string;
  /** Versions of what is measured. */
  packages: Record<string, string>;
  date: string;
}

const PACKAGES = [
  "koa",
  "koa-bodyparser",
  "ajv",
  "openapi-backend",
  "fastify",
  "fastify-openapi-glue",
  "express",
  "express-openapi-validator",
];

export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memoryGibibytes: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    packages: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
    date: new Date().toISOString(),
  };
}

/** Read as a file, for not every package lets its package.json be imported. */
function versionOf(name: string): string {
  return JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), "utf8")).version;
}
