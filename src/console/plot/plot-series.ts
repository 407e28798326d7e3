/** One line or one kind of bars of a plot. */
export interface PlotSeries {
  label: string;
  /** One for each time; null where there is none. */
  values: readonly (number | null)[];
  /** Name of a colour in styles/tokens.css, without the dashes. */
  colour: "accent" | "good" | "warn" | "bad" | "text-quiet";
  shape: "line" | "bars";
}
