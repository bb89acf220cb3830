package web

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
)

func TestListenWantsATokenForOtherMachines(t *testing.T) {
	for _, addr := range []string{"0.0.0.0:0", ":0", "[::]:0", "192.0.2.1:80", "nonsense"} {
		if ln, err := Listen(addr, ""); err == nil {
			ln.Close()
			t.Errorf("%s: no error", addr)
		}
	}
	ln, err := Listen("0.0.0.0:0", "open-sesame")
	if err != nil {
		t.Fatal(err)
	}
	ln.Close()
}

func TestServeAnswersAndEnds(t *testing.T) {
	ln, err := Listen("127.0.0.1:0", "")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- Serve(ctx, ln, newSite(t, Options{})) }()
	resp, err := http.Get("http://" + ln.Addr().String() + "/reports?q=envoy")
	if err != nil {
		t.Fatal(err)
	}
	body, _ := io.ReadAll(resp.Body)
	resp.Body.Close()
	if !strings.Contains(string(body), "Envoy leaves Kelm") {
		t.Errorf("status %d", resp.StatusCode)
	}
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}
