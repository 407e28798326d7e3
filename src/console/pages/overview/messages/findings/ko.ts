import type { FindingTexts } from "./en.ts";

export const findings: FindingTexts = {
  "callbacks-stopped": {
    title: "{sender}: {silentMs} 동안 콜백이 없습니다. 보통 이 시간에 약 {expected}건이 옵니다.",
    cause: "{sender}이(가) imhook에 연결하지 못하거나, 호출이 거부되었거나, 발신 서버에서 콜백이 꺼져 있습니다.",
    remedy: "imhook doctor를 실행하면 콜백이 오지 않는 원인을 알 수 있습니다.",
  },
  "workers-missing": {
    title: "워커 {wanted}개 중 {ready}개만 콜백을 받고 있습니다.",
    cause: "워커가 시작되지 않거나 시작하자마자 종료됩니다.",
    remedy: "시작되지 않는 이유는 로그에 있습니다.",
  },
  "journal-failing": {
    title: "저널에 쓸 수 없습니다: 실패한 커밋 {failedCommits}건, 기록되지 않은 콜백 {notRecorded}건.",
    cause: "디스크가 가득 찼거나 느리거나 고장 났습니다. 사후 콜백은 503을 받고, 결정은 기록 없이 전송됩니다.",
    remedy: "공간을 확보하거나 디스크를 교체하십시오. 원인은 로그에 있습니다.",
  },
  "disk-low": {
    title: "데이터 디렉터리의 여유 공간이 {freeBytes}뿐입니다.",
    cause: "디스크가 가득 차면 사후 콜백은 503을 받으며, 대부분의 발신 서버는 다시 보내지 않습니다.",
    remedy: "공간을 확보하거나 IMHOOK_RETENTION_AGE 또는 IMHOOK_RETENTION_SIZE로 저널을 제한하십시오.",
  },
  "part-unusable": {
    title: "{subject} 검사에 실패했습니다.",
    cause: "데이터 디렉터리의 파일을 사용할 수 없거나 imhook의 일부가 응답하지 않습니다.",
    remedy: "메시지의 안내를 따르십시오. 모든 검사 결과는 /ready에 있습니다.",
  },
  "deliveries-pruned": {
    title: "{subject}에 전달되기 전에 삭제된 항목: {pruned}건.",
    cause: "대상이 중단, 일시 중지되었거나 너무 느린 시간이 저널의 보존 기간보다 길었습니다. 이 항목들은 전달되지 않습니다.",
    remedy:
      "저널이 장애보다 오래 남도록 IMHOOK_RETENTION_AGE 또는 IMHOOK_RETENTION_SIZE를 높이고 대상을 복구하십시오. 삭제된 항목은 저널 백업에 남아 있습니다.",
  },
  "destination-failing": {
    title:
      "{subject}이(가) 전달을 받지 않거나 자주 실패합니다: 실패한 시도 {failed}회({failedShare}), 재시도 중 {retrying}건, 대기 중 {held}건.",
    cause:
      "연결할 수 없거나, 응답이 늦거나, 오류를 반환하거나, imhook을 거부하거나, 핸들러가 오류를 던집니다. 저널에 남아 있는 동안에는 유실되지 않습니다.",
    remedy: "대상의 시도를 확인하십시오. 각각 응답이 있습니다. 실패한 것은 자동으로 다시 시도합니다.",
  },
  "dead-letters": {
    title: "{subject}의 배달 못 한 항목: {dead}건, 그중 {recent}건은 최근 10분 이내입니다.",
    cause: "대상의 giveUpAfter(기본값 24시간)보다 오래 실패했습니다. 이를 기다리던 전달은 계속 진행되었습니다.",
    remedy: "각 항목의 마지막 응답을 확인하십시오. 수신 측을 고친 뒤 다시 시도하거나, 필요 없는 것은 버리십시오.",
  },
  "decider-failing": {
    title: "결정 서비스 {subject}: 질의 {asked}건 중 {failed}건에 쓸 수 있는 응답이 없습니다. 열린 서킷: {openCircuits}.",
    cause: "서비스가 느리거나 중단되었거나 응답이 잘못되었습니다. 대신 onError에 지정한 대로 처리됩니다.",
    remedy: "서비스를 확인하십시오. 통계는 지연, 연결 불가, 잘못된 응답을 구분합니다.",
  },
  fallbacks: {
    title: "{sender}: 사전 콜백의 {fallbackShare}가 결정되지 않았습니다(시간 초과 {late}, 실패 {failed}).",
    cause: "핸들러, 규칙 또는 결정 서비스가 제한 시간을 넘겼거나, 오류를 던졌거나, 올바르지 않은 응답을 냈습니다: {subjects}.",
    remedy: "콜백을 확인하십시오. 각각 이유가 있습니다. 핸들러와 규칙의 이름은 로그에 있습니다.",
  },
  "answers-slow": {
    title: "{sender}: 응답 100건 중 1건이 제한 시간 {budgetMs} 가운데 {p99Ms} 걸립니다.",
    cause: "규칙, 결정 서비스, 핸들러 또는 디스크가 느리거나 CPU가 부족합니다: {subjects}.",
    remedy: "imhook_decision_seconds와 imhook_commit_seconds를 비교하십시오. 앞의 것은 여러분의 코드, 뒤의 것은 디스크입니다.",
  },
  "load-shed": {
    title: "부하를 덜어 냈습니다: 사전 콜백 {before}건, 사후 콜백 {after}건.",
    cause: "동시에 처리할 수 있는 것보다 많은 콜백이 왔습니다.",
    remedy: "워커를 늘리거나 IMHOOK_MAX_CONCURRENT 또는 IMHOOK_MAX_QUEUED를 높이십시오.",
  },
  "journal-slow": {
    title: "저널이 느립니다: 커밋 {commits}건 중 {slowCommits}건이 250밀리초를 넘었습니다.",
    cause: "디스크가 느리거나 다른 작업이 디스크를 쓰고 있습니다. 기록 전에 전송된 결정: {lateRecords}건.",
    remedy: "데이터 디렉터리를 더 빠른 디스크로 옮기거나, 디스크에 쓰는 다른 작업을 찾으십시오.",
  },
  "worker-died": {
    title: "10분 동안 비정상 종료된 워커: {workersDied}개.",
    cause: "메모리 부족 등으로 강제 종료되었거나 충돌했습니다. 처리 중이던 콜백은 응답을 받지 못했습니다.",
    remedy: "종료된 이유는 로그에 있습니다.",
  },
  "clock-skew": {
    title: "시각이 맞지 않아 거부된 콜백: {calls}건.",
    cause: "이 시스템 또는 발신 서버의 시계가 맞지 않습니다. {subject}",
    remedy: "이 시스템의 시계를 NTP로 동기화하십시오. 직접 서명하는 도구는 RequestTime을 1970년 이후의 초 단위로 보내야 합니다.",
  },
  "calls-refused": {
    title: "{sender} {subject}: 주소 {addresses}개에서 온 호출 {calls}건을 거부했습니다.",
    cause: "토큰, 시크릿, 앱 또는 주소가 맞지 않거나 누군가 침입을 시도하고 있습니다.",
    remedy: "발신 서버의 호출이라면 그 설정과 imhook의 설정을 맞추십시오.",
  },
  quarantine: {
    title: "{sender}: 콜백 {quarantined}건이 격리되었습니다({quarantinedShare}). 전날은 {dayBefore}건.",
    cause: "발신 서버가 바뀌었거나 문서에 없는 명령을 보내고 있습니다: {subjects}.",
    remedy: "콜백을 확인하십시오. 각각 이유가 있습니다. 새 버전의 imhook이 변경을 지원할 수 있습니다.",
  },
  "rules-refused": {
    title: "{subject}에 오류가 {faults}건 있어 사용되지 않습니다.",
    cause: "이전 규칙으로 결정합니다.",
    remedy: "오류를 고치면 imhook이 파일을 자동으로 다시 읽습니다.",
  },
  "rule-data-refused": {
    title: "{subjects}: 규칙이 참조하는 파일이 없거나 오류가 {faults}건 있습니다.",
    cause: "이전 값이 계속 사용됩니다.",
    remedy: "파일을 되돌리거나 고치면 imhook이 자동으로 다시 읽습니다.",
  },
  "rule-failing": {
    title: "규칙 {subject}이(가) 실패했습니다. 10분 동안 {failed}회.",
    cause: "조건이나 조회가 실패하여 onError에 지정한 대로 처리되었습니다.",
    remedy: "해당 콜백을 확인하십시오. 이유는 로그에 있습니다.",
  },
  "handlers-refused": {
    title: "핸들러 모듈 {subject}을(를) 현재 내용으로는 사용할 수 없습니다.",
    cause: "이전 핸들러로 결정합니다.",
    remedy: "모듈을 고치고 다시 불러오십시오. 이유는 로그에 있습니다.",
  },
  "tokens-refused": {
    title: "{subject}에 오류가 {faults}건 있어 사용되지 않습니다.",
    cause: "삭제한 토큰을 포함한 이전 토큰으로 운영자 API에 접근할 수 있습니다.",
    remedy: "로그에 있는 오류를 고치면 imhook이 파일을 자동으로 다시 읽습니다.",
  },
  "tokens-guessed": {
    title: "10분 동안 잘못된 토큰으로 운영자 API를 호출한 횟수: {calls}.",
    cause: "누군가 토큰을 시험하고 있거나 클라이언트가 이전 토큰을 쓰고 있습니다.",
    remedy: "주소는 로그에 있습니다. 여러분의 클라이언트가 아니라면 이 포트를 인터넷에 노출하지 마십시오.",
  },
  "follower-failing": {
    title: "{subject}이(가) 저널을 따라가지 못하고 {lagEntries}건 뒤처져 있습니다.",
    cause: "파일을 사용할 수 없거나 어떤 항목에서 실패합니다. 표시되는 내용이 오래된 것이 됩니다.",
    remedy: "이유는 로그에 있습니다. 매초 다시 시도합니다.",
  },
  "follower-lagging": {
    title: "{subject}이(가) 저널보다 {lagEntries}건 뒤처져 있습니다.",
    cause: "부하에 비해 CPU나 디스크 성능이 부족하거나, 파일을 저널에서 다시 만들고 있습니다.",
    remedy: "줄어들지 않으면 CPU를 늘리거나 더 빠른 디스크를 쓰십시오.",
  },
  "destination-lagging": {
    title: "{subject}이(가) 저널보다 {lagEntries}건, {lagMs} 뒤처져 있습니다.",
    cause:
      "들어오는 것보다 적게 받거나, 속도가 제한되었거나, 과거 시점부터 시작했거나, 일시 중지되었습니다. 기다리는 것은 저널에 있습니다.",
    remedy:
      "줄어들지 않으면 대상의 rate, parallel, batch를 높이거나 수신 측을 더 빠르게 하십시오. 저널에서 삭제되기 전에 따라잡아야 합니다.",
  },
  "retention-behind": {
    title: "저널이 보존 한도를 {behindMs} 동안 넘고 있습니다.",
    cause: "정리에 실패했거나 정리하는 속도보다 빨리 콜백이 쌓입니다.",
    remedy: "정리 상황은 로그에 있습니다. imhook을 멈추고 imhook journal prune을 실행하면 더 많이 지울 수 있습니다.",
  },
};
