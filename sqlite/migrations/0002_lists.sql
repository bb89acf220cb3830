-- Views to read: one row a record with its words, its parties by name and the
-- report it stands in. The commands print these, and so can any other program:
-- what is written here works from SQLite 3.37 on, without ordered aggregates.

CREATE VIEW statement_list AS
SELECT r.n, r.id,
  (SELECT group_concat(name, '; ') FROM (SELECT * FROM parties WHERE record = r.n AND part = 'speaker' ORDER BY ord)) AS speaker,
  (SELECT group_concat(words, ' … ') FROM (SELECT * FROM spans WHERE record = r.n AND role = 'content' ORDER BY ord)) AS content,
  (SELECT words FROM spans WHERE record = r.n AND role = 'cue') AS cue,
  s.kind, s.act,
  (SELECT group_concat(name, '; ') FROM (SELECT * FROM parties WHERE record = r.n AND part = 'via' ORDER BY ord)) AS via,
  (SELECT group_concat(name, '; ') FROM (SELECT * FROM parties WHERE record = r.n AND part = 'to' ORDER BY ord)) AS told,
  (SELECT words FROM spans WHERE record = r.n AND role = 'source') AS source_words,
  s.date_from, s.date_to, s.date_precision, s.place, s.country, s.lat, s.lon, s.place_precision,
  r.confidence, r.rule, r.start, r."end",
  p.id AS report, p.title, p.publisher AS outlet, p.agencies, p.language, p.published_from, p.published_to, p.published_how, p.url, p.path
FROM records r JOIN statements s ON s.record = r.n JOIN reports p ON p.n = r.report;

CREATE VIEW event_list AS
SELECT r.n, r.id, e.type, e.modes, e.contexts,
  (SELECT group_concat(name, '; ') FROM (SELECT * FROM parties WHERE record = r.n AND part = 'actor' ORDER BY ord)) AS actors,
  (SELECT group_concat(name, '; ') FROM (SELECT * FROM parties WHERE record = r.n AND part = 'recipient' ORDER BY ord)) AS recipients,
  e.status,
  (SELECT name FROM parties WHERE record = r.n AND part = 'claimant') AS asserted_by,
  (SELECT words FROM spans WHERE record = r.n AND role = 'evidence') AS evidence,
  (SELECT words FROM spans WHERE record = r.n AND role = 'trigger') AS trigger_words,
  e.date_from, e.date_to, e.date_precision, e.place, e.country, e.lat, e.lon, e.place_precision,
  r.confidence, r.rule, r.start, r."end",
  p.id AS report, p.title, p.publisher AS outlet, p.agencies, p.language, p.published_from, p.published_to, p.published_how, p.url, p.path
FROM records r JOIN events e ON e.record = r.n JOIN reports p ON p.n = r.report;

CREATE VIEW toll_list AS
SELECT r.n, r.id,
  (SELECT words FROM spans WHERE record = r.n AND role = 'count') AS count_words,
  t.outcome, t.qualifier, t.low, t.high, t.victims, t.class,
  (SELECT name FROM parties WHERE record = r.n AND part = 'claimant') AS asserted_by,
  (SELECT group_concat(name, '; ') FROM (SELECT * FROM parties WHERE record = r.n AND part = 'via' ORDER BY ord)) AS via,
  (SELECT group_concat(name, '; ') FROM (SELECT * FROM parties WHERE record = r.n AND part = 'by' ORDER BY ord)) AS done_by,
  t.status, t.when_from, t.when_to, t.when_kind, t.part_of,
  (SELECT words FROM spans WHERE record = r.n AND role = 'evidence') AS evidence,
  (SELECT words FROM spans WHERE record = r.n AND role = 'cause') AS cause,
  t.place, t.country, t.lat, t.lon, t.place_precision,
  r.confidence, r.rule, r.start, r."end",
  p.id AS report, p.title, p.publisher AS outlet, p.agencies, p.language, p.published_from, p.published_to, p.published_how, p.url, p.path
FROM records r JOIN tolls t ON t.record = r.n JOIN reports p ON p.n = r.report;

CREATE VIEW position_list AS
SELECT r.n, r.id,
  (SELECT name FROM parties WHERE record = r.n AND part = 'holder') AS holder,
  o.stance,
  (SELECT words FROM spans WHERE record = r.n AND role = 'target') AS target,
  (SELECT words FROM spans WHERE record = r.n AND role = 'condition') AS condition,
  o.issue, o.change,
  (SELECT name FROM parties WHERE record = r.n AND part = 'claimant') AS asserted_by,
  (SELECT group_concat(words, ' … ') FROM (SELECT * FROM spans WHERE record = r.n AND role = 'evidence' ORDER BY ord)) AS evidence,
  o.statement,
  r.confidence, r.rule, r.start, r."end",
  p.id AS report, p.title, p.publisher AS outlet, p.agencies, p.language, p.published_from, p.published_to, p.published_how, p.url, p.path
FROM records r JOIN positions o ON o.record = r.n JOIN reports p ON p.n = r.report;

CREATE VIEW proposal_list AS
SELECT r.n, r.id, o.name,
  (SELECT group_concat(name, '; ') FROM (SELECT * FROM parties WHERE record = r.n AND part = 'by' ORDER BY ord)) AS put_forward_by,
  (SELECT group_concat(coalesce(party, '?') || ' ' || response, '; ') FROM (SELECT * FROM responses WHERE record = r.n ORDER BY ord)) AS responses,
  (SELECT group_concat(words, ' … ') FROM (SELECT * FROM spans WHERE record = r.n AND role = 'term' ORDER BY ord)) AS terms,
  (SELECT group_concat(words, ' … ') FROM (SELECT * FROM responses WHERE record = r.n ORDER BY ord)) AS evidence,
  (SELECT group_concat(words, ' … ') FROM (SELECT * FROM spans WHERE record = r.n AND role = 'mention' ORDER BY ord)) AS mentions,
  o.date_from, o.date_to, o.date_precision,
  r.rule, r.start, r."end",
  p.id AS report, p.title, p.publisher AS outlet, p.agencies, p.language, p.published_from, p.published_to, p.published_how, p.url, p.path
FROM records r JOIN proposals o ON o.record = r.n JOIN reports p ON p.n = r.report;

-- Actors of the same name and type over all reports.
CREATE VIEW actor_list AS
SELECT a.name, a.type, max(a.country) AS country, max(a.sector) AS sector,
  (SELECT group_concat(DISTINCT o.title) FROM roles o JOIN actors b ON b.report = o.report AND b.id = o.actor WHERE b.name = a.name AND b.type = a.type) AS roles,
  count(*) AS reports,
  (SELECT count(*) FROM parties y WHERE y.part = 'speaker' AND y.name = a.name AND y.actor IS NOT NULL) AS statements,
  min(p.published_from) AS first_seen, max(p.published_to) AS last_seen
FROM actors a JOIN reports p ON p.n = a.report GROUP BY a.name, a.type;
