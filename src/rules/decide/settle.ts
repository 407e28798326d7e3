/** Steps that may have to wait for something: each promise that a step yields comes back as its value. */
export type Steps<Result> = Generator<Promise<unknown>, Result, unknown>;

/** Runs steps to their end. Returns a promise only if a step has to wait. */
export function settle<Result>(steps: Steps<Result>): Result | Promise<Result> {
  const step = steps.next();
  return step.done ? step.value : settleLater(steps, step.value);
}

async function settleLater<Result>(steps: Steps<Result>, first: Promise<unknown>): Promise<Result> {
  let step = await resume(steps, first);
  while (!step.done) step = await resume(steps, step.value);
  return step.value;
}

async function resume<Result>(steps: Steps<Result>, promise: Promise<unknown>): Promise<IteratorResult<Promise<unknown>, Result>> {
  try {
    return steps.next(await promise);
  } catch (error) {
    // Also what a step throws itself, which ends the steps. Throwing into those throws it again.
    return steps.throw(error);
  }
}
