/** Texts of the page. */
export const en = {
  title: "Sign in",
  token: "Token",
  submit: "Sign in",
  checking: "Checking …",
  ended: "The session has ended. Sign in to go on.",
  what: "What is a token?",
  explain:
    "A token is a secret that lets a person or a program use imhook. Its role says what it allows: a viewer reads, an operator also decides and changes lists, an admin can do everything.",
  make: "Whoever runs imhook makes one with this command, and adds the lines that it prints to the file in {setting}:",
  more: "More about tokens and roles",
  server: "imhook on {host}",
};

export type SessionMessages = typeof en;
