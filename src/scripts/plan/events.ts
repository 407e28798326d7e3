/** Runs what happens at a time, in milliseconds, in the order of the times. */
export interface Events {
  at(time: number, happen: (now: number) => void): void;
  /** Runs until nothing is to happen any more, and returns the time of the last event. */
  run(): number;
}

interface Event {
  time: number;
  /** Events of one time happen in the order in which they were planned. */
  number: number;
  happen(now: number): void;
}

/** A binary heap: the next event is its root. */
export function createEvents(): Events {
  const heap: Event[] = [];
  let planned = 0;

  return {
    at: (time, happen) => {
      planned += 1;
      heap.push({ time, number: planned, happen });
      rise(heap.length - 1);
    },
    run: () => {
      let now = 0;
      for (let event = takeFirst(); event !== undefined; event = takeFirst()) {
        now = event.time;
        event.happen(now);
      }
      return now;
    },
  };

  function takeFirst(): Event | undefined {
    const [first] = heap;
    const last = heap.pop();
    if (heap.length > 0 && last !== undefined) {
      heap[0] = last;
      sink(0);
    }
    return first;
  }

  function rise(from: number): void {
    for (let place = from; place > 0; ) {
      const parent = (place - 1) >> 1;
      if (!swapIfEarlier(place, parent)) return;
      place = parent;
    }
  }

  function sink(from: number): void {
    for (let place = from; ; ) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const earlier = isEarlier(right, left) ? right : left;
      if (!swapIfEarlier(earlier, place)) return;
      place = earlier;
    }
  }

  function swapIfEarlier(one: number, other: number): boolean {
    const [first, second] = [heap[one], heap[other]];
    if (first === undefined || second === undefined || !isEarlier(one, other)) return false;
    heap[one] = second;
    heap[other] = first;
    return true;
  }

  function isEarlier(one: number, other: number): boolean {
    const [first, second] = [heap[one], heap[other]];
    if (first === undefined || second === undefined) return false;
    return first.time < second.time || (first.time === second.time && first.number < second.number);
  }
}
