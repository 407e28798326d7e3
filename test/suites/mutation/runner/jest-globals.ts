import { ModernFakeTimers } from "@jest/fake-timers";
import { expect } from "expect";
import { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from "jest-circus";
import { ModuleMocker } from "jest-mock";

// Stands in for `@jest/globals`, which refuses to be imported outside of Jest. These are Jest's own parts, so tests mean the same.

const timers = new ModernFakeTimers({ global: globalThis, config: { fakeTimers: {}, rootDir: process.cwd(), testMatch: [] } as never });
const mocker = new ModuleMocker(globalThis);

const jest = {
  advanceTimersByTime: (milliseconds: number) => timers.advanceTimersByTime(milliseconds),
  advanceTimersByTimeAsync: (milliseconds: number) => timers.advanceTimersByTimeAsync(milliseconds),
  getTimerCount: () => timers.getTimerCount(),
  restoreAllMocks: () => mocker.restoreAllMocks(),
  runOnlyPendingTimers: () => timers.runOnlyPendingTimers(),
  // A file that asks for more time takes it on a busy machine, and the runner gives every file as much as that.
  setTimeout: () => {},
  spyOn: mocker.spyOn.bind(mocker),
  useFakeTimers: (config?: object) => timers.useFakeTimers(config),
  useRealTimers: () => timers.useRealTimers(),
};

export { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test };
