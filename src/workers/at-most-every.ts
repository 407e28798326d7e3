/** Wraps `act` so that it runs at once, and again at the end of each interval (in milliseconds) in which it was asked for. */
export function atMostEvery(interval: number, act: () => void): () => void {
  let resting = false;
  let askedMeanwhile = false;
  return ask;

  function ask(): void {
    if (resting) {
      askedMeanwhile = true;
      return;
    }
    resting = true;
    askedMeanwhile = false;
    setTimeout(rested, interval).unref();
    act();
  }

  function rested(): void {
    resting = false;
    if (askedMeanwhile) ask();
  }
}
