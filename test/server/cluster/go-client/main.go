// Command go-client posts callbacks as OpenIM's webhook client does: over connections that it never closes by
// itself, with a pause between two calls, and without a second attempt. It ends when its standard input does, and
// prints how often each outcome occurred, as JSON.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"math/rand"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
)

func main() {
	url, clients, shortest, longest := os.Args[1], number(os.Args[2]), number(os.Args[3]), number(os.Args[4])
	stopped := make(chan struct{})
	go func() {
		io.Copy(io.Discard, os.Stdin)
		close(stopped)
	}()
	var lock sync.Mutex
	var running sync.WaitGroup
	outcomes := map[string]int{}
	for client := 0; client < clients; client++ {
		running.Add(1)
		go func(client int) {
			defer running.Done()
			http := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 100}, Timeout: 15 * time.Second}
			for call := 0; ; call++ {
				outcome := post(http, url, client, call)
				lock.Lock()
				outcomes[outcome]++
				lock.Unlock()
				pause := shortest + rand.Intn(longest-shortest)
				select {
				case <-stopped:
					return
				case <-time.After(time.Duration(pause) * time.Millisecond):
				}
			}
		}(client)
	}
	running.Wait()
	json.NewEncoder(os.Stdout).Encode(outcomes)
}

// post returns "allowed" for an answer that lets OpenIM's operation continue, or what would fail it.
func post(client *http.Client, url string, user, call int) string {
	body := fmt.Sprintf(`{"callbackCommand":"callbackBeforeAddBlackCommand","ownerUserID":"u%d","blackUserID":"b%d"}`, user, call)
	response, err := client.Post(url, "application/json", strings.NewReader(body))
	if err != nil {
		return err.Error()
	}
	defer response.Body.Close()
	var reply struct {
		ActionCode int32 `json:"actionCode"`
		NextCode   int32 `json:"nextCode"`
	}
	if err := json.NewDecoder(response.Body).Decode(&reply); err != nil {
		return err.Error()
	}
	io.Copy(io.Discard, response.Body)
	if reply.ActionCode == 0 && reply.NextCode == 1 {
		return "refused"
	}
	return "allowed"
}

func number(text string) int {
	value, err := strconv.Atoi(text)
	if err != nil {
		panic(err)
	}
	return value
}
