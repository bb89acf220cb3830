package main

import (
	"regexp"
	"strconv"
	"strings"
)

// incident is one answer template: how many it says were killed and wounded.
type incident struct{ killed, wounded victims }

// victims are the human targets of one effect.
type victims struct {
	total   int64
	numbers []int64
	whole   bool // every target has a number
	named   bool // every target is called by name
}

func (x *incident) of(outcome string) *victims {
	if outcome == "wounded" {
		return &x.wounded
	}
	return &x.killed
}

var (
	slotLine   = regexp.MustCompile(`^(\d+)\.\s+([A-Z ]+: [A-Z ]+?)(?:\s{2,}|\s+[*-]|$)(.*)`)
	docLine    = regexp.MustCompile(`DEV-MUC3-\d{4}`)
	headerLine = regexp.MustCompile(`^(DEV-MUC3-\d{4})\b.*$`)
	quoted     = regexp.MustCompile(`"([^"]*)"`)
	digits     = regexp.MustCompile(`\d+`)
)

// readTexts reads the texts of a file by their ids.
func readTexts(file string) map[string]string {
	out := map[string]string{}
	id := ""
	var b strings.Builder
	end := func() {
		if id != "" {
			out[id] = strings.TrimSpace(b.String()) + "\n"
		}
		b.Reset()
	}
	for _, l := range strings.Split(file, "\n") {
		if m := headerLine.FindStringSubmatch(l); m != nil {
			end()
			id = m[1]
			continue
		}
		b.WriteString(strings.TrimSpace(l))
		b.WriteByte('\n')
	}
	end()
	return out
}

// readKeys reads the templates of a file by the ids of their texts.
func readKeys(file string) map[string][]incident {
	out := map[string][]incident{}
	id, slot := "", ""
	fills := map[string][]string{}
	end := func() {
		if id == "" {
			return
		}
		if _, ok := out[id]; !ok {
			out[id] = nil
		}
		if len(fills["EFFECT"]) > 0 {
			out[id] = append(out[id], template(fills))
		}
		fills = map[string][]string{}
	}
	for _, l := range strings.Split(file, "\n") {
		if strings.HasPrefix(l, ";") || strings.TrimSpace(l) == "" {
			slot = ""
			continue
		}
		if m := slotLine.FindStringSubmatch(l); m != nil {
			slot = ""
			switch m[1] {
			case "0":
				end()
				id = docLine.FindString(l)
			case "18":
				slot = "NAME"
			case "21":
				slot = "NUMBER"
			case "23":
				slot = "EFFECT"
			}
			l = m[3]
		}
		if l = strings.TrimSpace(l); slot != "" && strings.Contains(l, `"`) {
			fills[slot] = append(fills[slot], l)
		}
	}
	end()
	return out
}

// template adds up the human targets of one template.
func template(fills map[string][]string) incident {
	number := map[string]int64{}
	for _, l := range fills["NUMBER"] {
		q := quoted.FindStringSubmatch(l)
		if n, err := strconv.ParseInt(digits.FindString(strings.SplitN(l, `"`, 2)[0]), 10, 64); err == nil {
			number[q[1]] = n
		}
	}
	names := map[string]bool{}
	for _, l := range fills["NAME"] {
		for _, q := range quoted.FindAllStringSubmatch(l, -1) {
			names[q[1]] = true
		}
	}
	var x incident
	x.killed, x.wounded = victims{whole: true, named: true}, victims{whole: true, named: true}
	for _, l := range fills["EFFECT"] {
		var v *victims
		switch {
		case strings.HasPrefix(l, "DEATH"):
			v = &x.killed
		case strings.HasPrefix(l, "INJURY"):
			v = &x.wounded
		default:
			continue
		}
		q := quoted.FindStringSubmatch(l)
		n, ok := number[q[1]]
		v.whole = v.whole && ok
		v.named = v.named && names[q[1]]
		v.total += n
		v.numbers = append(v.numbers, n)
	}
	return x
}
