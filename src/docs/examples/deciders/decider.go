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
	"slices"
	"strconv"
	"strings"
	"time"
)

var forbidden = []string{"casino", "lottery"}

type question struct {
	Decisions []string `json:"decisions"`
	Texts     []string `json:"texts"`
}

type answer struct {
	Decision string `json:"decision"`
	Message  string `json:"message,omitempty"`
}

func decide(asked question) answer {
	written := strings.ToLower(strings.Join(asked.Texts, " "))
	isForbidden := slices.ContainsFunc(forbidden, func(word string) bool { return strings.Contains(written, word) })
	if isForbidden && slices.Contains(asked.Decisions, "refuse") {
		return answer{Decision: "refuse", Message: "No advertising, please."}
	}
	return answer{Decision: "pass"}
}

func main() {
	secrets := readSecrets(os.Getenv("SECRET_FILE"))
	http.HandleFunc("POST /decide", func(response http.ResponseWriter, request *http.Request) {
		var asked question
		body, err := io.ReadAll(request.Body)
		if len(secrets) > 0 && !isSigned(secrets, request.Header, body) {
			http.Error(response, "not signed", http.StatusUnauthorized)
		} else if err != nil || json.Unmarshal(body, &asked) != nil {
			http.Error(response, "not a question", http.StatusBadRequest)
		} else {
			response.Header().Set("Content-Type", "application/json")
			json.NewEncoder(response).Encode(decide(asked))
		}
	})
	port := os.Getenv("PORT")
	if port == "" {
		port = "9000"
	}
	listener, err := net.Listen("tcp", "127.0.0.1:"+port)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("Listening at http://%s/decide\n", listener.Addr())
	log.Fatal(http.Serve(listener, nil))
}

// readSecrets reads one secret a line, and several while they are replaced.
func readSecrets(path string) (secrets [][]byte) {
	if path == "" {
		return nil
	}
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

// isSigned tells whether a holder of one of the secrets has sent the question in the last five minutes.
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
