import type { Document } from "openapi-backend";
import { CommandBackend } from "./command-backend.ts";
import { CommandRouter } from "./command-router.ts";
import { CommandValidator } from "./command-validator.ts";

/** openapi-backend over a document, with our router, our order of steps, and our validator with every schema compiled. */
export interface OpenBackend {
  api: CommandBackend;
  validator: CommandValidator;
}

/**
 * Opens openapi-backend on a bundled document. `quick` skips its check of the document, which knows OpenAPI 3.0 only (the linter judges the
 * documents), and its compiling of schemas, which the validator here does itself.
 */
export async function openBackend(document: Document): Promise<OpenBackend> {
  const api = new CommandBackend({ definition: structuredClone(document), quick: true, strict: true });
  await api.init();
  const router = new CommandRouter({ definition: api.definition });
  const validator = new CommandValidator({ definition: api.definition, router, lazyCompileValidators: true });
  validator.warmUp();
  api.router = router;
  api.validator = validator;
  return { api, validator };
}
