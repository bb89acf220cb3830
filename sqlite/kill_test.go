package sqlite

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

const (
	killEnv     = "ONRECORD_TEST_KILL" // the file that a child reads into
	killReports = 400
)

func TestMain(m *testing.M) {
	if path := os.Getenv(killEnv); path != "" {
		if err := readAll(path); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// readAll is the child: it reads all reports in and says each that is done.
func readAll(path string) error {
	ctx := context.Background()
	db, err := Open(ctx, path)
	if err != nil {
		return err
	}
	run, err := db.StartRun(ctx, "v1", false)
	if err != nil {
		return err
	}
	for n := range killReports {
		r := build(n)
		seen, err := run.Seen(ctx, r)
		if err != nil {
			return err
		}
		if !seen {
			if _, err := run.Save(ctx, r); err != nil {
				return err
			}
		}
		fmt.Println(r.ID)
	}
	if err := run.Finish(ctx); err != nil {
		return err
	}
	return db.Close()
}

// A process is killed fifty times at random points while it reads reports in.
// Whatever it said was done is in the file afterwards, whole; and the last
// start, left alone, completes the record.
func TestKill(t *testing.T) {
	kills := 50
	if testing.Short() {
		kills = 8
	}
	exe, err := os.Executable()
	if err != nil {
		t.Skip("the test program cannot be started again:", err)
	}
	path := filepath.Join(t.TempDir(), "onrecord.db")
	rnd := rand.New(rand.NewPCG(1, 2)) // which moments of the child they hit differs from run to run anyway
	said := map[string]bool{}
	child := func(kill bool) {
		cmd := exec.Command(exe)
		cmd.Env = append(os.Environ(), killEnv+"="+path)
		cmd.Stderr = os.Stderr
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		// Half of the kills count from the start, so that they hit the opening
		// and the migrations, half from the first report that is done.
		wait := time.Duration(rnd.IntN(20_000)) * time.Microsecond
		early := rnd.IntN(2) == 0
		if kill && early {
			time.AfterFunc(wait, func() { cmd.Process.Kill() })
		}
		fresh := 0
		for s := bufio.NewScanner(out); s.Scan(); {
			if !said[s.Text()] {
				said[s.Text()] = true
				if fresh++; fresh == 1 && kill && !early {
					time.AfterFunc(wait, func() { cmd.Process.Kill() })
				}
			}
		}
		if err := cmd.Wait(); !kill && err != nil {
			t.Fatal(err)
		}
	}
	for i := range kills {
		child(true)
		checkWhole(t, path, said)
		if t.Failed() {
			t.Fatalf("after kill %d", i+1)
		}
	}
	t.Logf("%d of %d reports were done after %d kills", len(said), killReports, kills)
	child(false)
	if checkWhole(t, path, said); len(said) != killReports {
		t.Errorf("%d of %d reports are there at last", len(said), killReports)
	}
}

// checkWhole checks that every report that was said to be done is there with
// all its records, and that no report is there in part.
func checkWhole(t *testing.T, path string, said map[string]bool) {
	t.Helper()
	ctx := context.Background()
	db, err := OpenReader(ctx, path)
	if err != nil {
		if len(said) > 0 {
			t.Error(err)
		}
		return // killed before there was a record
	}
	defer db.Close()
	heads, _, err := db.Reports(ctx, Filter{})
	if err != nil {
		t.Fatal(err)
	}
	there := map[string]bool{}
	for _, h := range heads {
		there[h.ID] = true
		if h.Statements != 2 || h.Events != 1 || h.Tolls != 1 || h.Positions != 1 || h.Proposals != 1 {
			t.Errorf("%s is there in part: %+v", h.Path, h)
		}
	}
	for id := range said {
		if !there[id] {
			t.Errorf("%s was said to be done and is not there", id)
		}
	}
	if got := one[string](t, db, "SELECT integrity_check FROM pragma_integrity_check"); got != "ok" {
		t.Errorf("integrity: %s", got)
	}
}
