import { redocly } from "../redocly.ts";
import type { Verdict } from "./verdict.ts";

/** How easily programs find their way in a document, by Redocly's score. For information: no figure fails. */
export async function scoreDocument(document: string): Promise<Verdict> {
  const { passed, stdout, output } = await redocly(["score", document, "--format", "json"]);
  if (!passed) return { passed, text: output };
  return { passed, text: `${document}: ${JSON.stringify(JSON.parse(stdout).agentReadiness)} of 100\n` };
}
