import { join } from "node:path";
import { DOCUMENTS } from "../../openapi/read-document.ts";
import { lintFlows, runFlows, runMockFlows } from "./flows.ts";
import { compareWithRelease, newestRelease, RELEASED } from "./released.ts";
import { scoreDocument } from "./score.ts";
import type { Verdict } from "./verdict.ts";
import { compareVersions } from "./versions.ts";

const MAIN_FLOWS = "openapi/arazzo/main-flows.yaml";
const MOCK_FLOWS = "openapi/arazzo/mock-flows.yaml";

// Holds the documents against what was released, and a running imhook against the documents. Fails where one of them breaks its word.
const release = newestRelease();

await check("Versions", async () => compareVersions());
if (release !== undefined) {
  for (const document of DOCUMENTS) {
    const file = `${document}.json`;
    await check(`Changes of ${document}`, () => compareWithRelease(join(RELEASED, release, file), join("generated", file)));
  }
}
for (const document of DOCUMENTS) await check(`Score of ${document}`, () => scoreDocument(document));
await check("Flows as documents", () => lintFlows([MAIN_FLOWS, MOCK_FLOWS]));
await check("Flows against imhook", () => runFlows(MAIN_FLOWS));
await check("Flows against the mock", () => runMockFlows(MOCK_FLOWS));

async function check(name: string, run: () => Promise<Verdict>): Promise<void> {
  const { passed, text } = await run();
  process.stdout.write(`${passed ? "passed" : "FAILED"}  ${name}\n${text.replace(/^/gm, "        ").trimEnd()}\n`);
  if (!passed) process.exitCode = 1;
}
