/** Of the thread for viewers, out of 19: a third of the share of threads that answer callbacks. A slice takes a few milliseconds, and somebody is watching. */
export const NICENESS = 5;
