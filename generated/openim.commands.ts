// Generated from openapi/ by `npm run generate`. Do not edit.

export const commands = {
  "callbackBeforeAddFriendCommand": {"phase":"before","aliases":[],"decisions":["allow","refuse"],"safeDefault":"allow","duplicateKey":["$request.header.operationID","$request.body#/fromUserID","$request.body#/toUserID"]},
  "callbackAfterAddFriendCommand": {"phase":"after","aliases":[],"decisions":[],"safeDefault":"acknowledge","duplicateKey":["$request.header.operationID","$request.body#/fromUserID","$request.body#/toUserID"]},
  "callbackBeforeAddFriendAgreeCommand": {"phase":"before","aliases":["callbackBeforeReplyFriendResp"],"decisions":["allow","refuse"],"safeDefault":"allow","duplicateKey":["$request.header.operationID","$request.body#/fromUserID","$request.body#/blackUserID"]},
  "callbackAfterAddFriendAgreeCommand": {"phase":"after","aliases":[],"decisions":[],"safeDefault":"acknowledge","duplicateKey":["$request.header.operationID","$request.body#/fromUserID","$request.body#/blackUserID"]},
  "callbackAfterDeleteFriendCommand": {"phase":"after","aliases":[],"decisions":[],"safeDefault":"acknowledge","duplicateKey":["$request.header.operationID","$request.body#/ownerUserID","$request.body#/friendUserID"]},
  "callbackBeforeSetFriendRemarkCommand": {"phase":"before","aliases":["callbackBeforeSetFriendRemark"],"decisions":["allow","refuse","modify"],"safeDefault":"allow","duplicateKey":["$request.header.operationID","$request.body#/ownerUserID","$request.body#/friendUserID"]},
  "callbackAfterSetFriendRemarkCommand": {"phase":"after","aliases":["callbackAfterSetFriendRemark"],"decisions":[],"safeDefault":"acknowledge","duplicateKey":["$request.header.operationID","$request.body#/ownerUserID","$request.body#/friendUserID"]},
  "callbackBeforeAddBlackCommand": {"phase":"before","aliases":["addBlackCommand"],"decisions":["allow","refuse"],"safeDefault":"allow","duplicateKey":["$request.header.operationID","$request.body#/ownerUserID","$request.body#/blackUserID"]},
  "callbackAfterRemoveBlackCommand": {"phase":"after","aliases":["removeBlackCommand"],"decisions":[],"safeDefault":"acknowledge","duplicateKey":["$request.header.operationID","$request.body#/ownerUserID","$request.body#/blackUserID"]},
  "callbackBeforeImportFriendsCommand": {"phase":"before","aliases":["ImportFriendReqBeforeCommand"],"decisions":["allow","refuse","modify"],"safeDefault":"allow","duplicateKey":["$request.header.operationID","$request.body#/ownerUserID","$request.body#/friendUserIDs"]},
  "callbackAfterImportFriendsCommand": {"phase":"after","aliases":[],"decisions":[],"safeDefault":"acknowledge","duplicateKey":["$request.header.operationID","$request.body#/ownerUserID","$request.body#/friendUserIDs"]},
} as const;
