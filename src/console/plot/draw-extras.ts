import type uPlot from "uplot";

const SECOND_MS = 1000;
const STRIPE = 6;

/** Hatches the beginning of a plot, of which nothing is known. `until` is in milliseconds since 1970. */
export function drawUnknown({ ctx, bbox, valToPos }: uPlot, until: number, colour: string): void {
  const width = Math.min(valToPos(until / SECOND_MS, "x", true) - bbox.left, bbox.width);
  if (width <= 0) return;
  const step = STRIPE * devicePixelRatio;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, width, bbox.height);
  ctx.clip();
  ctx.strokeStyle = colour;
  ctx.lineWidth = devicePixelRatio;
  ctx.beginPath();
  for (let x = bbox.left - bbox.height; x < bbox.left + width; x += step) {
    ctx.moveTo(x, bbox.top + bbox.height);
    ctx.lineTo(x + bbox.height, bbox.top);
  }
  ctx.stroke();
  ctx.restore();
}

/** Draws a line across a plot at a value, with its name. */
export function drawLimit({ ctx, bbox, valToPos }: uPlot, { label, value }: { label: string; value: number }, colour: string): void {
  const y = Math.round(valToPos(value, "y", true));
  if (y < bbox.top) return;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash([4 * devicePixelRatio, 4 * devicePixelRatio]);
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.textAlign = "right";
  ctx.textBaseline = "bottom";
  ctx.fillText(label, bbox.left + bbox.width, y - devicePixelRatio);
  ctx.restore();
}
