/** Settings in the shape of the file, with a value at a dotted key. */
export function nest(key: string, value: unknown): Record<string, unknown> {
  return key
    .split(".")
    .reduceRight<Record<string, unknown>>((inner, part, index, parts) => ({ [part]: index === parts.length - 1 ? value : inner }), {});
}
