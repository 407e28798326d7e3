// Generated from openapi/ by `npm run generate`. Do not edit.

/** Least first. Each role may do what those before it may. */
export const roles = ["viewer", "operator", "admin"] as const;

/** The least role that may call each operation; null if it needs no token. */
export const roleOfOperation = {
  getHealth: null,
  getReady: null,
  getMetrics: "viewer",
  getCaller: "viewer",
  getStatistics: "viewer",
  getSeries: "viewer",
  listCallbacks: "viewer",
  getCallback: "viewer",
  explainCallback: "viewer",
  watchCallbacks: "viewer",
  listRelations: "viewer",
  listEvents: "viewer",
  listHistory: "viewer",
  getCoverage: "viewer",
  getRules: "viewer",
  getRulesFile: "viewer",
  replaceRules: "admin",
  checkRules: "operator",
  getStarterRules: "viewer",
  reloadRules: "admin",
  listRulesTests: "viewer",
  testRules: "operator",
  cancelRulesTest: "operator",
  listLists: "viewer",
  getList: "viewer",
  listListValues: "viewer",
  addListValue: "operator",
  removeListValue: "operator",
  listListImports: "viewer",
  importListValues: "operator",
  listReviews: "viewer",
  getReview: "viewer",
  decideReview: "operator",
  listTokens: "admin",
  listAudit: "operator",
} as const;
