/** Spreads whole numbers over 32 bits, each to another one. */
function spread(index: number): number {
  return Math.imul(index + 1, 0x9e3779b1) >>> 0;
}

/** Ids of 13 letters and digits, all different, in no order. */
export function* ids(count: number): Generator<string> {
  for (let index = 0; index < count; index += 1) yield `user_${spread(index).toString(16).padStart(8, "0")}`;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Words of seven letters, all different, none of them in a language. */
export function* words(count: number): Generator<string> {
  for (let index = 0; index < count; index += 1) {
    let word = "";
    for (let rest = spread(index), length = 0; length < 7; length += 1, rest = Math.floor(rest / LETTERS.length))
      word += LETTERS[rest % LETTERS.length];
    yield word;
  }
}
