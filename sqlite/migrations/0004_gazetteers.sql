-- Places of the user's own, which reports read into this record are matched
-- with besides the embedded ones.
CREATE TABLE gazetteers (
  name   TEXT PRIMARY KEY,          -- of the file, such as SY.txt
  id     TEXT NOT NULL,             -- hash of its content
  places INTEGER NOT NULL,          -- how many of its lines were taken
  added  TEXT NOT NULL,             -- UTC, RFC 3339
  data   BLOB NOT NULL              -- the file, gzipped
) STRICT;
