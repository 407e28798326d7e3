/** Texts of what stands around the pages. */
export const en = {
  menu: "Menu",
  account: "Signed in as",
  roles: { viewer: "Viewer", operator: "Operator", admin: "Admin" },
  lost: "imhook does not answer. Trying again …",
  outdated: "A newer version of this console is available.",
  reload: "Reload",
  broken: "This page has failed.",
  failedStart: "The page could not be loaded.",
};

export type ShellMessages = typeof en;
