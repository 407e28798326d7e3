import type { Hands } from "./hands.ts";

/** A question that a support engineer is asked, and the way to its answer. */
export interface Task {
  question: string;
  /** Number of steps that the way may have. */
  steps: number;
  /** Goes from the first page to the answer; resolves when it can be read. */
  answer(hands: Hands): Promise<void>;
}

/** In the order of the guide. */
export const TASKS: readonly Task[] = [
  {
    question: "Why was bob's message refused?",
    steps: 3,
    answer: async (hands) => {
      const { page } = hands;
      await openPage(hands, "Callbacks");
      await hands.type(page.getByRole("combobox", { name: "Search callbacks" }), "actor:bob decision:refuse");
      await hands.click(page.getByRole("grid").getByRole("row").filter({ hasText: "bob" }).first());
      const detail = page.getByRole("article", { name: "Callback" });
      await detail.getByText("no-casino").first().waitFor();
      await detail.getByText("the best casino in town").first().waitFor();
    },
  },
  {
    question: "Who blocked alice this week, and was it one campaign?",
    steps: 3,
    answer: async (hands) => {
      const { page } = hands;
      await openPage(hands, "People");
      await openPerson(hands, "alice");
      await hands.click(page.getByRole("link", { name: "Who blocked them" }));
      await page.getByRole("heading", { name: "Looks like one campaign" }).waitFor();
      await page.getByRole("table").getByRole("button", { name: "mallory" }).waitFor();
    },
  },
  {
    question: "Since when are alice and bob friends, and because of what?",
    steps: 3,
    answer: async (hands) => {
      const { page } = hands;
      await openPage(hands, "People");
      await openPerson(hands, "alice");
      await hands.click(page.getByRole("grid", { name: "Friends" }).getByRole("row").filter({ hasText: "bob" }));
      await page.getByRole("article", { name: "History" }).getByText("Friend added").first().waitFor();
    },
  },
  {
    question: "Does OpenIM tell us when a friend is deleted, and if not, what is to be switched on?",
    steps: 3,
    answer: async (hands) => {
      const { page } = hands;
      await openPage(hands, "Coverage");
      await hands.type(page.getByRole("searchbox"), "DeleteFriend");
      await hands.click(page.getByRole("button", { name: "callbackAfterDeleteFriendCommand: Never seen", exact: true }));
      await page.locator("article pre").filter({ hasText: "afterDeleteFriend" }).waitFor();
    },
  },
  {
    question: "What does OpenIM send since its upgrade that the document does not allow?",
    steps: 2,
    answer: async (hands) => {
      const { page } = hands;
      await openPage(hands, "Quarantine");
      await hands.click(page.getByRole("row").filter({ hasText: "/body/ownerUserID" }).first());
      await page.locator("mark").first().waitFor();
      await page.getByRole("region", { name: "openapi/openim/components/schemas/BeforeAddBlackRequest.yaml" }).waitFor();
    },
  },
];

async function openPage(hands: Hands, name: string): Promise<void> {
  await hands.click(hands.page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name, exact: true }));
}

async function openPerson({ page, ...hands }: Hands, id: string): Promise<void> {
  await hands.type(page.getByRole("combobox", { name: "Find a user or a group" }), id);
  await page.getByRole("heading", { name: id }).waitFor();
}
