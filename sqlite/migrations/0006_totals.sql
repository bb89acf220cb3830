-- What lists and the overview count, kept as rows come and go, so that nobody
-- waits for a count. All of it can be made again from the other tables.

-- Reports (kind 'report') and records by the month of publication, '' undated.
CREATE TABLE months (
  kind  TEXT NOT NULL,
  type  TEXT NOT NULL,              -- records.type; '' for reports
  month TEXT NOT NULL,              -- 2013-01
  total INTEGER NOT NULL,
  PRIMARY KEY (kind, type, month)
) STRICT, WITHOUT ROWID;
INSERT INTO months SELECT kind, type, coalesce(substr(p.published_from, 1, 7), ''), count(*) FROM records r JOIN reports p ON p.n = r.report GROUP BY 1, 2, 3;
INSERT INTO months SELECT 'report', '', coalesce(substr(published_from, 1, 7), ''), count(*) FROM reports GROUP BY 1, 2, 3;
CREATE TRIGGER months_reports_added AFTER INSERT ON reports BEGIN
  INSERT INTO months VALUES ('report', '', coalesce(substr(new.published_from, 1, 7), ''), 1) ON CONFLICT DO UPDATE SET total = total + 1;
END;
CREATE TRIGGER months_reports_removed AFTER DELETE ON reports BEGIN
  UPDATE months SET total = total - 1 WHERE kind = 'report' AND type = '' AND month = coalesce(substr(old.published_from, 1, 7), '');
END;
CREATE TRIGGER months_reports_changed AFTER UPDATE OF published_from ON reports WHEN old.published_from IS NOT new.published_from BEGIN
  UPDATE months SET total = total - 1 WHERE kind = 'report' AND type = '' AND month = coalesce(substr(old.published_from, 1, 7), '');
  INSERT INTO months VALUES ('report', '', coalesce(substr(new.published_from, 1, 7), ''), 1) ON CONFLICT DO UPDATE SET total = total + 1;
END;
-- The month of a record is that of the day in its number.
CREATE TRIGGER months_records_added AFTER INSERT ON records BEGIN
  INSERT INTO months VALUES (new.kind, new.type, iif(new.n >> 45 = 0, '', strftime('%Y-%m', (new.n >> 45) + 2341971.5)), 1) ON CONFLICT DO UPDATE SET total = total + 1;
END;
CREATE TRIGGER months_records_removed AFTER DELETE ON records BEGIN
  UPDATE months SET total = total - 1 WHERE kind = old.kind AND type = old.type AND month = iif(old.n >> 45 = 0, '', strftime('%Y-%m', (old.n >> 45) + 2341971.5));
END;

-- Names of those who take part, by kind of record and part.
ALTER TABLE parties ADD COLUMN kind TEXT NOT NULL DEFAULT '';
UPDATE parties SET kind = coalesce((SELECT kind FROM records WHERE n = record), '');
CREATE INDEX parties_who ON parties (kind, part, name);
CREATE TABLE party_names (
  n       INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL,
  part    TEXT NOT NULL,
  name    TEXT NOT NULL,
  folded  TEXT NOT NULL,            -- without case and accents
  records INTEGER NOT NULL,
  UNIQUE (kind, part, name)
) STRICT;
INSERT INTO party_names (kind, part, name, folded, records) SELECT kind, part, name, max(folded), count(*) FROM parties GROUP BY 1, 2, 3;
CREATE TRIGGER parties_added AFTER INSERT ON parties BEGIN
  INSERT INTO party_names (kind, part, name, folded, records) VALUES (new.kind, new.part, new.name, new.folded, 1)
    ON CONFLICT (kind, part, name) DO UPDATE SET records = records + 1;
END;
CREATE TRIGGER parties_removed AFTER DELETE ON parties BEGIN
  UPDATE party_names SET records = records - 1 WHERE kind = old.kind AND part = old.part AND name = old.name;
END;

-- Where a record is placed; for a kind that has no place of its own, the
-- places named in its words.
CREATE TABLE located (
  record  INTEGER NOT NULL REFERENCES records (n) ON DELETE CASCADE,
  kind    TEXT NOT NULL,
  name    TEXT NOT NULL,
  country TEXT NOT NULL,            -- ISO 3166-1 alpha-3, '' unknown
  PRIMARY KEY (record, name, country)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO located SELECT record, 'statement', place, coalesce(country, '') FROM statements WHERE place IS NOT NULL;
INSERT OR IGNORE INTO located SELECT record, 'event', place, coalesce(country, '') FROM events WHERE place IS NOT NULL;
INSERT OR IGNORE INTO located SELECT record, 'toll', place, coalesce(country, '') FROM tolls WHERE place IS NOT NULL;
INSERT OR IGNORE INTO located SELECT r.n, r.kind, l.name, coalesce(l.country, '') FROM records r JOIN places l ON l.report = r.report AND l.start >= r.start AND l."end" <= r."end"
  WHERE r.kind IN ('position', 'proposal');
CREATE INDEX located_where ON located (kind, name, country);
CREATE INDEX places_where ON places (name, country, report);

-- Names of places, by kind of record; kind 'report' for those a report names.
CREATE TABLE place_names (
  n       INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL,
  name    TEXT NOT NULL,
  country TEXT NOT NULL,
  records INTEGER NOT NULL,         -- mentions, for reports
  UNIQUE (kind, name, country)
) STRICT;
INSERT INTO place_names (kind, name, country, records) SELECT kind, name, country, count(*) FROM located GROUP BY 1, 2, 3;
INSERT INTO place_names (kind, name, country, records) SELECT 'report', name, coalesce(country, ''), count(*) FROM places GROUP BY 1, 2, 3;
CREATE TRIGGER located_added AFTER INSERT ON located BEGIN
  INSERT INTO place_names (kind, name, country, records) VALUES (new.kind, new.name, new.country, 1) ON CONFLICT (kind, name, country) DO UPDATE SET records = records + 1;
END;
CREATE TRIGGER located_removed AFTER DELETE ON located BEGIN
  UPDATE place_names SET records = records - 1 WHERE kind = old.kind AND name = old.name AND country = old.country;
END;
CREATE TRIGGER places_added AFTER INSERT ON places BEGIN
  INSERT INTO place_names (kind, name, country, records) VALUES ('report', new.name, coalesce(new.country, ''), 1) ON CONFLICT (kind, name, country) DO UPDATE SET records = records + 1;
END;
CREATE TRIGGER places_removed AFTER DELETE ON places BEGIN
  UPDATE place_names SET records = records - 1 WHERE kind = 'report' AND name = old.name AND country = coalesce(old.country, '');
END;

-- Outlets and the agencies they credit.
CREATE TABLE outlets (
  outlets   TEXT NOT NULL,          -- appearances.outlets: publisher and agencies, folded
  publisher TEXT NOT NULL,          -- '' unknown
  reports   INTEGER NOT NULL,
  PRIMARY KEY (outlets, publisher)
) STRICT, WITHOUT ROWID;
INSERT INTO outlets SELECT outlets, coalesce(publisher, ''), count(*) FROM appearances GROUP BY 1, 2;
CREATE INDEX appearances_outlets ON appearances (outlets);
CREATE TRIGGER outlets_added AFTER INSERT ON appearances BEGIN
  INSERT INTO outlets VALUES (new.outlets, coalesce(new.publisher, ''), 1) ON CONFLICT DO UPDATE SET reports = reports + 1;
END;
CREATE TRIGGER outlets_removed AFTER DELETE ON appearances BEGIN
  UPDATE outlets SET reports = reports - 1 WHERE outlets = old.outlets AND publisher = coalesce(old.publisher, '');
END;

-- Actors by name, type and country over all reports. Which of them are one
-- party is decided by the program that reads this.
ALTER TABLE actors ADD COLUMN statements INTEGER NOT NULL DEFAULT 0; -- of which it is the speaker
CREATE TABLE actor_names (
  n          INTEGER PRIMARY KEY,
  name       TEXT NOT NULL,
  type       TEXT NOT NULL,
  country    TEXT NOT NULL,         -- '' unknown
  wikidata   TEXT NOT NULL,         -- '' unknown
  reports    INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  UNIQUE (name, type, country, wikidata)
) STRICT;
UPDATE actors SET statements = (SELECT count(*) FROM records r JOIN parties y ON y.record = r.n AND y.part = 'speaker' WHERE r.report = actors.report AND r.kind = 'statement' AND y.actor = actors.id);
INSERT INTO actor_names (name, type, country, wikidata, reports, statements)
  SELECT name, type, coalesce(country, ''), coalesce(wikidata, ''), count(*), sum(statements) FROM actors GROUP BY 1, 2, 3, 4;
CREATE TRIGGER actors_added AFTER INSERT ON actors BEGIN
  INSERT INTO actor_names (name, type, country, wikidata, reports, statements) VALUES (new.name, new.type, coalesce(new.country, ''), coalesce(new.wikidata, ''), 1, new.statements)
    ON CONFLICT (name, type, country, wikidata) DO UPDATE SET reports = reports + 1, statements = statements + new.statements;
END;
CREATE TRIGGER actors_removed AFTER DELETE ON actors BEGIN
  UPDATE actor_names SET reports = reports - 1, statements = statements - old.statements
    WHERE name = old.name AND type = old.type AND country = coalesce(old.country, '') AND wikidata = coalesce(old.wikidata, '');
END;

-- What a list of reports shows of each.
CREATE TABLE heads (
  report     INTEGER PRIMARY KEY REFERENCES reports (n) ON DELETE CASCADE,
  beginning  TEXT NOT NULL,         -- the first words behind the headline
  statements INTEGER NOT NULL, events INTEGER NOT NULL, tolls INTEGER NOT NULL, positions INTEGER NOT NULL, proposals INTEGER NOT NULL
) STRICT;
INSERT INTO heads SELECT n, substr(text, 1 + iif(title IS NULL, 0, coalesce(object ->> '$.headline.end', 0)), 700),
  (SELECT count(*) FROM records WHERE report = p.n AND kind = 'statement'), (SELECT count(*) FROM records WHERE report = p.n AND kind = 'event'),
  (SELECT count(*) FROM records WHERE report = p.n AND kind = 'toll'), (SELECT count(*) FROM records WHERE report = p.n AND kind = 'position'),
  (SELECT count(*) FROM records WHERE report = p.n AND kind = 'proposal') FROM reports p;

-- Where in reports.object the record stands, in bytes; NULL where not noted.
ALTER TABLE records ADD COLUMN object_at INTEGER;
ALTER TABLE records ADD COLUMN object_size INTEGER;
