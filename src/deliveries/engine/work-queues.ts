import { createHeap } from "./heap.ts";
import { createKeyQueue, insert, putBack, unlink } from "./key-queue.ts";
import { isBefore, type KeyQueue, type Work } from "./work.ts";

/** The deliveries of a lane that are not on their way, by key. */
export interface WorkQueues {
  /** Adds one in order. It waits for those of its key, and for itself if it is `retrying`. */
  add(work: Work): void;
  /** Takes at most `most` that need not wait, the earliest first. Until `release` those with the same keys wait. */
  take(most: number, now: number): Work[];
  /** Takes one that is `fresh`, if there is one that need not wait. */
  takeFresh(): Work[];
  /** Ends what `take` has begun. Those that are not settled go back to where they were. */
  release(taken: readonly Work[], unsettled: readonly Work[]): void;
  /** Removes one that is not on its way. */
  remove(work: Work): void;
  /** Has to be called when `nextAttemptAt` or `state` of one has changed that is not on its way. */
  changed(work: Work): void;
  /** When the next retry is due; null if nothing waits for a retry. */
  nextDue(): number | null;
  /** Whether one with this key waits for an earlier one that failed or waits itself. */
  isBlocked(key: string | null): boolean;
}

export interface WorkQueuesOptions {
  /** Called for one that has to wait for an earlier one which failed. */
  hold(work: Work): void;
}

export function createWorkQueues({ hold }: WorkQueuesOptions): WorkQueues {
  const byKey = new Map<string, KeyQueue>();
  const ready = createHeap<KeyQueue>(({ head: one }, { head: other }) => one !== null && other !== null && isBefore(one, other));
  const delayed = createHeap<KeyQueue>((one, other) => dueOf(one) < dueOf(other));
  const heaps = { ready, delayed };

  return {
    add: (work) => {
      const queue = queueOf(work.subject.key);
      insert(queue, work);
      if (queue.head === work) place(queue);
    },
    take: (most, now) => {
      moveDue(now);
      const taken: Work[] = [];
      const queues: KeyQueue[] = [];
      for (let queue = ready.first(); queue?.head != null && taken.length < most; queue = ready.first()) {
        if (!queue.isSending) queues.push(queue);
        queue.isSending = true;
        takeHead(queue, queue.head, taken);
      }
      for (const queue of queues) leave(queue);
      return taken;
    },
    takeFresh: () => {
      const queue = ready.find(({ head }) => head?.state === "fresh");
      if (queue?.head == null) return [];
      const taken: Work[] = [];
      queue.isSending = true;
      takeHead(queue, queue.head, taken);
      leave(queue);
      return taken;
    },
    release: (taken, unsettled) => {
      for (const work of unsettled.toReversed()) if (work.queue !== null) putBack(work.queue, work);
      for (const work of taken) {
        const { queue } = work;
        work.isOnItsWay = false;
        if (queue?.isSending !== true) continue;
        queue.isSending = false;
        holdBehindFailed(queue);
        place(queue);
      }
    },
    remove: (work) => {
      const { queue } = work;
      if (queue === null) return;
      // The order of a heap must not change while something of it is moved.
      leave(queue);
      unlink(work);
      place(queue);
    },
    changed: ({ queue }) => queue !== null && place(queue),
    nextDue: () => {
      const first = delayed.first();
      return first === undefined ? null : dueOf(first);
    },
    isBlocked: (key) => {
      const tail = key === null ? undefined : byKey.get(key)?.tail;
      return tail != null && tail.state !== "fresh";
    },
  };

  function queueOf(key: string | null): KeyQueue {
    if (key === null) return createKeyQueue(null);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const queue = createKeyQueue(key);
    byKey.set(key, queue);
    return queue;
  }

  function takeHead(queue: KeyQueue, work: Work, taken: Work[]): void {
    unlink(work);
    work.isOnItsWay = true;
    taken.push(work);
    // What follows one that has failed would probably be sent in vain.
    if (queue.head === null || queue.head.state === "retrying" || work.state === "retrying") leave(queue);
    else ready.move(queue);
  }

  function moveDue(now: number): void {
    for (let queue = delayed.first(); queue !== undefined && dueOf(queue) <= now; queue = delayed.first()) {
      leave(queue);
      enter(queue, "ready");
    }
  }

  function holdBehindFailed({ head }: KeyQueue): void {
    if (head === null || head.state === "fresh") return;
    for (let work = head.next; work !== null; work = work.next) if (work.state === "fresh") hold(work);
  }

  /** Puts a queue where its first delivery belongs. */
  function place(queue: KeyQueue): void {
    leave(queue);
    if (queue.isSending) return;
    if (queue.head === null) {
      if (queue.key !== null) byKey.delete(queue.key);
    } else enter(queue, queue.head.state === "retrying" ? "delayed" : "ready");
  }

  function enter(queue: KeyQueue, where: "ready" | "delayed"): void {
    heaps[where].add(queue);
    queue.place = where;
  }

  function leave(queue: KeyQueue): void {
    if (queue.place !== "nowhere") heaps[queue.place].remove(queue);
    queue.place = "nowhere";
  }
}

function dueOf({ head }: KeyQueue): number {
  return head?.nextAttemptAt ?? 0;
}
