// Posts long bodies with Go's net/http client, as OpenIM does, and prints one line for each post that got no answer with status 200.
//
//	go run main.go -url http://127.0.0.1:8080/openim/callbackBeforeAddBlackCommand -mebibytes 16 -posts 50 -at-once 8
package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"net/http"
	"sync"
	"time"
)

func main() {
	url := flag.String("url", "", "where to post")
	mebibytes := flag.Int("mebibytes", 1, "size of each body")
	posts := flag.Int("posts", 50, "number of posts")
	atOnce := flag.Int("at-once", 1, "posts at the same time, over connections that are kept")
	flag.Parse()

	body := bytes.Join([][]byte{[]byte(`{"text":"`), bytes.Repeat([]byte("x"), *mebibytes<<20), []byte(`"}`)}, nil)
	// OpenIM keeps up to a hundred connections.
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 100}, Timeout: 15 * time.Second}
	queue := make(chan int, *posts)
	for number := 0; number < *posts; number++ {
		queue <- number
	}
	close(queue)
	var running sync.WaitGroup
	for count := 0; count < *atOnce; count++ {
		running.Add(1)
		go func() {
			defer running.Done()
			for range queue {
				if err := post(client, *url, body); err != nil {
					fmt.Println(err)
				}
			}
		}()
	}
	running.Wait()
}

func post(client *http.Client, url string, body []byte) error {
	answer, err := client.Post(url, "application/json; charset=utf-8", bytes.NewReader(body))
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		return err
	}
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("status %d: %s", answer.StatusCode, text)
	}
	return nil
}
