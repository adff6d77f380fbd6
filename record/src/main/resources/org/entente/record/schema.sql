-- SPDX-License-Identifier: GPL-3.0-or-later
-- The projection of articles.jsonl and decisions.jsonl; documented in record/README.md. Raise Projection.SCHEMA with
-- every change: an older database is then built anew from the logs.
CREATE TABLE schema_version (version INTEGER NOT NULL);
-- How far into articles.jsonl and decisions.jsonl these tables have come, in bytes, and the stamp of the last line.
CREATE TABLE projected (bytes BIGINT NOT NULL, decided BIGINT NOT NULL, accepted VARCHAR NOT NULL);
-- One row per accepted line. "id_key", "url_key" and "article_key" are hashes of those columns, for looking up. Rows of one article, whatever its version, share "article"; near-copies share "text_group".
CREATE TABLE reading (
  no BIGINT NOT NULL, article VARCHAR NOT NULL, version INTEGER NOT NULL, "current" BOOLEAN NOT NULL,
  id VARCHAR NOT NULL, url VARCHAR, outlet VARCHAR, outlet_words VARCHAR, language VARCHAR NOT NULL,
  published VARCHAR, published_day DATE, modified VARCHAR, title VARCHAR NOT NULL, source VARCHAR,
  content VARCHAR NOT NULL, line_hash VARCHAR NOT NULL, line_offset BIGINT NOT NULL, accepted VARCHAR NOT NULL,
  text_group BIGINT NOT NULL, id_key BIGINT NOT NULL, url_key BIGINT, article_key BIGINT NOT NULL);
-- By which near-copies are found: texts that share four keys are of one group.
CREATE TABLE band (reading BIGINT NOT NULL, day DATE NOT NULL, keys BIGINT[] NOT NULL);
-- What an article claims. "key" names the claim whatever the row's number; "day" is the last day it may tell of, under
-- which events are merged; "telling" repeats in one text what merging asks of the claim (class Tellings), null for others.
CREATE TABLE claim (
  no BIGINT NOT NULL, reading BIGINT NOT NULL, key BIGINT NOT NULL, id VARCHAR, kind VARCHAR NOT NULL, type VARCHAR,
  mode VARCHAR, contexts VARCHAR, status VARCHAR, mutual BOOLEAN NOT NULL, day DATE, first_day DATE, last_day DATE,
  dated BOOLEAN NOT NULL, place VARCHAR, place_words VARCHAR, place_country VARCHAR, geonames BIGINT, latitude DOUBLE,
  longitude DOUBLE, place_precision VARCHAR, sentence VARCHAR NOT NULL, telling VARCHAR, json VARCHAR NOT NULL);
CREATE TABLE party (
  claim BIGINT NOT NULL, role VARCHAR NOT NULL, side VARCHAR NOT NULL, position INTEGER NOT NULL,
  text VARCHAR NOT NULL, name VARCHAR, words VARCHAR NOT NULL, country VARCHAR, cow INTEGER, sector VARCHAR);
-- The claims that have a word in their sentence, by the hash of its stem; a word has many rows.
CREATE TABLE posting (word BIGINT NOT NULL, claims BIGINT[] NOT NULL);
-- Types and days whose events must be merged anew because claims came or went.
CREATE TABLE touched (type VARCHAR NOT NULL, day DATE NOT NULL);
-- What the claims of all articles tell to have happened once; "no" holds the 64 bits of the id, "day" is the first of the
-- days of its claims. "told" is when the first of its articles was published. The tables of its parts repeat the day: so those of a few days are found without reading the rest.
CREATE TABLE event (
  no BIGINT NOT NULL, type VARCHAR NOT NULL, mode VARCHAR, contexts VARCHAR NOT NULL, quad INTEGER NOT NULL,
  score DOUBLE NOT NULL, status VARCHAR NOT NULL, disputed BOOLEAN NOT NULL, mutual BOOLEAN NOT NULL,
  first_day DATE, last_day DATE, dated BOOLEAN NOT NULL, place VARCHAR, place_words VARCHAR, place_country VARCHAR,
  geonames BIGINT, latitude DOUBLE, longitude DOUBLE, place_precision VARCHAR,
  articles INTEGER NOT NULL, texts INTEGER NOT NULL, outlets INTEGER NOT NULL, languages VARCHAR NOT NULL,
  day DATE NOT NULL, told DATE, digest BIGINT NOT NULL);
CREATE TABLE event_party (
  event BIGINT NOT NULL, side VARCHAR NOT NULL, position INTEGER NOT NULL, name VARCHAR NOT NULL,
  words VARCHAR NOT NULL, country VARCHAR, cow INTEGER, sector VARCHAR, day DATE NOT NULL);
-- The countries of an event, each with each and with itself: repeats of event and event_party what timelines and profiles
-- ask. "other" is null for parties without a country; "mutual" as in event.
CREATE TABLE tie (
  event BIGINT NOT NULL, day DATE NOT NULL, country VARCHAR NOT NULL, acts BOOLEAN NOT NULL, receives BOOLEAN NOT NULL,
  other VARCHAR, other_acts BOOLEAN NOT NULL, other_receives BOOLEAN NOT NULL, mutual BOOLEAN NOT NULL,
  type VARCHAR NOT NULL, score DOUBLE NOT NULL, first_day DATE, last_day DATE);
-- How many claims of current versions have a party of that country; the sum of the rows counts.
CREATE TABLE claim_count (country VARCHAR NOT NULL, kind VARCHAR NOT NULL, claims BIGINT NOT NULL);
-- Which claims tell which event, the leading one first, and why they are held to.
CREATE TABLE mention (
  event BIGINT NOT NULL, position INTEGER NOT NULL, claim BIGINT NOT NULL, key BIGINT NOT NULL,
  reason VARCHAR NOT NULL, day DATE NOT NULL);
-- The history of events; a stamp is the time at which the articles that made the change were accepted.
CREATE TABLE change (
  no BIGINT NOT NULL, stamp VARCHAR NOT NULL, kind VARCHAR NOT NULL, event BIGINT NOT NULL, others VARCHAR NOT NULL,
  what VARCHAR NOT NULL);
