// Command client posts OpenIM's webhooks through OpenIM's own client and structs, and prints a line of JSON for each call.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"

	cb "github.com/openimsdk/open-im-server/v3/pkg/callbackstruct"
	"github.com/openimsdk/open-im-server/v3/pkg/common/config"
	"github.com/openimsdk/open-im-server/v3/pkg/common/webhook"
	"github.com/openimsdk/protocol/constant"
	"github.com/openimsdk/tools/errs"
	"github.com/openimsdk/tools/log"
	"github.com/openimsdk/tools/mq/memamq"
	"github.com/openimsdk/tools/utils/httputil"
)

// call is a line of the output.
type call struct {
	Command string `json:"command"`
	Before  bool   `json:"before"`
	Variant string `json:"variant"`
	// OperationID is the value of the header of this name.
	OperationID string `json:"operationID"`
	// Sent is the body.
	Sent string `json:"sent"`
	// Response is what was decoded, encoded again; null if the answer was not looked at.
	Response any `json:"response"`
	// Error is what the service gets instead of a decision; empty if there is none.
	Error string `json:"error"`
	// ErrorCode is the code that the service's caller gets; 0 if there is none.
	ErrorCode int `json:"errorCode"`
	// ErrorDetail is what the service's caller gets with it.
	ErrorDetail string `json:"errorDetail"`
}

// panicLevel is the least that OpenIM logs.
const panicLevel = 0

// timeoutSeconds is the value that OpenIM's webhooks.yml is shipped with.
const timeoutSeconds = 5

var (
	url    = flag.String("url", "", "address that OpenIM is configured with")
	form   = flag.String("form", "client", "client: as 3.8.3 calls; query, documented and bare: as older releases call")
	which  = flag.String("variants", "realistic", "variants of each request, joined by commas")
	run    = flag.String("run", "0", "number of this run, which keeps its ids apart")
	async  = flag.Bool("async", false, "post after-callbacks through OpenIM's queue, and nothing else")
	before = flag.Bool("before", false, "post before-callbacks only")
	shared = flag.Bool("shared", false, "all callbacks are about the same users and the same group")
)

func main() {
	flag.Parse()
	// OpenIM's client logs each call to standard output, where the results go.
	if err := log.InitLoggerFromConfig("", "", "", "", panicLevel, true, false, "", 0, 0, "", false); err != nil {
		exit(err)
	}
	ctx := context.Background()
	output := json.NewEncoder(os.Stdout)
	queue := memamq.NewMemoryQueue(2, 100)
	client := webhook.NewWebhookClient(*url, queue)
	for _, name := range strings.Split(*which, ",") {
		variant, known := variants[name]
		if !known {
			exit(fmt.Errorf("no variant %s", name))
		}
		for number, callback := range callbacks {
			if (*async && callback.before) || (*before && !callback.before) {
				continue
			}
			ids := idsOf(name, number)
			request := callback.request(ids)
			change(request, variant)
			result := call{Command: callback.command, Before: callback.before, Variant: name, OperationID: ids.operation, Sent: encode(request)}
			called := context.WithValue(ctx, constant.OperationID, ids.operation)
			if *async {
				client.AsyncPost(called, callback.command, request, callback.response(), &config.AfterConfig{Enable: true, Timeout: timeoutSeconds})
			} else {
				response := callback.response()
				result.setError(post(called, client, callback.command, request, response))
				result.Response = response
			}
			if err := output.Encode(result); err != nil {
				exit(err)
			}
		}
	}
	// It waits for what is in the queue.
	queue.Stop()
}

// post does what a service does: it sends the request, decodes the answer and asks whether to go on.
func post(ctx context.Context, client *webhook.Client, command string, request cb.CallbackReq, response cb.CallbackResp) error {
	if *form == "client" {
		return client.SyncPost(ctx, command, request, response, &config.BeforeConfig{Enable: true, Timeout: timeoutSeconds})
	}
	address, known := map[string]string{
		// 3.0.0 to 3.4.0
		"query": *url + "?command=" + command,
		// The public documents of 2023 and 2024.
		"documented": *url + "?command=" + command + "&contenttype=json",
		// 2.x
		"bare": *url,
	}[*form]
	if !known {
		return fmt.Errorf("no form %s", *form)
	}
	operationID, _ := ctx.Value(constant.OperationID).(string)
	headers := map[string]string{constant.OperationID: operationID}
	return olderClient.post(ctx, address, headers, request, response)
}

// older is a release whose client is no longer published: its address, with today's way to post and decode.
type older struct{ client *httputil.HTTPClient }

var olderClient = older{httputil.NewHTTPClient(httputil.NewClientConfig())}

func (o older) post(ctx context.Context, address string, headers map[string]string, request cb.CallbackReq, response cb.CallbackResp) error {
	if err := o.client.PostReturn(ctx, address, headers, request, response, timeoutSeconds); err != nil {
		return err
	}
	return response.Parse()
}

func (c *call) setError(err error) {
	if err == nil {
		return
	}
	c.Error = err.Error()
	var coded errs.CodeError
	if errors.As(err, &coded) {
		c.ErrorCode, c.ErrorDetail = coded.Code(), coded.Detail()
	}
}

func idsOf(variant string, number int) ids {
	call := fmt.Sprintf("%s-%s-%d", *run, variant, number)
	about := call
	if *shared {
		about = fmt.Sprintf("%s-%s", *run, variant)
	}
	return ids{
		owner:     "alice-" + about,
		other:     "bob-" + about,
		third:     "carol-" + about,
		group:     "group-" + about,
		message:   "message-" + call,
		operation: "operation-" + call,
	}
}

// encode writes a request as OpenIM's client does.
func encode(request cb.CallbackReq) string {
	var body bytes.Buffer
	if err := json.NewEncoder(&body).Encode(request); err != nil {
		exit(err)
	}
	return body.String()
}

func exit(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
