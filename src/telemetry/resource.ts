import { hostname } from "node:os";
import { defaultResource, detectResources, envDetector, type Resource, resourceFromAttributes } from "@opentelemetry/resources";
import { VERSION } from "../version.ts";

/**
 * What exported traces and metrics come from. OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES take precedence.
 *
 * @param worker Number of the worker. Absent: it is no single one.
 */
export function createResource(worker?: string): Resource {
  const host = hostname();
  const own = resourceFromAttributes({
    "service.name": "imhook",
    "service.version": VERSION,
    "service.instance.id": `${host}:${process.pid}`,
    "host.name": host,
    ...(worker !== undefined && { "imhook.worker": worker }),
  });
  return defaultResource()
    .merge(own)
    .merge(detectResources({ detectors: [envDetector] }));
}
