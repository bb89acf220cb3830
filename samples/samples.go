// Package samples holds the sample reports, on a conflict that does not exist,
// so that the program has them with it wherever it is started.
package samples

import "embed"

// Files are the reports, by the name of their outlet, and an issue book for
// them.
//
//go:embed issues.yaml hadra-gazette kelm-courier meridian-post northern-wire
var Files embed.FS
