-- Row numbers that say the order of lists. Until now lists were sorted by the
-- day of publication, the path and the place in the text, which takes as long
-- as there are rows. Now the number of a report is made of its day and of when
-- it was first read, and that of a record of its report and its place among the
-- report's records, so that the greatest number is the first row of a list,
-- in every table, index and full-text index:
--   reports.n = day << 45 | (67108863 - reading) << 19, day 1 is 1700-01-01, 0 none
--   records.n = reports.n | (524287 - ordinal)
PRAGMA defer_foreign_keys = ON;
DROP TRIGGER reports_added; DROP TRIGGER reports_removed; DROP TRIGGER reports_changed;
DROP TRIGGER records_added; DROP TRIGGER records_removed;
DROP TABLE reports_fts; DROP TABLE records_fts;
DROP INDEX reports_published; DROP INDEX reports_order; DROP INDEX records_place; DROP INDEX records_kind;
DROP INDEX parties_name; DROP INDEX parties_folded;

-- How many reports were ever read: the next one's number is one more.
CREATE TABLE readings (one INTEGER PRIMARY KEY CHECK (one = 1), n INTEGER NOT NULL) STRICT;
INSERT INTO readings SELECT 1, coalesce(max(n), 0) FROM reports;

CREATE TABLE moved_reports (old INTEGER PRIMARY KEY, new INTEGER NOT NULL) STRICT;
INSERT INTO moved_reports SELECT n,
  (coalesce(min(max(CAST(julianday(published_from) - 2341971.5 AS INTEGER), 1), 262143), 0) << 45) | ((67108863 - n) << 19) FROM reports;
CREATE TABLE moved_records (old INTEGER PRIMARY KEY, new INTEGER NOT NULL) STRICT;
INSERT INTO moved_records SELECT r.n, m.new | (524288 - row_number() OVER (PARTITION BY r.report ORDER BY r.n)) FROM records r JOIN moved_reports m ON m.old = r.report;

UPDATE responses SET record = (SELECT new FROM moved_records WHERE old = record);
UPDATE proposals SET record = (SELECT new FROM moved_records WHERE old = record);
UPDATE statements SET record = (SELECT new FROM moved_records WHERE old = record);
UPDATE events SET record = (SELECT new FROM moved_records WHERE old = record);
UPDATE tolls SET record = (SELECT new FROM moved_records WHERE old = record);
UPDATE positions SET record = (SELECT new FROM moved_records WHERE old = record);
UPDATE spans SET record = (SELECT new FROM moved_records WHERE old = record);
UPDATE parties SET record = (SELECT new FROM moved_records WHERE old = record);
UPDATE records SET n = (SELECT new FROM moved_records WHERE old = records.n), report = (SELECT new FROM moved_reports WHERE old = records.report);
UPDATE appearances SET report = (SELECT new FROM moved_reports WHERE old = report);
UPDATE actors SET report = (SELECT new FROM moved_reports WHERE old = report);
UPDATE roles SET report = (SELECT new FROM moved_reports WHERE old = report);
UPDATE mentions SET report = (SELECT new FROM moved_reports WHERE old = report);
UPDATE times SET report = (SELECT new FROM moved_reports WHERE old = report);
UPDATE places SET report = (SELECT new FROM moved_reports WHERE old = report);
UPDATE notes SET report = (SELECT new FROM moved_reports WHERE old = report);
UPDATE reports SET n = (SELECT new FROM moved_reports WHERE old = reports.n);
DROP TABLE moved_records; DROP TABLE moved_reports;

CREATE INDEX records_kind ON records (kind);
CREATE INDEX records_type ON records (kind, type);
-- Reports whose day is not known to the day: a span of days may reach into a
-- later one.
CREATE INDEX reports_wide ON reports (published_to) WHERE published_to IS NOT published_from;

-- Full text: any case, without accents, by word stem. The kind of a record is
-- a column of its own, so that rare kinds are found among many.
CREATE VIRTUAL TABLE reports_fts USING fts5 (title, text, content = 'reports', content_rowid = 'n',
  tokenize = 'porter unicode61 remove_diacritics 2');
INSERT INTO reports_fts (reports_fts) VALUES ('rebuild');
CREATE TRIGGER reports_added AFTER INSERT ON reports BEGIN
  INSERT INTO reports_fts (rowid, title, text) VALUES (new.n, new.title, new.text);
END;
CREATE TRIGGER reports_removed AFTER DELETE ON reports BEGIN
  INSERT INTO reports_fts (reports_fts, rowid, title, text) VALUES ('delete', old.n, old.title, old.text);
END;
CREATE TRIGGER reports_changed AFTER UPDATE OF n, title, text ON reports BEGIN
  INSERT INTO reports_fts (reports_fts, rowid, title, text) VALUES ('delete', old.n, old.title, old.text);
  INSERT INTO reports_fts (rowid, title, text) VALUES (new.n, new.title, new.text);
END;
CREATE VIRTUAL TABLE records_fts USING fts5 (words, kind, content = 'records', content_rowid = 'n',
  tokenize = 'porter unicode61 remove_diacritics 2');
INSERT INTO records_fts (records_fts) VALUES ('rebuild');
CREATE TRIGGER records_added AFTER INSERT ON records BEGIN
  INSERT INTO records_fts (rowid, words, kind) VALUES (new.n, new.words, new.kind);
END;
CREATE TRIGGER records_removed AFTER DELETE ON records BEGIN
  INSERT INTO records_fts (records_fts, rowid, words, kind) VALUES ('delete', old.n, old.words, old.kind);
END;
