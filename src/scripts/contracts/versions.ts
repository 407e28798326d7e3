import { DOCUMENTS, readDocument } from "../../openapi/read-document.ts";
import { VERSION } from "../../version.ts";
import type { Verdict } from "./verdict.ts";

/** Whether every document carries the version of the package, by which its clients know what to expect. */
export function compareVersions(): Verdict {
  const others = DOCUMENTS.filter((document) => readDocument(document).info.version !== VERSION);
  if (others.length === 0) return { passed: true, text: `every document says ${VERSION}, like package.json\n` };
  return { passed: false, text: `info.version of ${others.join(", ")} is not ${VERSION}, the version in package.json\n` };
}
