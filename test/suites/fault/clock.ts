// Loaded before imhook: a clock that is set by messages, in milliseconds from the true one. Timers and performance.now() are not touched,
// as a step of a system's clock does not touch them either.
let offset = 0;
const trueNow = Date.now;
Date.now = () => trueNow() + offset;

process.on("message", (milliseconds: number) => {
  offset = milliseconds;
  process.send?.(Date.now());
});
// Waiting for messages must not keep imhook from ending.
process.channel?.unref();
