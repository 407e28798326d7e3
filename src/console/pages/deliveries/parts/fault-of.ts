/** What the server says is wrong with a request, and with which field of it. */
export interface Fault<Field extends string> {
  /** null if it cannot be said. */
  field: Field | null;
  text: string;
}

/** Finds the field that a problem of the server names: `body/url must match …`, `body.url must not …`, `must have required property 'url'`. */
export function faultOf<Field extends string>(text: string, fields: readonly Field[]): Fault<Field> {
  const named = /^(?:body[./])?(\w+)/.exec(text)?.[1];
  const quoted = /'(\w+)'/.exec(text)?.[1];
  return { field: fields.find((field) => field === named) ?? fields.find((field) => field === quoted) ?? null, text };
}
