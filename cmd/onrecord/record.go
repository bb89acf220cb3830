package main

import (
	"github.com/onrecord/onrecord/sqlite"
	"github.com/onrecord/onrecord/web"
)

// openRecord opens the record at path for the reading room. The caller closes
// what it is given.
func openRecord(a *app, path string) (*sqlite.DB, web.Store, error) {
	db, err := sqlite.OpenReader(a.ctx, path)
	if err != nil {
		return nil, nil, err
	}
	return db, web.NewRecord(db), nil
}
