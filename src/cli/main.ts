#!/usr/bin/env node
import module from "node:module";
import { nodeVersionError } from "./node-version.ts";

const fault = nodeVersionError(process.versions.node);
if (fault === null) {
  module.enableCompileCache();
  // Loaded behind the check, for an older Node cannot even link it, and behind the cache, which holds what is loaded from then on.
  await import("./run.ts");
} else {
  process.stderr.write(`imhook: ${fault}\n`);
  process.exitCode = 1;
}
