package main

import (
	"strings"
	"testing"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/extract"
)

// A fault inside the reading is an error about that report, not the end.
func TestFaultIsAnError(t *testing.T) {
	r := &onrecord.Report{Source: onrecord.Source{Path: "pact.txt"}, Language: "en", Text: "Norvia rejected the plan."}
	err := readReport(&extract.Reader{}, r) // no analyzer: it breaks down
	if err == nil || !strings.HasPrefix(err.Error(), "pact.txt: a fault of onrecord") || !strings.Contains(err.Error(), ".go:") {
		t.Errorf("error %v, want one that names the report and the place of the fault", err)
	}
	rd, err := extract.NewReader(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := readReport(rd, r); err != nil || len(r.Positions) == 0 {
		t.Errorf("reading it properly: error %v, %d positions", err, len(r.Positions))
	}
}
