/**
 * Options of fast-check for properties that run on real files. The seed is fixed, so every run is the same. `PROPERTY_RUNS=2000` runs more
 * of them, `PROPERTY_SEED=1` others; a failure prints seed and path.
 */
export const PROPERTY = {
  seed: Number(process.env.PROPERTY_SEED ?? 20_260_102),
  numRuns: Number(process.env.PROPERTY_RUNS ?? 25),
};

/** Time limit of a test with such a property, in milliseconds: it has time to shrink a failure. */
export const PROPERTY_TIMEOUT_MS = 60_000 + 1000 * PROPERTY.numRuns;
