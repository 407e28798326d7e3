// Generated from openapi/ by `npm run generate`. Do not edit.
import type { ValidateFunction } from "ajv";

export declare const requests: Readonly<Record<string, ValidateFunction>>;
export declare const replies: Readonly<Record<string, ValidateFunction>>;
