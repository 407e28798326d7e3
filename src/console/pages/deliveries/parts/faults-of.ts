/** What the server says is wrong with a request, and with which field of it. */
export interface Fault<Field extends string> {
  /** null if it cannot be said. */
  field: Field | null;
  text: string;
}

/** Each sentence about a field begins with its place. */
const SENTENCES = /(?<=[.?]) (?=body\.)/;

/** Splits a problem of the server by the fields that it names: `body/url must match …`, `body.url has … body.when has …`, `must have property 'url'`. */
export function faultsOf<Field extends string>(problem: string, fields: readonly Field[]): Fault<Field>[] {
  return problem.split(SENTENCES).map((sentence) => {
    const text = sentence.replace(/^body[./]/, "");
    const named = /^\w+/.exec(text)?.[0];
    const quoted = /'(\w+)'/.exec(text)?.[1];
    return { field: fields.find((field) => field === named) ?? fields.find((field) => field === quoted) ?? null, text };
  });
}
