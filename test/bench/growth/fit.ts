/** How a cost grows with the size. */
export type Complexity = "constant" | "logarithmic" | "linear";

/** What a cost was at a size. */
export interface CostAtSize {
  size: number;
  cost: number;
}

/** The curve that costs follow best. */
export interface Fit {
  complexity: Complexity;
  /** Root mean square of how far the costs are from the curve, each as a share of itself. */
  error: number;
  /** What the curve grows by from the least size to the greatest. */
  growth: number;
  /** The same errors for all three curves. */
  errors: Record<Complexity, number>;
}

interface Line {
  offset: number;
  slope: number;
}

type Scale = (size: number) => number;

const SCALES: Record<Complexity, Scale> = { constant: () => 0, logarithmic: Math.log, linear: (size) => size };

/** Costs this near to one value, or growing by no more over all sizes, are called constant: noise of the machine is of this order. */
const NOISE = 0.1;
const LEAST_GROWTH = 1.25;

/** Finds the curve that the costs of at least three sizes follow: the simplest that is not clearly worse than the others. */
export function fitCosts(costs: readonly CostAtSize[]): Fit {
  const lines = { constant: fitLine(costs, "constant"), logarithmic: fitLine(costs, "logarithmic"), linear: fitLine(costs, "linear") };
  const errors = {
    constant: errorOf(costs, "constant", lines.constant),
    logarithmic: errorOf(costs, "logarithmic", lines.logarithmic),
    linear: errorOf(costs, "linear", lines.linear),
  };
  const growing = errors.linear < errors.logarithmic ? "linear" : "logarithmic";
  const growth = growthOf(costs, growing, lines[growing]);
  const complexity = errors.constant <= NOISE || growth <= LEAST_GROWTH ? "constant" : growing;
  return { complexity, error: errors[complexity], growth: complexity === "constant" ? 1 : growth, errors };
}

/** The line with the least sum of squared relative errors. */
function fitLine(costs: readonly CostAtSize[], complexity: Complexity): Line {
  const points = costs.map(({ size, cost }) => ({ x: SCALES[complexity](size), y: cost, weight: 1 / cost ** 2 }));
  const total = sum(points.map(({ weight }) => weight));
  const meanX = sum(points.map(({ x, weight }) => x * weight)) / total;
  const meanY = sum(points.map(({ y, weight }) => y * weight)) / total;
  const spread = sum(points.map(({ x, weight }) => weight * (x - meanX) ** 2));
  const slope = spread === 0 ? 0 : sum(points.map(({ x, y, weight }) => weight * (x - meanX) * (y - meanY))) / spread;
  return { slope, offset: meanY - slope * meanX };
}

function errorOf(costs: readonly CostAtSize[], complexity: Complexity, line: Line): number {
  const errors = costs.map(({ size, cost }) => (costAt(size, complexity, line) - cost) / cost);
  return Math.sqrt(sum(errors.map((error) => error ** 2)) / errors.length);
}

function growthOf(costs: readonly CostAtSize[], complexity: Complexity, line: Line): number {
  const sizes = costs.map(({ size }) => size);
  return costAt(Math.max(...sizes), complexity, line) / costAt(Math.min(...sizes), complexity, line);
}

function costAt(size: number, complexity: Complexity, { offset, slope }: Line): number {
  return offset + slope * SCALES[complexity](size);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
