#!/usr/bin/env node
import module from "node:module";
import { nodeVersionError } from "./node-version.ts";

const error = nodeVersionError(process.versions.node);
if (error === null) {
  module.enableCompileCache();
  // Imported after the check, because an older Node cannot even link it, and after the cache was enabled, so that it is cached.
  await import("./run.ts");
} else {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
}
