import type { Locator, Page } from "playwright-core";

/** The hands of somebody at the console. Each click and each text typed is a step. */
export interface Hands {
  page: Page;
  click(target: Locator): Promise<void>;
  /** Types the text and presses Enter. */
  type(target: Locator, text: string): Promise<void>;
  /** Steps so far. */
  steps(): number;
}

export function handsOn(page: Page): Hands {
  let steps = 0;
  return {
    page,
    click: async (target) => {
      steps += 1;
      await target.click();
    },
    type: async (target, text) => {
      steps += 1;
      await target.click();
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    steps: () => steps,
  };
}
