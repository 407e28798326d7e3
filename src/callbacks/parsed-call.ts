import type { ParsedRequest } from "openapi-backend";
import type { QuarantineReason } from "./fault.ts";

/** A call in the form that openapi-backend passes on; CommandRouter hands it through as it is. */
export interface ParsedCall extends ParsedRequest {
  /** What is wrong with the call before its schema is looked at. */
  fault: QuarantineReason | null;
}
