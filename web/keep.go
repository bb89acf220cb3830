package web

import (
	"bytes"
	"net/http"
	"sync"
	"time"
)

// Up to how much of pages is kept, and of one.
const (
	mostKept    = 16 << 20
	mostKeptOne = 1 << 20
)

// keeper keeps pages as they were made, for some seconds and until something is
// written into the record: many people ask for the same few, and some take long
// to make.
type keeper struct {
	mu      sync.Mutex
	version int64
	size    int
	pages   map[string]keptPage
	making  map[string]chan struct{} // closed when the page is made, or is not
}

type keptPage struct {
	header http.Header
	body   []byte
	made   time.Time
}

func newKeeper() *keeper {
	return &keeper{pages: map[string]keptPage{}, making: map[string]chan struct{}{}}
}

// get gives the page of this version of the record. If nobody makes it, done is
// what the caller has to call after making it.
func (k *keeper) get(version int64, key string) (page keptPage, ok bool, wait <-chan struct{}, done func()) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.version != version {
		clear(k.pages)
		k.version, k.size = version, 0
	}
	// What pages are made of may itself be a few seconds old: see cachedFor.
	if page, ok = k.pages[key]; ok && time.Since(page.made) < cachedFor {
		return page, true, nil, nil
	}
	if c := k.making[key]; c != nil {
		return page, false, c, nil
	}
	c := make(chan struct{})
	k.making[key] = c
	return page, false, nil, func() {
		k.mu.Lock()
		defer k.mu.Unlock()
		delete(k.making, key)
		close(c)
	}
}

func (k *keeper) put(version int64, key string, p keptPage) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.version != version || len(p.body) > mostKeptOne {
		return
	}
	if k.size += len(p.body) - len(k.pages[key].body); k.size > mostKept {
		clear(k.pages)
		k.size = len(p.body)
	}
	k.pages[key] = p
}

// copied writes an answer and keeps what it writes.
type copied struct {
	http.ResponseWriter
	status int
	body   bytes.Buffer
}

// WriteHeader implements [http.ResponseWriter].
func (c *copied) WriteHeader(status int) {
	c.status = status
	c.ResponseWriter.WriteHeader(status)
}

// Write implements [http.ResponseWriter].
func (c *copied) Write(b []byte) (int, error) {
	c.body.Write(b)
	return c.ResponseWriter.Write(b)
}

// kept makes do give a page that it made just before for the same address, if
// nothing was written since. What is kept is the same for everybody: who may
// see it was decided before (security.go).
func (s *site) kept(do func(w http.ResponseWriter, r *http.Request) error) func(w http.ResponseWriter, r *http.Request) error {
	return func(w http.ResponseWriter, r *http.Request) error {
		version, err := s.store.Version(r.Context())
		if err != nil {
			return err
		}
		key := r.Host + " " + r.URL.RequestURI()
		for waited := false; ; waited = true {
			page, ok, wait, done := s.keeper.get(version, key)
			switch {
			case ok:
				for name, values := range page.header {
					w.Header()[name] = values
				}
				_, err := w.Write(page.body)
				return err
			case done != nil:
				defer done()
			case !waited:
				select {
				case <-wait:
					continue
				case <-r.Context().Done():
					return r.Context().Err()
				}
			}
			c := &copied{ResponseWriter: w}
			if err := do(c, r); err != nil {
				return err
			}
			if c.status == http.StatusOK {
				s.keeper.put(version, key, keptPage{w.Header().Clone(), c.body.Bytes(), time.Now()})
			}
			return nil
		}
	}
}
