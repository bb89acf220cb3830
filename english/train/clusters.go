package main

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/klauspost/compress/zstd"

	"github.com/onrecord/onrecord/english"
)

// news is the raw text that clusters come from, and of how many documents one
// is taken: the press releases would otherwise outweigh the news.
var news = []struct {
	file string
	each int
}{
	{"timeline17.jsonl.zst", 1},
	{"entities.jsonl.zst", 1},
	{"reuters1987.jsonl.zst", 1},
	{"senate.jsonl.zst", 3},
}

// makeClusters reads the news and the texts of banks.
func makeClusters(data string, banks []*english.Analysis, logf func(string, ...any)) (map[uint32]english.Cluster, error) {
	c := english.NewClusterText()
	for _, a := range banks {
		c.AddTokens(a)
	}
	for _, n := range news {
		path := filepath.Join(data, "news", n.file)
		if err := eachText(path, n.each, c.Add); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		logf("clusters: %d tokens with %s", c.Len(), n.file)
	}
	return c.Make(12, 400, 48, 8, logf), nil
}

// eachText calls f with every each-th text of a compressed JSON Lines file.
func eachText(path string, each int, f func(string)) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	z, err := zstd.NewReader(file)
	if err != nil {
		return err
	}
	defer z.Close()
	d := json.NewDecoder(bufio.NewReaderSize(z, 1<<20))
	for i := 0; ; i++ {
		var r struct{ Text string }
		if err := d.Decode(&r); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("document %d: %w", i+1, err)
		}
		if i%each == 0 {
			f(r.Text)
		}
	}
}

// cachedClusters reads the clusters from path or makes them and writes them
// there; an empty path always makes them.
func cachedClusters(path, data string, banks []*english.Analysis, logf func(string, ...any)) (map[uint32]english.Cluster, error) {
	if b, err := os.ReadFile(path); err == nil {
		out := map[uint32]english.Cluster{}
		for len(b) >= 8 {
			out[binary.LittleEndian.Uint32(b)] = english.Cluster{Fine: binary.LittleEndian.Uint16(b[4:]), Coarse: binary.LittleEndian.Uint16(b[6:])}
			b = b[8:]
		}
		return out, nil
	}
	c, err := makeClusters(data, banks, logf)
	if err != nil || path == "" {
		return c, err
	}
	var b []byte
	for _, h := range slices.Sorted(maps.Keys(c)) {
		b = binary.LittleEndian.AppendUint32(b, h)
		b = binary.LittleEndian.AppendUint16(b, c[h].Fine)
		b = binary.LittleEndian.AppendUint16(b, c[h].Coarse)
	}
	return c, os.WriteFile(path, b, 0o644)
}
