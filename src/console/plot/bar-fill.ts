/** Half of a tile, in pixels of the screen. */
const HALF = 3;

/** How bars are filled that are the n-th of their plot: plain, with stripes, with dots, so that they are told apart without their colours. */
export function barFill(place: number, colour: string): string | CanvasPattern {
  const tile = document.createElement("canvas");
  const half = Math.round(HALF * devicePixelRatio);
  tile.width = 2 * half;
  tile.height = 2 * half;
  const context = tile.getContext("2d");
  if (place === 0 || context === null) return colour;
  context.fillStyle = colour;
  context.globalAlpha = 0.55;
  context.fillRect(0, 0, 2 * half, 2 * half);
  context.globalAlpha = 1;
  if (place === 1) context.fillRect(0, 0, 2 * half, half);
  else context.fillRect(0, 0, half, half);
  return context.createPattern(tile, "repeat") ?? colour;
}
