/** A place in a text, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Returns a function that finds the line and column of an offset. The parser's own count misses lines inside a list that does not end.
 */
export function createPlaceFinder(text: string): (offset: number) => Place {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);

  return function findPlace(offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
