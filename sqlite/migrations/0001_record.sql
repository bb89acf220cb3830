-- The record. Offsets ("start", "end") count Unicode code points into
-- reports.text, end exclusive. Dates are ISO 8601 days. NULL is unknown.

-- One call of `onrecord read`.
CREATE TABLE runs (
  n       INTEGER PRIMARY KEY,
  version TEXT NOT NULL,            -- of the program
  started TEXT NOT NULL,            -- UTC, RFC 3339
  ended   TEXT                      -- NULL while it goes on, or was cut off
) STRICT;

-- A text that was read, with what is known of its first appearance.
CREATE TABLE reports (
  n                 INTEGER PRIMARY KEY,
  id                TEXT NOT NULL UNIQUE,   -- hash of the text
  title             TEXT,
  publisher         TEXT,
  agencies          TEXT NOT NULL,          -- names joined by "; "
  byline            TEXT NOT NULL,          -- names joined by "; "
  language          TEXT NOT NULL,          -- BCP 47, und for unknown
  encoding          TEXT,                   -- of the bytes read
  published_from    TEXT,
  published_to      TEXT,
  published_how     TEXT NOT NULL,          -- given metadata stated inferred unknown
  published_because TEXT,
  path              TEXT NOT NULL,
  source_id         TEXT,                   -- the id it had in a table or feed
  url               TEXT,
  format            TEXT NOT NULL,
  text              TEXT NOT NULL,
  run               INTEGER NOT NULL REFERENCES runs (n),
  version           TEXT NOT NULL,          -- of the program that read it
  object            TEXT NOT NULL           -- the report object as JSON, without its text
) STRICT;
CREATE INDEX reports_published ON reports (published_from);

-- Every place a text was found in: the same words under two outlets are one
-- report with two appearances.
CREATE TABLE appearances (
  report         INTEGER NOT NULL REFERENCES reports (n) ON DELETE CASCADE,
  path           TEXT NOT NULL,
  source_id      TEXT NOT NULL,     -- '' for none
  url            TEXT,
  format         TEXT NOT NULL,
  title          TEXT,
  publisher      TEXT,
  published_from TEXT,
  published_to   TEXT,
  outlets        TEXT NOT NULL,     -- publisher and agencies, folded for search
  PRIMARY KEY (report, path, source_id)
) STRICT, WITHOUT ROWID;

-- A party of one report, under the fullest name it has there.
CREATE TABLE actors (
  report   INTEGER NOT NULL REFERENCES reports (n) ON DELETE CASCADE,
  id       TEXT NOT NULL,
  name     TEXT NOT NULL,
  folded   TEXT NOT NULL,           -- the name without case and accents
  type     TEXT NOT NULL,
  country  TEXT,                    -- ISO 3166-1 alpha-3
  sector   TEXT,                    -- PLOVER
  wikidata TEXT,
  PRIMARY KEY (report, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX actors_name ON actors (name);

-- An office or function that the report gives an actor, with its words.
CREATE TABLE roles (
  report  INTEGER NOT NULL REFERENCES reports (n) ON DELETE CASCADE,
  actor   TEXT NOT NULL,
  ord     INTEGER NOT NULL,
  title   TEXT NOT NULL,
  of      TEXT,                     -- actor it is held in or for
  since   TEXT,
  until   TEXT,
  status  TEXT,
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL,
  words   TEXT NOT NULL,
  PRIMARY KEY (report, actor, ord)
) STRICT, WITHOUT ROWID;

-- A place in the text where an actor is meant.
CREATE TABLE mentions (
  report INTEGER NOT NULL REFERENCES reports (n) ON DELETE CASCADE,
  actor  TEXT NOT NULL,
  start  INTEGER NOT NULL,
  "end"  INTEGER NOT NULL,
  kind   TEXT NOT NULL,             -- name nominal pronoun
  words  TEXT NOT NULL,
  PRIMARY KEY (report, actor, start, "end")
) STRICT, WITHOUT ROWID;

-- What all kinds of record have in common.
CREATE TABLE records (
  n          INTEGER PRIMARY KEY,
  report     INTEGER NOT NULL REFERENCES reports (n) ON DELETE CASCADE,
  id         TEXT NOT NULL,
  kind       TEXT NOT NULL,         -- statement event toll position proposal
  type       TEXT NOT NULL,         -- a statement's kind, an event's type, a toll's outcome, a position's stance
  start      INTEGER NOT NULL,      -- of its first word
  "end"      INTEGER NOT NULL,      -- of its last
  words      TEXT NOT NULL,         -- all its words, for search
  confidence REAL,
  rule       TEXT NOT NULL,
  UNIQUE (report, id)
) STRICT;
CREATE INDEX records_id ON records (id);
CREATE INDEX records_kind ON records (kind, type);

-- The words of a record and what they are in it.
CREATE TABLE spans (
  record INTEGER NOT NULL REFERENCES records (n) ON DELETE CASCADE,
  role   TEXT NOT NULL,             -- content cue source trigger evidence count target ...
  ord    INTEGER NOT NULL,
  start  INTEGER NOT NULL,
  "end"  INTEGER NOT NULL,
  words  TEXT NOT NULL,
  PRIMARY KEY (record, role, ord)
) STRICT, WITHOUT ROWID;

-- Who takes which part in a record. A speaker whom the report does not name
-- has the report's words for a name and no actor.
CREATE TABLE parties (
  record INTEGER NOT NULL REFERENCES records (n) ON DELETE CASCADE,
  part   TEXT NOT NULL,             -- speaker via to actor recipient claimant holder by party
  ord    INTEGER NOT NULL,
  actor  TEXT,
  name   TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (record, part, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX parties_name ON parties (part, name);

CREATE TABLE statements (
  record          INTEGER PRIMARY KEY REFERENCES records (n) ON DELETE CASCADE,
  kind            TEXT NOT NULL,    -- direct mixed indirect
  act             TEXT,             -- say deny decline ...
  date_from       TEXT,
  date_to         TEXT,
  date_precision  TEXT NOT NULL,
  place           TEXT, country TEXT, lat REAL, lon REAL, place_precision TEXT
) STRICT;

CREATE TABLE events (
  record          INTEGER PRIMARY KEY REFERENCES records (n) ON DELETE CASCADE,
  type            TEXT NOT NULL,    -- PLOVER 2.0
  modes           TEXT NOT NULL,    -- joined by "; "
  contexts        TEXT NOT NULL,    -- joined by "; "
  status          TEXT NOT NULL,    -- happened planned threatened called-for denied hypothetical
  date_from       TEXT,
  date_to         TEXT,
  date_precision  TEXT NOT NULL,
  place           TEXT, country TEXT, lat REAL, lon REAL, place_precision TEXT
) STRICT;

-- A count of people harmed, as one claimant gives it. Never added up.
CREATE TABLE tolls (
  record    INTEGER PRIMARY KEY REFERENCES records (n) ON DELETE CASCADE,
  outcome   TEXT NOT NULL,          -- killed wounded missing detained displaced casualties
  qualifier TEXT NOT NULL,          -- exact at-least more-than at-most nearly about range vague
  low       INTEGER,                -- as far as the words go
  high      INTEGER,
  victims   TEXT,                   -- the report's word
  class     TEXT,
  status    TEXT NOT NULL,          -- preliminary confirmed stated feared unconfirmed denied
  when_from TEXT,
  when_to   TEXT,
  when_kind TEXT NOT NULL,          -- incident day period cumulative
  part_of   TEXT,                   -- id of the toll it is a part of
  place     TEXT, country TEXT, lat REAL, lon REAL, place_precision TEXT
) STRICT;

CREATE TABLE positions (
  record    INTEGER PRIMARY KEY REFERENCES records (n) ON DELETE CASCADE,
  stance    TEXT NOT NULL,          -- for against conditional neutral
  issue     TEXT,                   -- id in the issue book
  change    TEXT,                   -- a claim of sameness or change
  statement TEXT                    -- id of the statement it stands in
) STRICT;

CREATE TABLE proposals (
  record         INTEGER PRIMARY KEY REFERENCES records (n) ON DELETE CASCADE,
  name           TEXT NOT NULL,
  date_from      TEXT,
  date_to        TEXT,
  date_precision TEXT NOT NULL
) STRICT;

-- How one party met a proposal.
CREATE TABLE responses (
  record   INTEGER NOT NULL REFERENCES proposals (record) ON DELETE CASCADE,
  ord      INTEGER NOT NULL,
  actor    TEXT,
  party    TEXT,                    -- its name
  response TEXT NOT NULL,           -- accepts rejects supports criticises reserves vetoes not-implemented
  start    INTEGER NOT NULL,
  "end"    INTEGER NOT NULL,
  words    TEXT NOT NULL,
  PRIMARY KEY (record, ord)
) STRICT, WITHOUT ROWID;

-- Time expressions of the text.
CREATE TABLE times (
  report INTEGER NOT NULL REFERENCES reports (n) ON DELETE CASCADE,
  ord    INTEGER NOT NULL,
  type   TEXT NOT NULL,             -- date time duration set
  value  TEXT,                      -- TIMEX3
  start  INTEGER NOT NULL,
  "end"  INTEGER NOT NULL,
  words  TEXT NOT NULL,
  PRIMARY KEY (report, ord)
) STRICT, WITHOUT ROWID;

-- Place names of the text. A coordinate never stands without its precision.
CREATE TABLE places (
  report    INTEGER NOT NULL REFERENCES reports (n) ON DELETE CASCADE,
  ord       INTEGER NOT NULL,
  name      TEXT NOT NULL,
  country   TEXT,
  admin1    TEXT,
  geonameid INTEGER,
  lat       REAL,
  lon       REAL,
  precision TEXT,
  start     INTEGER NOT NULL,
  "end"     INTEGER NOT NULL,
  words     TEXT NOT NULL,
  PRIMARY KEY (report, ord),
  CHECK (lat IS NULL OR precision IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- What was not read of a report, and why.
CREATE TABLE notes (
  report INTEGER NOT NULL REFERENCES reports (n) ON DELETE CASCADE,
  ord    INTEGER NOT NULL,
  stage  TEXT NOT NULL,             -- intake english extract
  text   TEXT NOT NULL,
  start  INTEGER,
  "end"  INTEGER,
  PRIMARY KEY (report, ord)
) STRICT, WITHOUT ROWID;

-- What became of every input of every run. What was known already and had not
-- changed is counted by its absence.
CREATE TABLE read_log (
  n       INTEGER PRIMARY KEY,
  run     INTEGER NOT NULL REFERENCES runs (n),
  place   TEXT NOT NULL,            -- file, entry and line
  outcome TEXT NOT NULL,            -- read again duplicate unreadable
  report  TEXT,                     -- its id
  why     TEXT                      -- for unreadable
) STRICT;
CREATE INDEX read_log_run ON read_log (run, outcome);

-- Full text: any case, without accents, by word stem.
CREATE VIRTUAL TABLE reports_fts USING fts5 (title, text, content = 'reports', content_rowid = 'n',
  tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TRIGGER reports_added AFTER INSERT ON reports BEGIN
  INSERT INTO reports_fts (rowid, title, text) VALUES (new.n, new.title, new.text);
END;
CREATE TRIGGER reports_removed AFTER DELETE ON reports BEGIN
  INSERT INTO reports_fts (reports_fts, rowid, title, text) VALUES ('delete', old.n, old.title, old.text);
END;
CREATE TRIGGER reports_changed AFTER UPDATE OF title, text ON reports BEGIN
  INSERT INTO reports_fts (reports_fts, rowid, title, text) VALUES ('delete', old.n, old.title, old.text);
  INSERT INTO reports_fts (rowid, title, text) VALUES (new.n, new.title, new.text);
END;

CREATE VIRTUAL TABLE records_fts USING fts5 (words, content = 'records', content_rowid = 'n',
  tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TRIGGER records_added AFTER INSERT ON records BEGIN
  INSERT INTO records_fts (rowid, words) VALUES (new.n, new.words);
END;
CREATE TRIGGER records_removed AFTER DELETE ON records BEGIN
  INSERT INTO records_fts (records_fts, rowid, words) VALUES ('delete', old.n, old.words);
END;
