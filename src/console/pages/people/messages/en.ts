/** Texts of the page. */
export const en = {
  title: "People",
};

export type PeopleMessages = typeof en;
