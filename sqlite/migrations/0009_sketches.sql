-- A record with the actors in it and the name and day of its report, for pages
-- that lay many records side by side and cannot read a whole report for each:
-- the report object with this one record, and no text. Of statements there are
-- none: they are many, and nothing lays them side by side. What is read already
-- is filled in by the program (sketch.go).
CREATE TABLE sketches (
  record INTEGER PRIMARY KEY REFERENCES records (n) ON DELETE CASCADE,
  object TEXT NOT NULL
) STRICT;
