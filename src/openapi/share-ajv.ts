import { Ajv2020, type Options } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenAPIValidator } from "openapi-backend";

/** The type that openapi-backend gives an Ajv. */
export type StockAjv = ReturnType<OpenAPIValidator["getAjv"]>;

/** Gives one Ajv for JSON Schema 2020-12 per set of options; openapi-backend's own know draft 7 only, and are several per operation. */
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
  // The stock type is Ajv's class for draft 7; both have the surface that openapi-backend calls, and Ajv gives them no common type.
  return ajv as unknown as StockAjv;
}
