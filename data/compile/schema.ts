/**
 * The tables of the reference, normalised: texts in their three languages apart from the records,
 * each statement joined to its citations by `cites`. Positions keep the order of the YAML files.
 */
export const TABLES = `
CREATE TABLE record (
  rowid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  ref TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  category TEXT,
  position INTEGER,                -- order of a function in its list
  confidence TEXT NOT NULL,
  checked TEXT NOT NULL,
  date_start TEXT,                 -- first date that is not rejected: the place in time
  date_end TEXT,
  symbol TEXT                      -- document symbol of an instrument or source
);
CREATE INDEX record_by_kind ON record (kind, date_start);

CREATE TABLE symbol (
  record INTEGER NOT NULL REFERENCES record,
  position INTEGER NOT NULL,       -- 0 is the full symbol
  text TEXT NOT NULL,
  PRIMARY KEY (record, position)
) WITHOUT ROWID;

CREATE TABLE tag (
  record INTEGER NOT NULL REFERENCES record,
  tag TEXT NOT NULL,
  PRIMARY KEY (record, tag)
) WITHOUT ROWID;
CREATE INDEX tag_by_name ON tag (tag);

CREATE TABLE record_text (
  record INTEGER NOT NULL REFERENCES record,
  lang TEXT NOT NULL,
  official TEXT NOT NULL,
  translates TEXT,                 -- language whose name this one translates, where it is ours
  short TEXT,
  acronym TEXT,
  summary TEXT NOT NULL,
  body TEXT,                       -- restricted Markdown; NULL where this language has none yet
  PRIMARY KEY (record, lang)
);                                 -- with rowids: long rows in the key's own tree take a page each

CREATE TABLE other_name (
  id INTEGER PRIMARY KEY,
  record INTEGER NOT NULL REFERENCES record,
  role TEXT NOT NULL,              -- former | variant
  fr TEXT,
  en TEXT,
  es TEXT,
  acronym TEXT,
  valid_from TEXT,
  valid_until TEXT,
  confidence TEXT NOT NULL
);
CREATE INDEX other_name_by_record ON other_name (record);

CREATE TABLE date_entry (
  id INTEGER PRIMARY KEY,
  record INTEGER NOT NULL REFERENCES record,
  kind TEXT NOT NULL,
  date_start TEXT NOT NULL,
  date_end TEXT,
  rejected INTEGER NOT NULL,
  confidence TEXT NOT NULL
);
CREATE INDEX date_entry_by_record ON date_entry (record);

CREATE TABLE fact (
  id INTEGER PRIMARY KEY,
  record INTEGER NOT NULL REFERENCES record,
  confidence TEXT NOT NULL
);
CREATE INDEX fact_by_record ON fact (record);
CREATE TABLE fact_text (
  fact INTEGER NOT NULL REFERENCES fact,
  lang TEXT NOT NULL,
  label TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (fact, lang)
) WITHOUT ROWID;

CREATE TABLE relation (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES record,
  type TEXT NOT NULL,
  target INTEGER NOT NULL REFERENCES record,
  valid_from TEXT,
  valid_until TEXT,
  confidence TEXT NOT NULL
);
CREATE INDEX relation_by_source ON relation (source);
CREATE INDEX relation_by_target ON relation (target);

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  record INTEGER NOT NULL REFERENCES record,
  kind TEXT NOT NULL
);
CREATE INDEX note_by_record ON note (record);
CREATE TABLE note_text (
  note INTEGER NOT NULL REFERENCES note,
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  conclusion TEXT,
  PRIMARY KEY (note, lang)
) WITHOUT ROWID;
CREATE TABLE note_statement (
  id INTEGER PRIMARY KEY,
  note INTEGER NOT NULL REFERENCES note
);
CREATE INDEX note_statement_by_note ON note_statement (note);
CREATE TABLE note_statement_text (
  statement INTEGER NOT NULL REFERENCES note_statement,
  lang TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (statement, lang)
) WITHOUT ROWID;

-- Each place in a source once, however many citations share it.
CREATE TABLE locator (
  id INTEGER PRIMARY KEY,
  fr TEXT NOT NULL,
  en TEXT NOT NULL,
  es TEXT NOT NULL
);

CREATE TABLE citation (
  id INTEGER PRIMARY KEY,
  record INTEGER NOT NULL REFERENCES record,
  key TEXT NOT NULL,               -- as in [^key]
  number INTEGER NOT NULL,         -- as printed: 1, 2, 3 in the order of first use
  source INTEGER NOT NULL REFERENCES record,
  locator INTEGER REFERENCES locator,
  UNIQUE (record, key)
);
CREATE INDEX citation_by_source ON citation (source);

-- Which citations support a statement. owner is the rowid or id of: record (names and summary),
-- other_name, date_entry, fact, relation, note_statement. Body texts carry their own [^key].
CREATE TABLE cites (
  owner_kind TEXT NOT NULL CHECK (owner_kind IN
    ('names', 'summary', 'other_name', 'date_entry', 'fact', 'relation', 'note_statement')),
  owner INTEGER NOT NULL,
  position INTEGER NOT NULL,
  citation INTEGER NOT NULL REFERENCES citation,
  PRIMARY KEY (owner_kind, owner, position)
) WITHOUT ROWID;
CREATE INDEX cites_by_citation ON cites (citation);

CREATE TABLE source_detail (
  record INTEGER PRIMARY KEY REFERENCES record,
  publisher_fr TEXT NOT NULL,
  publisher_en TEXT NOT NULL,
  publisher_es TEXT NOT NULL,
  languages TEXT NOT NULL,         -- space-separated codes
  address TEXT,
  how_read TEXT NOT NULL
);

CREATE TABLE manifest (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
`;
