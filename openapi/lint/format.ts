import { globSync, readFileSync, writeFileSync } from "node:fs";
import { formatYaml } from "./format-yaml.ts";

// Holds the documents to their YAML style (openapi/README.md). With --write it formats the files that deviate, else it names them and fails.
const files = globSync("openapi/**/*.yaml").sort();
const deviating = files.filter((file) => formatYaml(readFileSync(file, "utf8")) !== readFileSync(file, "utf8"));

if (process.argv.includes("--write")) {
  for (const file of deviating) writeFileSync(file, formatYaml(readFileSync(file, "utf8")));
} else if (deviating.length > 0) {
  process.stderr.write(`Not in the YAML style of the documents: ${deviating.join(", ")}. Run \`npm run lint:fix\`.\n`);
  process.exitCode = 1;
}
