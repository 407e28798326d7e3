package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
)

type cloudEvent struct {
	ID   string `json:"id"`
	Type string `json:"type"`
	Data struct {
		Actor  string `json:"actor"`
		Target string `json:"target"`
	} `json:"data"`
}

// handled stands for a table with a unique key: it has to survive a crash, as what you do has to.
var handled sync.Map

func handle(event cloudEvent) {
	if _, isRepeat := handled.LoadOrStore(event.ID, true); !isRepeat {
		fmt.Println(event.Type, event.Data.Actor, event.Data.Target)
	}
}

func main() {
	secrets := readSecrets(os.Getenv("SECRET_FILE"))
	http.HandleFunc("POST /", func(response http.ResponseWriter, request *http.Request) {
		body, err := io.ReadAll(request.Body)
		if err != nil || !isSigned(secrets, request.Header, body) {
			http.Error(response, "not signed", http.StatusUnauthorized)
			return
		}
		var event cloudEvent // With batch set, it is a []cloudEvent.
		if err := json.Unmarshal(body, &event); err != nil {
			http.Error(response, "not an event", http.StatusBadRequest)
			return
		}
		handle(event)
		response.WriteHeader(http.StatusNoContent)
	})
	port := os.Getenv("PORT")
	if port == "" {
		port = "9100"
	}
	listener, err := net.Listen("tcp", "127.0.0.1:"+port)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("Listening at http://%s/\n", listener.Addr())
	log.Fatal(http.Serve(listener, nil))
}

// readSecrets reads one secret a line, and several while they are replaced.
func readSecrets(path string) (secrets [][]byte) {
	content, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	for _, line := range strings.Fields(string(content)) {
		secret, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(line, "whsec_"))
		if err != nil {
			log.Fatal(err)
		}
		secrets = append(secrets, secret)
	}
	return secrets
}

// isSigned tells whether a holder of one of the secrets has sent the body in the last five minutes.
func isSigned(secrets [][]byte, header http.Header, body []byte) bool {
	sentAt, err := strconv.ParseInt(header.Get("webhook-timestamp"), 10, 64)
	if err != nil || time.Since(time.Unix(sentAt, 0)).Abs() > 5*time.Minute {
		return false
	}
	for _, secret := range secrets {
		hash := hmac.New(sha256.New, secret)
		fmt.Fprintf(hash, "%s.%d.%s", header.Get("webhook-id"), sentAt, body)
		expected := "v1," + base64.StdEncoding.EncodeToString(hash.Sum(nil))
		for _, signature := range strings.Fields(header.Get("webhook-signature")) {
			if hmac.Equal([]byte(signature), []byte(expected)) {
				return true
			}
		}
	}
	return false
}
