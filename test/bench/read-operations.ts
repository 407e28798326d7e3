import { OpenAPIBackend } from "openapi-backend";
import { readDocument } from "../../src/openapi/read-document.ts";

/** An operation with the schemas that its requests are held against, references resolved. */
export interface Schemas {
  command: string;
  path: string;
  query: object;
  body: object;
  reply: object;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: object;
}

interface Media {
  content: { "application/json": { schema: object } };
}

interface PathItem {
  parameters: Parameter[];
  post: { operationId: string; requestBody: Media; responses: Record<string, Media> };
}

/** Every operation of Tencent Chat's document. */
export async function readOperations(): Promise<Schemas[]> {
  const api = new OpenAPIBackend({ definition: readDocument("tencent-chat"), quick: true });
  await api.init();
  // Its types allow what our documents do not use, references above all, which it has just resolved.
  const paths = api.definition.paths as unknown as Record<string, PathItem>;
  return Object.entries(paths).map(([path, { parameters, post }]) => ({
    command: post.operationId,
    path,
    query: toObjectSchema(parameters.filter((parameter) => parameter.in === "query")),
    body: post.requestBody.content["application/json"].schema,
    reply: post.responses["200"]?.content["application/json"].schema ?? {},
  }));
}

function toObjectSchema(parameters: Parameter[]): object {
  return {
    type: "object",
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  };
}
