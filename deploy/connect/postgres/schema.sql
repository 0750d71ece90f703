-- Tables for the connectors of this folder, and the indexes that docs/sql.md asks by. Times are UTC.
-- Names of columns are those of the records; PostgreSQL does not mind capitals in names that are not quoted.

CREATE TABLE IF NOT EXISTS documents (
  uri text PRIMARY KEY,
  version bigint NOT NULL,
  versionCreated timestamp(3),
  published timestamp(3),
  pubStatus text NOT NULL,
  headline text NOT NULL,
  body text NOT NULL,
  byline text,
  located text,
  genre text,
  source text,
  canonicalUrl text,
  language text NOT NULL,
  documentDate text,
  routes text[]
);
CREATE INDEX IF NOT EXISTS documents_published ON documents (published);

CREATE TABLE IF NOT EXISTS stories (
  id text PRIMARY KEY,
  headline text NOT NULL,
  language text NOT NULL,
  firstPublished timestamp(3),
  lastPublished timestamp(3),
  documents integer NOT NULL,
  witnesses integer NOT NULL,
  sources text[]
);

CREATE TABLE IF NOT EXISTS memberships (
  uri text PRIMARY KEY,
  story text NOT NULL,
  origin text NOT NULL,
  duplicateOf text,
  partOf text[]
);
CREATE INDEX IF NOT EXISTS memberships_story ON memberships (story);

CREATE TABLE IF NOT EXISTS mentions (
  id text PRIMARY KEY,
  uri text NOT NULL,
  version bigint NOT NULL,
  text text NOT NULL,
  spanStart integer NOT NULL,
  spanEnd integer NOT NULL,
  key text NOT NULL,
  kind text NOT NULL,
  type text NOT NULL,
  name text NOT NULL,
  country text,
  wikidata text,
  salience double precision NOT NULL,
  source text NOT NULL,
  language text NOT NULL,
  published timestamp(3),
  versionCreated timestamp(3),
  documentDate text
);
CREATE INDEX IF NOT EXISTS mentions_key ON mentions (key);
CREATE INDEX IF NOT EXISTS mentions_uri ON mentions (uri);

CREATE TABLE IF NOT EXISTS quotations (
  id text PRIMARY KEY,
  uri text NOT NULL,
  version bigint NOT NULL,
  text text NOT NULL,
  spanStart integer NOT NULL,
  spanEnd integer NOT NULL,
  key text NOT NULL,
  kind text NOT NULL,
  quoted text NOT NULL,
  speaker text,
  speakerName text NOT NULL,
  speakerText text NOT NULL,
  cue text NOT NULL,
  source text NOT NULL,
  language text NOT NULL,
  published timestamp(3),
  versionCreated timestamp(3),
  documentDate text
);
CREATE INDEX IF NOT EXISTS quotations_speaker ON quotations (speaker);
CREATE INDEX IF NOT EXISTS quotations_key ON quotations (md5(key));
CREATE INDEX IF NOT EXISTS quotations_uri ON quotations (uri);

CREATE TABLE IF NOT EXISTS figures (
  id text PRIMARY KEY,
  uri text NOT NULL,
  version bigint NOT NULL,
  text text NOT NULL,
  spanStart integer NOT NULL,
  spanEnd integer NOT NULL,
  key text NOT NULL,
  low double precision,
  high double precision,
  unit text NOT NULL,
  measure text NOT NULL,
  scope text NOT NULL,
  event text NOT NULL,
  comparator text NOT NULL,
  direction text NOT NULL,
  bound text NOT NULL,
  status text NOT NULL,
  per text,
  periodBegin text,
  periodEnd text,
  giver text,
  giverName text NOT NULL,
  source text NOT NULL,
  language text NOT NULL,
  published timestamp(3),
  versionCreated timestamp(3),
  documentDate text
);
CREATE INDEX IF NOT EXISTS figures_key ON figures (key);
CREATE INDEX IF NOT EXISTS figures_uri ON figures (uri);

CREATE TABLE IF NOT EXISTS verdicts (
  id text PRIMARY KEY,
  story text NOT NULL,
  subject text NOT NULL,
  entry text NOT NULL,
  verdict text NOT NULL,
  why text NOT NULL,
  measure text NOT NULL,
  uri text NOT NULL,
  fact text,
  spanStart integer NOT NULL,
  spanEnd integer NOT NULL,
  text text NOT NULL,
  carrier boolean NOT NULL,
  witness text NOT NULL,
  transcript text,
  witnesses integer NOT NULL,
  meaning text NOT NULL
);
CREATE INDEX IF NOT EXISTS verdicts_story ON verdicts (story);
CREATE INDEX IF NOT EXISTS verdicts_fact ON verdicts (fact);
CREATE INDEX IF NOT EXISTS verdicts_uri ON verdicts (uri);
