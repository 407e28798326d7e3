/** Returns a function that does the same, and whose calls wait for each other. One that fails does not keep later ones from being made. */
export function oneAtATime<Parameters extends unknown[], Result>(
  work: (...parameters: Parameters) => Promise<Result>,
): (...parameters: Parameters) => Promise<Result> {
  let latest: Promise<unknown> = Promise.resolve();
  return (...parameters) => {
    const result = latest.then(() => work(...parameters));
    latest = result.catch(() => {});
    return result;
  };
}
