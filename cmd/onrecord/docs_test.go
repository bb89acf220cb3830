package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

var update = flag.Bool("update", false, "write the tables of flags in docs/commands.md")

func commands(t *testing.T) map[string]*kong.Node {
	t.Helper()
	k, err := kong.New(&cli{}, kong.Name("onrecord"))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*kong.Node{}
	for _, n := range k.Model.Children {
		out[n.Name] = n
	}
	return out
}

// flagTable is what the manual says of a command's arguments and flags.
func flagTable(n *kong.Node) string {
	var b strings.Builder
	b.WriteString("| flag or argument | meaning |\n|---|---|\n")
	cell := func(s string) string { return strings.ReplaceAll(s, "|", `\|`) }
	for _, p := range n.Positional {
		fmt.Fprintf(&b, "| `%s` | %s |\n", cell(p.Summary()), cell(p.Help))
	}
	for _, group := range n.AllFlags(true) {
		for _, f := range group {
			if f.Name == "help" {
				continue
			}
			name := "--" + f.Name
			if !f.IsBool() {
				name += "=" + f.FormatPlaceHolder()
			}
			help := f.Help
			if len(f.Envs) > 0 {
				help += " Environment: `" + strings.Join(f.Envs, "`, `") + "`."
			}
			fmt.Fprintf(&b, "| `%s` | %s |\n", cell(name), cell(help))
		}
	}
	return b.String()
}

var generated = regexp.MustCompile(`(?s)<!-- flags of ([a-z]+) -->\n.*?<!-- end -->`)

// TestCommandDocs checks that the manual has every command with all its flags
// as they are. With -update it writes them.
func TestCommandDocs(t *testing.T) {
	path := filepath.Join("..", "..", "docs", "commands.md")
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	all := commands(t)
	seen := map[string]bool{}
	got := generated.ReplaceAllStringFunc(string(b), func(block string) string {
		name := generated.FindStringSubmatch(block)[1]
		n := all[name]
		if n == nil {
			t.Errorf("docs/commands.md documents %s, which is no command", name)
			return block
		}
		seen[name] = true
		return "<!-- flags of " + name + " -->\n" + flagTable(n) + "<!-- end -->"
	})
	for name := range all {
		if !seen[name] {
			t.Errorf("docs/commands.md has no table for %s: add a heading and <!-- flags of %s --> <!-- end -->", name, name)
		}
		if !strings.Contains(string(b), "\n## "+name+"\n") {
			t.Errorf("docs/commands.md has no heading for %s", name)
		}
	}
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if got != string(b) {
		t.Error("the tables of flags in docs/commands.md are out of date: go test ./cmd/onrecord -run TestCommandDocs -update")
	}
}

// TestReadmeCommands checks that every command line in the documents can be
// typed: the command exists and has the flags.
func TestReadmeCommands(t *testing.T) {
	all := commands(t)
	line := regexp.MustCompile("(?m)(?:^ *|`|\\$ )(?:onrecord|go run \\./cmd/onrecord) ([a-z]+)([^`\n]*)")
	lines := 0
	for _, name := range []string{"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/commands.md", "docs/architecture.md"} {
		b, err := os.ReadFile(filepath.Join("..", "..", filepath.FromSlash(name)))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range line.FindAllStringSubmatch(string(b), -1) {
			lines++
			n := all[m[1]]
			if n == nil {
				t.Errorf("%s: %q: no such command", name, m[0])
				continue
			}
			var flags []string
			for _, group := range n.AllFlags(true) {
				for _, f := range group {
					flags = append(flags, "--"+f.Name)
				}
			}
			for _, word := range strings.Fields(m[2]) {
				f, _, _ := strings.Cut(word, "=")
				if strings.HasPrefix(f, "--") && !slices.Contains(flags, strings.TrimRight(f, "],.")) {
					t.Errorf("%s: %q: %s has no flag %s", name, m[0], m[1], f)
				}
			}
		}
	}
	if lines < 10 {
		t.Errorf("only %d command lines found in the documents", lines)
	}
}

// TestReadmeTestCommand checks that what the README says runs the tests is
// what the checks run.
func TestReadmeTestCommand(t *testing.T) {
	const command = "go test ./..."
	for _, name := range []string{"README.md", filepath.Join(".ci", "run")} {
		b, err := os.ReadFile(filepath.Join("..", "..", name))
		if err != nil {
			t.Fatal(err)
		}
		if !regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(command) + `$`).Match(b) {
			t.Errorf("%s does not run %s on a line of its own", name, command)
		}
	}
}
