module imhook/go-client

go 1.21
