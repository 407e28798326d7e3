import { isObject } from "../../openapi/json.ts";
import { isView, RAW } from "./view.ts";

/** A value of CEL as JSON. Throws a TypeError for one that JSON has no form for. */
export function toJson(value: unknown): unknown {
  if (typeof value === "bigint") return toNumber(value);
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (isView(value)) return value[RAW];
  if (Array.isArray(value)) return value.map(toJson);
  if (isObject(value) && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, toJson(field)]));
  throw new TypeError("the value has no form in JSON");
}

function toNumber(value: bigint): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new TypeError("the number is too large for JSON");
}
