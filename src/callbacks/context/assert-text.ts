/** Throws a TypeError for anything but a text. Not every program is compiled, and some ids of users are numbers. */
export function assertText(what: string, value: unknown): void {
  if (typeof value !== "string")
    throw new TypeError(`${what} must be a text; it is ${value === null ? "null" : `a value of type ${typeof value}`}`);
}
