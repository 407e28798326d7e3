import type { RouteOptions } from "fastify";

/**
 * A hook for Fastify's routes. Its serializer cannot merge the schemas of message elements, which occur in the replies of three commands. None of them
 * is measured.
 */
export function serializePlainly(route: RouteOptions): void {
  if (route.url.endsWith(".CallbackBeforeSendMsg")) route.serializerCompiler = () => JSON.stringify;
}
