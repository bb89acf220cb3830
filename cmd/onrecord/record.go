package main

import (
	"errors"

	"github.com/onrecord/onrecord/web"
)

// openRecord opens the record in the working folder for the reading room.
func openRecord(*app) (web.Store, web.Options, error) {
	return nil, web.Options{}, errors.New("name the reports to look at\nhint: onrecord serve samples")
}
