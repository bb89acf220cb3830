package main

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/onrecord/onrecord/samples"
)

// samplesFolder is where the samples are written to.
const samplesFolder = "samples"

// offerSamples asks whether to begin with the samples where there is no record
// yet; it answers itself where nobody can be asked: yes if wanted, otherwise
// no. It reports whether the record is there now.
func offerSamples(a *app, db string, wanted bool) (bool, error) {
	if _, err := os.Stat(db); !errors.Is(err, fs.ErrNotExist) {
		return false, nil // whatever it is, it is not for the samples
	}
	if !wanted {
		if !isTerminal(a.stdout) || !canAsk(a) {
			return false, nil
		}
		sayOffer(a.stdout, db, samplesFolder)
		answer, _ := bufio.NewReader(a.stdin).ReadString('\n')
		switch strings.ToLower(strings.TrimSpace(answer)) {
		case "", "y", "yes":
			if answer == "" { // the end of the input is no answer
				return false, nil
			}
		default:
			return false, nil
		}
	}
	if err := writeSamples(samplesFolder); err != nil {
		return false, err
	}
	c := readCmd{recordFlag: recordFlag{DB: db}, inputFlags: inputFlags{Format: "auto", Paths: []string{samplesFolder}},
		bookFlags: bookFlags{Issues: filepath.Join(samplesFolder, "issues.yaml")}}
	return true, c.Run(a)
}

// canAsk reports whether a person is at the other end of the input.
func canAsk(a *app) bool {
	f, ok := a.stdin.(*os.File)
	if !ok {
		return false
	}
	st, err := f.Stat()
	return err == nil && st.Mode()&os.ModeCharDevice != 0
}

// writeSamples writes the samples into a folder, so that they can be looked at
// and read again. A file that is there already stays as it is.
func writeSamples(folder string) error {
	return fs.WalkDir(samples.Files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := filepath.Join(folder, filepath.FromSlash(name))
		if d.IsDir() {
			return os.MkdirAll(to, 0o755)
		}
		b, err := samples.Files.ReadFile(name)
		if err != nil {
			return err
		}
		f, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if errors.Is(err, fs.ErrExist) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%w\nhint: the samples are written here before they are read; start in a folder that can be written", err)
		}
		_, err = f.Write(b)
		return errors.Join(err, f.Close())
	})
}
