/** Draws at most once a frame, or once a second for readers who want less motion. */
export interface Frames {
  /** Asks for it. */
  request(): void;
  stop(): void;
}

const CALM_MS = 1000;

export function createFrames(draw: () => void): Frames {
  const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
  let isRequested = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    request: () => {
      if (isRequested) return;
      isRequested = true;
      if (reducedMotion.matches) timer = setTimeout(nextFrame, CALM_MS);
      else nextFrame();
    },
    stop: () => {
      clearTimeout(timer);
      isRequested = true;
    },
  };

  /** A hidden page has no frames: it draws when it is seen again. */
  function nextFrame(): void {
    requestAnimationFrame(() => {
      if (!isRequested) return;
      isRequested = false;
      draw();
    });
  }
}
