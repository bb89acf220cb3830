-- Names of countries among the places: a filter by place asks of its words
-- whether they name one.
CREATE INDEX places_countries ON places (name, country) WHERE precision = 'country';
