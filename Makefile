.PHONY: build test race lint bench cover samples docs weights clean release

VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
FLAGS = -trimpath -ldflags "-s -w -X main.version=$(VERSION)"

build:      ## one static binary in bin/
	CGO_ENABLED=0 go build $(FLAGS) -o bin/onrecord ./cmd/onrecord

test:       ## all tests
	go test ./...

race:       ## the packages with concurrency, under the race detector
	go test -race -short ./sqlite ./web ./intake
	go test -race -short -run TestServe ./cmd/onrecord # many workers, one reader

lint:       ## golangci-lint is a tool to install, not a dependency
	golangci-lint run

bench:
	go test -run '^$$' -bench . ./...

cover:
	go test -coverprofile bin/cover.out ./... && go tool cover -func bin/cover.out | tail -1

samples: build  ## the first command of the README
	bin/onrecord read --again samples

docs:       ## write the tables of flags in docs/commands.md
	go test ./cmd/onrecord -run TestCommandDocs -update

weights:    ## make the embedded weights again; see docs/notes.md for the data
	go run ./english/train -h

release:    ## static binaries with their checksums in bin/
	for t in linux/amd64 linux/arm64 darwin/arm64 windows/amd64; do \
	  CGO_ENABLED=0 GOOS=$${t%/*} GOARCH=$${t#*/} go build $(FLAGS) -o bin/onrecord-$${t%/*}-$${t#*/} ./cmd/onrecord || exit 1; done
	cd bin && sha256sum onrecord-* > SHA256SUMS

clean:
	rm -rf bin
