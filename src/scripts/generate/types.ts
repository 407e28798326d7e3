import openapiTS, { astToString } from "openapi-typescript";
import { type BundledDocument, NOTICE } from "./bundle.ts";

/** TypeScript types of a document, by openapi-typescript, with an alias for each named schema. */
export async function renderTypes(document: BundledDocument): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document), { rootTypes: true, rootTypesNoSchemaPrefix: true, alphabetize: false });
  return `// ${NOTICE}\n\n${astToString(nodes)}`;
}
