const LEAST = 10_000;
const STEPS = [1, 3];

/** Sizes from ten thousand to `most`, two per decade, evenly spread on a logarithmic scale; `most` itself is the last. */
export function sizesUpTo(most: number): number[] {
  const sizes: number[] = [];
  for (let decade = LEAST; decade < most; decade *= 10) sizes.push(...STEPS.map((step) => step * decade));
  return [...sizes.filter((size) => size < most), most];
}
