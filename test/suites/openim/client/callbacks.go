package main

import (
	"github.com/openimsdk/open-im-server/v3/pkg/apistruct"
	cb "github.com/openimsdk/open-im-server/v3/pkg/callbackstruct"
	"github.com/openimsdk/protocol/constant"
	"github.com/openimsdk/protocol/sdkws"
	"github.com/openimsdk/protocol/wrapperspb"
)

// callback is a webhook as a service of OpenIM calls it.
type callback struct {
	command string
	before  bool
	// request returns what the service sends, with the ids of a call.
	request func(ids ids) cb.CallbackReq
	// response returns a new value of the struct that the service decodes the answer into.
	response func() cb.CallbackResp
}

// ids are those of one call, so that no call repeats another one.
type ids struct {
	owner, other, third, group, message, operation string
}

func newBefore(command string, response func() cb.CallbackResp, request func(ids) cb.CallbackReq) callback {
	return callback{command: command, before: true, request: request, response: response}
}

func newAfter(command string, response func() cb.CallbackResp, request func(ids) cb.CallbackReq) callback {
	return callback{command: command, request: request, response: response}
}

// response returns a function that makes an empty Resp.
func response[Resp any, Pointer interface {
	*Resp
	cb.CallbackResp
}]() func() cb.CallbackResp {
	return func() cb.CallbackResp { return Pointer(new(Resp)) }
}

// callbacks are all webhooks of open-im-server 3.8.3, with requests as its internal/**/callback.go build them.
var callbacks = []callback{
	newBefore(cb.CallbackBeforeAddFriendCommand, response[cb.CallbackBeforeAddFriendResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeAddFriendReq{CallbackCommand: cb.CallbackBeforeAddFriendCommand, FromUserID: ids.owner, ToUserID: ids.other, ReqMsg: "Hello, shall we be friends?", Ex: "{}"}
	}),
	newAfter(cb.CallbackAfterAddFriendCommand, response[cb.CallbackAfterAddFriendResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterAddFriendReq{CallbackCommand: cb.CallbackAfterAddFriendCommand, FromUserID: ids.owner, ToUserID: ids.other, ReqMsg: "Hello, shall we be friends?"}
	}),
	newBefore(cb.CallbackBeforeAddFriendAgreeCommand, response[cb.CallbackBeforeAddFriendAgreeResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeAddFriendAgreeReq{CallbackCommand: cb.CallbackBeforeAddFriendAgreeCommand, FromUserID: ids.owner, ToUserID: ids.other, HandleResult: constant.FriendResponseAgree, HandleMsg: "Yes"}
	}),
	newAfter(cb.CallbackAfterAddFriendAgreeCommand, response[cb.CallbackAfterAddFriendAgreeResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterAddFriendAgreeReq{CallbackCommand: cb.CallbackAfterAddFriendAgreeCommand, FromUserID: ids.owner, ToUserID: ids.other, HandleResult: constant.FriendResponseAgree, HandleMsg: "Yes"}
	}),
	newBefore(cb.CallbackBeforeSetFriendRemarkCommand, response[cb.CallbackBeforeSetFriendRemarkResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeSetFriendRemarkReq{CallbackCommand: cb.CallbackBeforeSetFriendRemarkCommand, OwnerUserID: ids.owner, FriendUserID: ids.other, Remark: "from work"}
	}),
	newAfter(cb.CallbackAfterSetFriendRemarkCommand, response[cb.CallbackAfterSetFriendRemarkResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterSetFriendRemarkReq{CallbackCommand: cb.CallbackAfterSetFriendRemarkCommand, OwnerUserID: ids.owner, FriendUserID: ids.other, Remark: "from work"}
	}),
	newAfter(cb.CallbackAfterDeleteFriendCommand, response[cb.CallbackAfterDeleteFriendResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterDeleteFriendReq{CallbackCommand: cb.CallbackAfterDeleteFriendCommand, OwnerUserID: ids.owner, FriendUserID: ids.other}
	}),
	newBefore(cb.CallbackBeforeImportFriendsCommand, response[cb.CallbackBeforeImportFriendsResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeImportFriendsReq{CallbackCommand: cb.CallbackBeforeImportFriendsCommand, OwnerUserID: ids.owner, FriendUserIDs: []string{ids.other, ids.third}}
	}),
	newAfter(cb.CallbackAfterImportFriendsCommand, response[cb.CallbackAfterImportFriendsResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterImportFriendsReq{CallbackCommand: cb.CallbackAfterImportFriendsCommand, OwnerUserID: ids.owner, FriendUserIDs: []string{ids.other, ids.third}}
	}),
	newBefore(cb.CallbackBeforeAddBlackCommand, response[cb.CallbackBeforeAddBlackResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeAddBlackReq{CallbackCommand: cb.CallbackBeforeAddBlackCommand, OwnerUserID: ids.owner, BlackUserID: ids.other}
	}),
	newAfter(cb.CallbackAfterRemoveBlackCommand, response[cb.CallbackAfterRemoveBlackResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterRemoveBlackReq{CallbackCommand: cb.CallbackAfterRemoveBlackCommand, OwnerUserID: ids.owner, BlackUserID: ids.other}
	}),

	newBefore(cb.CallbackBeforeCreateGroupCommand, response[cb.CallbackBeforeCreateGroupResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeCreateGroupReq{CallbackCommand: cb.CallbackBeforeCreateGroupCommand, OperationID: ids.operation, GroupInfo: groupInfo(ids), InitMemberList: initialMembers(ids)}
	}),
	newAfter(cb.CallbackAfterCreateGroupCommand, response[cb.CallbackAfterCreateGroupResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterCreateGroupReq{CallbackCommand: cb.CallbackAfterCreateGroupCommand, GroupInfo: groupInfo(ids), InitMemberList: initialMembers(ids)}
	}),
	newBefore(cb.CallbackBeforeMembersJoinGroupCommand, response[cb.CallbackBeforeMembersJoinGroupResp](), func(ids ids) cb.CallbackReq {
		members := []*cb.CallbackGroupMember{{UserID: ids.other, Ex: "{}"}, {UserID: ids.third}}
		return &cb.CallbackBeforeMembersJoinGroupReq{CallbackCommand: cb.CallbackBeforeMembersJoinGroupCommand, GroupID: ids.group, MembersList: members, GroupEx: "{}"}
	}),
	newBefore(cb.CallbackBeforeInviteJoinGroupCommand, response[cb.CallbackBeforeInviteUserToGroupResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeInviteUserToGroupReq{CallbackCommand: cb.CallbackBeforeInviteJoinGroupCommand, OperationID: ids.operation, GroupID: ids.group, Reason: "Join us", InvitedUserIDs: []string{ids.other, ids.third}}
	}),
	newBefore(cb.CallbackBeforeJoinGroupCommand, response[cb.CallbackJoinGroupResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackJoinGroupReq{CallbackCommand: cb.CallbackBeforeJoinGroupCommand, GroupID: ids.group, GroupType: "2", ApplyID: ids.owner, ReqMessage: "May I?", Ex: "{}"}
	}),
	newAfter(cb.CallbackAfterJoinGroupCommand, response[cb.CallbackAfterJoinGroupResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterJoinGroupReq{CallbackCommand: cb.CallbackAfterJoinGroupCommand, OperationID: ids.operation, GroupID: ids.group, ReqMessage: "May I?", JoinSource: constant.JoinBySearch, InviterUserID: ids.owner}
	}),
	newAfter(cb.CallbackAfterQuitGroupCommand, response[cb.CallbackQuitGroupResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackQuitGroupReq{CallbackCommand: cb.CallbackAfterQuitGroupCommand, GroupID: ids.group, UserID: ids.owner}
	}),
	newAfter(cb.CallbackAfterKickGroupCommand, response[cb.CallbackKillGroupMemberResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackKillGroupMemberReq{CallbackCommand: cb.CallbackAfterKickGroupCommand, GroupID: ids.group, KickedUserIDs: []string{ids.other, ids.third}, Reason: "spam"}
	}),
	newAfter(cb.CallbackAfterDisMissGroupCommand, response[cb.CallbackDisMissGroupResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackDisMissGroupReq{CallbackCommand: cb.CallbackAfterDisMissGroupCommand, GroupID: ids.group, OwnerID: ids.owner, GroupType: "2", MembersID: []string{ids.owner, ids.other}}
	}),
	newAfter(cb.CallbackAfterTransferGroupOwnerCommand, response[cb.CallbackTransferGroupOwnerResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackTransferGroupOwnerReq{CallbackCommand: cb.CallbackAfterTransferGroupOwnerCommand, GroupID: ids.group, OldOwnerUserID: ids.owner, NewOwnerUserID: ids.other}
	}),
	newBefore(cb.CallbackBeforeSetGroupMemberInfoCommand, response[cb.CallbackBeforeSetGroupMemberInfoResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeSetGroupMemberInfoReq{CallbackCommand: cb.CallbackBeforeSetGroupMemberInfoCommand, GroupID: ids.group, UserID: ids.other, Nickname: pointer("Bob"), RoleLevel: pointer(int32(constant.GroupAdmin))}
	}),
	newAfter(cb.CallbackAfterSetGroupMemberInfoCommand, response[cb.CallbackAfterSetGroupMemberInfoResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterSetGroupMemberInfoReq{CallbackCommand: cb.CallbackAfterSetGroupMemberInfoCommand, GroupID: ids.group, UserID: ids.other, Nickname: pointer("Bob"), RoleLevel: pointer(int32(constant.GroupAdmin))}
	}),
	newBefore(cb.CallbackBeforeSetGroupInfoCommand, response[cb.CallbackBeforeSetGroupInfoResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeSetGroupInfoReq{CallbackCommand: cb.CallbackBeforeSetGroupInfoCommand, GroupID: ids.group, GroupName: "Team", Notification: "Meeting at 10", Introduction: "The team", FaceURL: "https://example.com/team.png", Ex: "{}", NeedVerification: 1}
	}),
	newAfter(cb.CallbackAfterSetGroupInfoCommand, response[cb.CallbackAfterSetGroupInfoResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterSetGroupInfoReq{CallbackCommand: cb.CallbackAfterSetGroupInfoCommand, GroupID: ids.group, GroupName: "Team", Notification: "Meeting at 10", Ex: pointer("{}"), NeedVerification: pointer(int32(1))}
	}),
	newBefore(cb.CallbackBeforeSetGroupInfoExCommand, response[cb.CallbackBeforeSetGroupInfoExResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeSetGroupInfoExReq{CallbackCommand: cb.CallbackBeforeSetGroupInfoExCommand, GroupID: ids.group, GroupName: wrapperspb.String("Team"), Ex: wrapperspb.String("{}"), NeedVerification: wrapperspb.Int32(1)}
	}),
	newAfter(cb.CallbackAfterSetGroupInfoExCommand, response[cb.CallbackAfterSetGroupInfoExResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterSetGroupInfoExReq{CallbackCommand: cb.CallbackAfterSetGroupInfoExCommand, GroupID: ids.group, GroupName: wrapperspb.String("Team"), LookMemberInfo: wrapperspb.Int32(0)}
	}),

	newBefore(cb.CallbackBeforeSendSingleMsgCommand, response[cb.CallbackBeforeSendSingleMsgResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeSendSingleMsgReq{CommonCallbackReq: message(cb.CallbackBeforeSendSingleMsgCommand, ids, constant.SingleChatType), RecvID: ids.other}
	}),
	newAfter(cb.CallbackAfterSendSingleMsgCommand, response[cb.CallbackAfterSendSingleMsgResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterSendSingleMsgReq{CommonCallbackReq: message(cb.CallbackAfterSendSingleMsgCommand, ids, constant.SingleChatType), RecvID: ids.other}
	}),
	newBefore(cb.CallbackBeforeSendGroupMsgCommand, response[cb.CallbackBeforeSendGroupMsgResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeSendGroupMsgReq{CommonCallbackReq: message(cb.CallbackBeforeSendGroupMsgCommand, ids, constant.ReadGroupChatType), GroupID: ids.group}
	}),
	newAfter(cb.CallbackAfterSendGroupMsgCommand, response[cb.CallbackAfterSendGroupMsgResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterSendGroupMsgReq{CommonCallbackReq: message(cb.CallbackAfterSendGroupMsgCommand, ids, constant.ReadGroupChatType), GroupID: ids.group}
	}),
	newBefore(cb.CallbackBeforeMsgModifyCommand, response[cb.CallbackMsgModifyCommandResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackMsgModifyCommandReq{CommonCallbackReq: message(cb.CallbackBeforeMsgModifyCommand, ids, constant.SingleChatType)}
	}),
	newAfter(cb.CallbackAfterGroupMsgReadCommand, response[cb.CallbackGroupMsgReadResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackGroupMsgReadReq{CallbackCommand: cb.CallbackAfterGroupMsgReadCommand, SendID: ids.owner, ReceiveID: ids.other, UnreadMsgNum: 3, ContentType: constant.HasReadReceipt}
	}),
	newAfter(cb.CallbackAfterSingleMsgReadCommand, response[cb.CallbackSingleMsgReadResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackSingleMsgReadReq{CallbackCommand: cb.CallbackAfterSingleMsgReadCommand, ConversationID: conversation(ids), UserID: ids.other, Seqs: []int64{1, 2, 3}, ContentType: constant.HasReadReceipt}
	}),
	newAfter(cb.CallbackAfterRevokeMsgCommand, response[cb.CallbackAfterRevokeMsgResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterRevokeMsgReq{CallbackCommand: cb.CallbackAfterRevokeMsgCommand, ConversationID: conversation(ids), Seq: 7, UserID: ids.owner}
	}),

	newBefore(cb.CallbackBeforeOfflinePushCommand, response[cb.CallbackBeforePushResp](), func(ids ids) cb.CallbackReq {
		request := push(cb.CallbackBeforeOfflinePushCommand, ids)
		request.OfflinePushInfo = &sdkws.OfflinePushInfo{Title: "Alice", Desc: "Hello", Ex: "{}", IOSPushSound: "default", IOSBadgeCount: true}
		return request
	}),
	newBefore(cb.CallbackBeforeOnlinePushCommand, response[cb.CallbackBeforePushResp](), func(ids ids) cb.CallbackReq {
		return push(cb.CallbackBeforeOnlinePushCommand, ids)
	}),
	newBefore(cb.CallbackBeforeGroupOnlinePushCommand, response[cb.CallbackBeforeSuperGroupOnlinePushResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeSuperGroupOnlinePushReq{UserStatusBaseCallback: status(cb.CallbackBeforeGroupOnlinePushCommand, ids), ClientMsgID: ids.message, SendID: ids.owner, GroupID: ids.group, ContentType: constant.Text, SessionType: constant.ReadGroupChatType, AtUserIDs: []string{ids.other}, Content: text, Seq: 12}
	}),

	newAfter(cb.CallbackAfterUserOnlineCommand, response[cb.CommonCallbackResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackUserOnlineReq{UserStatusCallbackReq: cb.UserStatusCallbackReq{UserStatusBaseCallback: status(cb.CallbackAfterUserOnlineCommand, ids), UserID: ids.owner}, Seq: sentAt, ConnID: "7f3d"}
	}),
	newAfter(cb.CallbackAfterUserOfflineCommand, response[cb.CallbackUserOfflineResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackUserOfflineReq{UserStatusCallbackReq: cb.UserStatusCallbackReq{UserStatusBaseCallback: status(cb.CallbackAfterUserOfflineCommand, ids), UserID: ids.owner}, Seq: sentAt, ConnID: "7f3d"}
	}),
	newAfter(cb.CallbackAfterUserKickOffCommand, response[cb.CommonCallbackResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackUserKickOffReq{UserStatusCallbackReq: cb.UserStatusCallbackReq{UserStatusBaseCallback: status(cb.CallbackAfterUserKickOffCommand, ids), UserID: ids.owner}, Seq: sentAt}
	}),

	newBefore(cb.CallbackBeforeUpdateUserInfoCommand, response[cb.CallbackBeforeUpdateUserInfoResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeUpdateUserInfoReq{CallbackCommand: cb.CallbackBeforeUpdateUserInfoCommand, UserID: ids.owner, Nickname: pointer("Alice"), FaceURL: pointer("https://example.com/alice.png")}
	}),
	newAfter(cb.CallbackAfterUpdateUserInfoCommand, response[cb.CallbackAfterUpdateUserInfoResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterUpdateUserInfoReq{CallbackCommand: cb.CallbackAfterUpdateUserInfoCommand, UserID: ids.owner, Nickname: "Alice", FaceURL: "https://example.com/alice.png"}
	}),
	newBefore(cb.CallbackBeforeUpdateUserInfoExCommand, response[cb.CallbackBeforeUpdateUserInfoExResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeUpdateUserInfoExReq{CallbackCommand: cb.CallbackBeforeUpdateUserInfoExCommand, UserID: ids.owner, Nickname: wrapperspb.String("Alice"), FaceURL: wrapperspb.String("https://example.com/alice.png")}
	}),
	newAfter(cb.CallbackAfterUpdateUserInfoExCommand, response[cb.CallbackAfterUpdateUserInfoExResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterUpdateUserInfoExReq{CallbackCommand: cb.CallbackAfterUpdateUserInfoExCommand, UserID: ids.owner, Nickname: wrapperspb.String("Alice")}
	}),
	newBefore(cb.CallbackBeforeUserRegisterCommand, response[cb.CallbackBeforeUserRegisterResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackBeforeUserRegisterReq{CallbackCommand: cb.CallbackBeforeUserRegisterCommand, Users: users(ids)}
	}),
	newAfter(cb.CallbackAfterUserRegisterCommand, response[cb.CallbackAfterUserRegisterResp](), func(ids ids) cb.CallbackReq {
		return &cb.CallbackAfterUserRegisterReq{CallbackCommand: cb.CallbackAfterUserRegisterCommand, Users: users(ids)}
	}),
}

const (
	sentAt = 1790000000123
	text   = `{"content":"Hello, <you> & all"}`
)

func message(command string, ids ids, session int32) cb.CommonCallbackReq {
	return cb.CommonCallbackReq{
		SendID:           ids.owner,
		CallbackCommand:  command,
		ServerMsgID:      ids.message,
		ClientMsgID:      "client-" + ids.message,
		OperationID:      ids.operation,
		SenderPlatformID: constant.AndroidPlatformID,
		SenderNickname:   "Alice",
		SessionType:      session,
		MsgFrom:          constant.UserMsgType,
		ContentType:      constant.Text,
		Status:           constant.MsgStatusSending,
		SendTime:         sentAt,
		CreateTime:       sentAt,
		Content:          text,
		SenderFaceURL:    "https://example.com/alice.png",
	}
}

func push(command string, ids ids) *cb.CallbackBeforePushReq {
	return &cb.CallbackBeforePushReq{
		UserStatusBatchCallbackReq: cb.UserStatusBatchCallbackReq{UserStatusBaseCallback: status(command, ids), UserIDList: []string{ids.other}},
		ClientMsgID:                ids.message,
		SendID:                     ids.owner,
		ContentType:                constant.Text,
		SessionType:                constant.SingleChatType,
		Content:                    text,
	}
}

func status(command string, ids ids) cb.UserStatusBaseCallback {
	return cb.UserStatusBaseCallback{
		CallbackCommand: command,
		OperationID:     ids.operation,
		PlatformID:      constant.IOSPlatformID,
		Platform:        constant.PlatformIDToName(constant.IOSPlatformID),
	}
}

func groupInfo(ids ids) *sdkws.GroupInfo {
	return &sdkws.GroupInfo{GroupID: ids.group, GroupName: "Team", OwnerUserID: ids.owner, CreatorUserID: ids.owner, GroupType: constant.WorkingGroup, CreateTime: sentAt, MemberCount: 3}
}

func initialMembers(ids ids) []*apistruct.GroupAddMemberInfo {
	return []*apistruct.GroupAddMemberInfo{
		{UserID: ids.owner, RoleLevel: constant.GroupOwner},
		{UserID: ids.other, RoleLevel: constant.GroupAdmin},
		{UserID: ids.third, RoleLevel: constant.GroupOrdinaryUsers},
	}
}

func users(ids ids) []*sdkws.UserInfo {
	return []*sdkws.UserInfo{
		{UserID: ids.owner, Nickname: "Alice", FaceURL: "https://example.com/alice.png", CreateTime: sentAt},
		{UserID: ids.other, Nickname: "Bob"},
	}
}

func conversation(ids ids) string {
	return "si_" + ids.owner + "_" + ids.other
}

func pointer[Value any](value Value) *Value {
	return &value
}
