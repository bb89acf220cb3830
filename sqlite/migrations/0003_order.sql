-- Lists come newest report first. With these their first rows are found
-- without sorting all, and names are searched without reading the rows.
CREATE INDEX reports_order ON reports (published_from DESC, path);
CREATE INDEX records_place ON records (report, kind, start);
CREATE INDEX parties_folded ON parties (part, folded, record);
