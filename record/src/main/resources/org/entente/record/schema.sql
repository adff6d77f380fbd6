-- SPDX-License-Identifier: GPL-3.0-or-later
-- The projection of articles.jsonl; documented in record/README.md. Raise Projection.SCHEMA with every change.
CREATE TABLE schema_version (version INTEGER NOT NULL);
-- How far into articles.jsonl this database has come, in bytes.
CREATE TABLE projected (bytes BIGINT NOT NULL);
-- One row per accepted line. Rows of one article, whatever its version, share "article".
CREATE TABLE reading (
  no BIGINT NOT NULL, article VARCHAR NOT NULL, version INTEGER NOT NULL, "current" BOOLEAN NOT NULL,
  id VARCHAR NOT NULL, url VARCHAR, outlet VARCHAR, outlet_words VARCHAR, language VARCHAR NOT NULL,
  published VARCHAR, published_day DATE, modified VARCHAR, title VARCHAR NOT NULL, source VARCHAR,
  content VARCHAR NOT NULL, line_hash VARCHAR NOT NULL, line_offset BIGINT NOT NULL);
CREATE INDEX reading_id ON reading (id);
CREATE INDEX reading_url ON reading (url);
CREATE INDEX reading_article ON reading (article);
CREATE TABLE claim (
  no BIGINT NOT NULL, reading BIGINT NOT NULL, id VARCHAR, kind VARCHAR NOT NULL, type VARCHAR, mode VARCHAR,
  status VARCHAR, mutual BOOLEAN NOT NULL, first_day DATE, last_day DATE, dated BOOLEAN NOT NULL,
  place VARCHAR, place_words VARCHAR, place_country VARCHAR, sentence VARCHAR NOT NULL, sentence_words VARCHAR NOT NULL,
  json VARCHAR NOT NULL);
CREATE TABLE party (
  claim BIGINT NOT NULL, role VARCHAR NOT NULL, side VARCHAR NOT NULL, position INTEGER NOT NULL,
  text VARCHAR NOT NULL, name VARCHAR, words VARCHAR NOT NULL, country VARCHAR, cow INTEGER, sector VARCHAR);
