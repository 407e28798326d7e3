import { isObject, listOf } from "../../openapi/json.ts";
import type { ApiDocument } from "../../openapi/read-document.ts";

export type Schema = Record<string, unknown>;

/** A part of a schema, and where it is written. */
export interface LocatedSchema {
  /** Name of the component, which is the name of its file. */
  component: string;
  /** Path within the component. */
  path: string[];
  schema: Schema;
}

const REFERENCE = /^#\/components\/schemas\/(.+)$/;
const BRANCHES = ["allOf", "anyOf", "oneOf"] as const;
const CONDITIONS = ["then", "else"] as const;

/** Finds the schemas of documents by where values stand in a request. */
export interface SchemaLocator {
  /** The schemas of the value at a place, each as it is written: one that only refers to another is not resolved. */
  at(component: string, segments: readonly string[]): LocatedSchema[];
  /** A schema with everything that it refers to or consists of, itself first. */
  partsOf(located: LocatedSchema): LocatedSchema[];
}

export function createSchemaLocator({ components: { schemas } }: Pick<ApiDocument, "components">): SchemaLocator {
  return {
    at: (component, segments) => {
      const root: LocatedSchema[] = partOf(component);
      return segments.reduce((found, segment) => found.flatMap(partsOf).flatMap((part) => childrenOf(part, segment)), root);
    },
    partsOf,
  };

  function partOf(component: string): LocatedSchema[] {
    const schema = schemas[component];
    return isObject(schema) ? [{ component, path: [], schema }] : [];
  }

  function partsOf(located: LocatedSchema): LocatedSchema[] {
    const [, referred] = REFERENCE.exec(String(located.schema.$ref ?? "")) ?? [];
    const inner = [...(referred === undefined ? [] : partOf(referred)), ...branchesOf(located)];
    return [located, ...inner.flatMap(partsOf)];
  }
}

function branchesOf({ component, path, schema }: LocatedSchema): LocatedSchema[] {
  const branches = BRANCHES.flatMap((name) => listOf(schema, name).map((part, index) => ({ path: [...path, name, String(index)], part })));
  const conditions = CONDITIONS.map((name) => ({ path: [...path, name], part: schema[name] }));
  return [...branches, ...conditions].flatMap(({ path: at, part }) => (isObject(part) ? [{ component, path: at, schema: part }] : []));
}

function childrenOf({ component, path, schema }: LocatedSchema, segment: string): LocatedSchema[] {
  const { properties, items } = schema;
  const property = isObject(properties) && Object.hasOwn(properties, segment) ? properties[segment] : undefined;
  if (isObject(property)) return [{ component, path: [...path, "properties", segment], schema: property }];
  return isObject(items) && /^(\d+|\*)$/.test(segment) ? [{ component, path: [...path, "items"], schema: items }] : [];
}
