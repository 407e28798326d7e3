import { Ajv2020, type Options } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenAPIValidator } from "openapi-backend";

/** The type of an Ajv instance in openapi-backend. */
export type StockAjv = ReturnType<OpenAPIValidator["getAjv"]>;

/**
 * Returns a function for openapi-backend's `customizeAjv` that creates one Ajv for JSON Schema 2020-12 per set of options. openapi-backend itself
 * creates several per operation, for draft 7.
 */
export function shareAjv(): (options: Options) => StockAjv {
  const instances = new Map<string, StockAjv>();
  return function sharedAjv({ coerceTypes = false, useDefaults = false, allErrors = false }) {
    const key = `${coerceTypes} ${useDefaults} ${allErrors}`;
    const shared = instances.get(key) ?? createAjv({ coerceTypes, useDefaults, allErrors });
    instances.set(key, shared);
    return shared;
  };
}

function createAjv(options: Options): StockAjv {
  const ajv = new Ajv2020({ ...options, strict: false });
  addFormats.default(ajv);
  // The stock type is Ajv's class for draft 7. Both have the methods that openapi-backend calls, but Ajv has no common type for them.
  return ajv as unknown as StockAjv;
}
