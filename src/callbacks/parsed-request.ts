import type { ParsedRequest } from "openapi-backend";
import type { CallbackRequest } from "./request.ts";

/** A request in the form that openapi-backend passes through. CommandRouter and CommandValidator take it as it is. */
export interface ParsedCallbackRequest extends ParsedRequest {
  callback: CallbackRequest;
}
