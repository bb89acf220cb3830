//go:build !unix

package web

import "time"

func spent() time.Duration { return 0 }
