/** The part of a Redocly rule that these rules use; the command line does not export its types. */
export type Rule = () => Record<string, unknown>;

/** What Redocly hands to a visitor: a way to report, and where in the document the visit is. */
export interface Visit {
  report(problem: { message: string; location?: Location }): void;
  key: string | number;
  location: Location;
  /** Finds what a reference leads to, from the current file or from the file `from`. */
  resolve<Node>(reference: { $ref: string }, from?: string): { node?: Node; location?: Location };
}

/** A place in a document. */
export interface Location {
  /** The file. */
  source: { absoluteRef: string };
  pointer: string;
  child(path: string | Array<string | number>): Location;
  key(): Location;
}

/** An operation as written; nothing has checked it. */
export type RawOperation = Record<string, unknown> & {
  operationId?: string;
  "x-callback"?: unknown;
  "x-role"?: unknown;
  security?: unknown;
  requestBody?: RawBody;
  responses?: Record<string, RawBody>;
};

/** A request body or a response as written. */
export interface RawBody {
  content?: Record<string, { schema?: { $ref?: string } }>;
}

/** A schema as written, as far as these rules look. */
export interface RawSchema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  items?: RawSchema;
  properties?: Record<string, RawSchema>;
  description?: string;
  /** Why the description is enough for every field that refers to this schema (openapi/README.md). */
  "x-shared-description"?: unknown;
}

/** A parameter as written. */
export interface RawParameter {
  name: string;
  description?: string;
  schema?: RawSchema;
}
