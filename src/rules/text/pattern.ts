import { RE2JS, RE2JSException } from "re2js";

/** Compiles a pattern of a list. Throws a RangeError that says what is wrong with it, in words that follow "the pattern". */
export function compilePattern(pattern: string): RE2JS {
  const compiled = compile(pattern);
  // It would match everywhere, and have nothing to mask.
  if (compiled.matcher("").find()) throw new RangeError("matches the empty text");
  return compiled;
}

function compile(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    throw new RangeError(`cannot be used: ${error.message.replace(/^error parsing regexp: /, "")}`, { cause: error });
  }
}
