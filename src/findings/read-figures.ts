import type { Clock } from "../clock.ts";
import type { Figures, KnownFigures } from "./figures.ts";

/** Reads some of the figures, at a time in milliseconds since 1970. */
export type FigureReader = (at: number) => Partial<Figures> | Promise<Partial<Figures>>;

/** Series wait for those who count; nobody waits for them longer. */
const TIME_MS = 2000;

/**
 * Returns a function that reads the figures. What cannot be read, or not in time, is missing; it is then waited for the next time, and not read twice at
 * once.
 */
export function createReadFigures(readers: readonly FigureReader[], clock: Clock): (at: number) => Promise<KnownFigures> {
  const running = new Map<FigureReader, Promise<Partial<Figures>>>();
  return async (at) => {
    const parts = await Promise.all(readers.map((reader) => inTime(start(reader, at), clock)));
    return { ...Object.assign({}, ...parts), at };
  };

  function start(reader: FigureReader, at: number): Promise<Partial<Figures>> {
    const reading = running.get(reader) ?? readOnce(reader, at).finally(() => running.delete(reader));
    running.set(reader, reading);
    return reading;
  }
}

async function readOnce(reader: FigureReader, at: number): Promise<Partial<Figures>> {
  try {
    return await reader(at);
  } catch {
    // Whoever fails reports it, and a finding says that it does.
    return {};
  }
}

function inTime(reading: Promise<Partial<Figures>>, clock: Clock): Promise<Partial<Figures>> {
  return new Promise((resolve) => {
    const cancel = clock.after(TIME_MS, () => resolve({}));
    void reading.then((figures) => {
      cancel();
      resolve(figures);
    });
  });
}
