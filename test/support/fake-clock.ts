import type { Clock } from "../../src/clock.ts";
import { settled } from "./settled.ts";

/** A clock that only moves when a test says so. */
export interface FakeClock extends Clock {
  /** Moves on by so many milliseconds and runs the tasks that are due, each at its time. */
  advance(milliseconds: number): Promise<void>;
  /** Milliseconds until each scheduled task, soonest first. */
  scheduled(): number[];
}

export function createFakeClock(): FakeClock {
  let time = 0;
  const tasks = new Map<() => void, number>();
  const soonest = () => [...tasks].toSorted(([, one], [, other]) => one - other);
  return {
    now: () => time,
    after: (milliseconds, task) => {
      tasks.set(task, time + milliseconds);
      return () => void tasks.delete(task);
    },
    scheduled: () => soonest().map(([, due]) => due - time),
    advance: async (milliseconds) => {
      const end = time + milliseconds;
      for (let [next] = soonest(); next !== undefined && next[1] <= end; [next] = soonest()) {
        const [task, due] = next;
        tasks.delete(task);
        time = due;
        task();
        await settled();
      }
      time = end;
    },
  };
}
