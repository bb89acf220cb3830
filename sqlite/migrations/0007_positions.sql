-- Fields of positions that stood in the report object alone, and the issue
-- book of the record with what is needed to look every position up in another.
ALTER TABLE positions ADD COLUMN speaks_for TEXT;   -- actor whose line the holder gives by office
ALTER TABLE positions ADD COLUMN issue_stance TEXT; -- on the issue's proposition, where that differs from stance
ALTER TABLE positions ADD COLUMN kind TEXT;         -- deed offer alternative concession; NULL for words of attitude
ALTER TABLE positions ADD COLUMN passage TEXT;      -- the words the issue is looked up in; NULL from older versions
UPDATE positions SET speaks_for = x.speaks_for, issue_stance = x.issue_stance, kind = x.kind
  FROM (SELECT r.n, j.value ->> 'speaks_for' AS speaks_for, j.value ->> 'issue_stance' AS issue_stance, j.value ->> 'kind' AS kind
    FROM reports p, json_each(p.object, '$.positions') j JOIN records r ON r.report = p.n AND r.id = j.value ->> 'id') x WHERE x.n = positions.record;
INSERT OR IGNORE INTO parties (record, part, ord, actor, name, folded, kind)
  SELECT o.record, 'speaks_for', 0, a.id, a.name, a.folded, 'position'
  FROM positions o JOIN records r ON r.n = o.record JOIN actors a ON a.report = r.report AND a.id = o.speaks_for;
CREATE INDEX positions_issue ON positions (issue);
CREATE INDEX positions_kind ON positions (kind);

-- The questions of the user's issue book, in its order.
CREATE TABLE issues (
  ord         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  proposition TEXT NOT NULL,
  about       TEXT NOT NULL         -- groups of words, as a JSON list of lists
) STRICT;
CREATE TABLE issue_book (
  one  INTEGER PRIMARY KEY CHECK (one = 1),
  id   TEXT NOT NULL,               -- hash of the book
  done INTEGER NOT NULL             -- 1 when every position has been looked up in it
) STRICT;

DROP VIEW position_list;
CREATE VIEW position_list AS
SELECT r.n, r.id,
  (SELECT name FROM parties WHERE record = r.n AND part = 'holder') AS holder,
  o.stance,
  (SELECT words FROM spans WHERE record = r.n AND role = 'target') AS target,
  (SELECT words FROM spans WHERE record = r.n AND role = 'condition') AS condition,
  o.issue, o.change, o.issue_stance,
  (SELECT name FROM parties WHERE record = r.n AND part = 'speaks_for') AS speaks_for, o.kind,
  (SELECT name FROM parties WHERE record = r.n AND part = 'claimant') AS asserted_by,
  (SELECT group_concat(words, ' … ') FROM (SELECT * FROM spans WHERE record = r.n AND role = 'evidence' ORDER BY ord)) AS evidence,
  o.statement,
  r.confidence, r.rule, r.start, r."end",
  p.id AS report, p.title, p.publisher AS outlet, p.agencies, p.language, p.published_from, p.published_to, p.published_how, p.url, p.path
FROM records r JOIN positions o ON o.record = r.n JOIN reports p ON p.n = r.report;
