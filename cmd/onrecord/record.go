package main

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/onrecord/onrecord/sqlite"
	"github.com/onrecord/onrecord/web"
)

// recordFlag names the file of the record.
type recordFlag struct {
	DB string `name:"db" help:"File of the record." default:"onrecord.db" env:"ONRECORD_DB" placeholder:"FILE"`
}

// look opens the record for looking only.
func (f recordFlag) look(a *app) (*sqlite.DB, error) { return sqlite.OpenReader(a.ctx, f.DB) }

// openRecord opens the record for the reading room. The caller closes what it
// is given.
func openRecord(a *app, f recordFlag) (*sqlite.DB, web.Store, error) {
	db, err := f.look(a)
	if errors.Is(err, sqlite.ErrOlder) { // of an older form, which the reading room brings up to date
		if up, upErr := sqlite.Open(a.ctx, f.DB); upErr == nil {
			up.Close()
			db, err = f.look(a)
		}
	}
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, fmt.Errorf("%w\nhint: or look at the samples with: onrecord serve --samples", err)
	}
	if err != nil {
		return nil, nil, err
	}
	return db, web.NewRecord(db), nil
}
