import type { Clock } from "../../clock.ts";

/** A pause that anybody can end. */
export interface Pause {
  /** Resolves after some milliseconds, or when it is ended; null: only then. Resolves at once if it was ended since the one before. */
  take(milliseconds: number | null): Promise<void>;
  end(): void;
}

export function createPause(clock: Pick<Clock, "after">): Pause {
  let isEnded = false;
  let resume: (() => void) | null = null;
  return {
    take: async (milliseconds) => {
      if (!isEnded) {
        const { promise, resolve } = Promise.withResolvers<void>();
        resume = resolve;
        const cancel = milliseconds === null ? () => {} : clock.after(milliseconds, resolve);
        await promise;
        cancel();
        resume = null;
      }
      isEnded = false;
    },
    end: () => {
      isEnded = true;
      resume?.();
    },
  };
}
