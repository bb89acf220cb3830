package sqlite

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// found are the row numbers that a filter lets pass, the first ones of the
// list first: all of them, or as many as are counted. They are fetched at
// once, as one text, which costs much less than row by row; the total, a page
// and the months are then read off them.
type found struct {
	numbers []int64
	whole   bool // there are no more
}

// foundCache keeps what the last filters found for the pages that follow.
type foundCache struct {
	mu      sync.Mutex
	version int64
	kept    map[string]*found
}

// mostFound is how many filters are remembered, 8 bytes a row.
const mostFound = 64

func (c *foundCache) get(version int64, key string) *found {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.version != version {
		clear(c.kept)
		c.version = version
	}
	return c.kept[key]
}

func (c *foundCache) put(version int64, key string, f *found) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.version != version {
		return
	}
	if c.kept == nil || len(c.kept) >= mostFound {
		c.kept = map[string]*found{}
	}
	c.kept[key] = f
}

// find fetches the first rows of a choice that no total is kept for.
func (db *DB) find(ctx context.Context, c *choice, kind string, f Filter) error {
	if c.empty || c.known != nil {
		return nil
	}
	f.Limit, f.Offset = 0, 0
	key := kind + fmt.Sprintf("%#v", f)
	version, err := db.version(ctx)
	if err != nil {
		return err
	}
	if c.found = db.found.get(version, key); c.found != nil {
		return nil
	}
	most := mostCounted
	if c.walked {
		most = mostWalked
	}
	query, args := c.query(Filter{Limit: most + 1})
	if c.few { // all of them, cheaper to sort here
		query, args = "SELECT "+c.n+" AS n FROM "+c.from+c.where(), c.args
	}
	var all *string
	if err := db.r.QueryRowContext(ctx, "SELECT group_concat(n, ' ') FROM ("+query+")", args...).Scan(&all); err != nil {
		return explain(db.path, err)
	}
	c.found = &found{}
	if all != nil {
		c.found.numbers = make([]int64, 0, strings.Count(*all, " ")+1)
		for word := range strings.SplitSeq(*all, " ") {
			n, err := strconv.ParseInt(word, 10, 64)
			if err != nil {
				return fmt.Errorf("%s: row number: %w", db.path, err)
			}
			c.found.numbers = append(c.found.numbers, n)
		}
		slices.SortFunc(c.found.numbers, latest)
		c.found.numbers = slices.Compact(c.found.numbers)
	}
	if c.found.whole = c.few || len(c.found.numbers) <= most; !c.found.whole {
		c.found.numbers = c.found.numbers[:most]
	}
	db.found.put(version, key, c.found)
	return nil
}

// window gives the row numbers of the window of f, if they are among those
// found.
func (x *found) window(f Filter) ([]int64, bool) {
	from, to := max(f.Offset, 0), len(x.numbers)
	if f.Limit > 0 {
		to = from + f.Limit
	}
	if !x.whole && (f.Limit <= 0 || to > len(x.numbers)) {
		return nil, false
	}
	return x.numbers[min(from, len(x.numbers)):min(to, len(x.numbers))], true
}
