#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Derives gazetteer tables from published ones: derive.py TABLES OUT

TABLES holds countries.json (mledoze/countries, ODbL 1.0), worldgeo_dict_V5.csv (ClaudeGrasland/media_cookbook, CC0) and
CountryInfo.120116.txt (openeventdata, MIT).
"""
import collections, csv, json, re, sys, unicodedata

tables, out = sys.argv[1], sys.argv[2]
FOLDED = {'ABW': 'NLD', 'AIA': 'GBR', 'ALA': 'FIN', 'ASM': 'USA', 'BES': 'NLD', 'BLM': 'FRA', 'BMU': 'GBR', 'CUW': 'NLD', 'CYM': 'GBR',
          'FLK': 'GBR', 'FRO': 'DNK', 'GGY': 'GBR', 'GIB': 'GBR', 'GLP': 'FRA', 'GRL': 'DNK', 'GUF': 'FRA', 'GUM': 'USA', 'IMN': 'GBR',
          'JEY': 'GBR', 'MAF': 'FRA', 'MSR': 'GBR', 'MTQ': 'FRA', 'MYT': 'FRA', 'NCL': 'FRA', 'PRI': 'USA', 'PYF': 'FRA', 'REU': 'FRA',
          'SPM': 'FRA', 'SXM': 'NLD', 'TCA': 'GBR', 'VGB': 'GBR', 'VIR': 'USA', 'WLF': 'FRA', 'MAC': 'CHN', 'UNK': 'KOS', 'ESH': 'MAR',
          'ANT': 'NLD', 'SHN': 'GBR', 'NIU': 'NZL', 'COK': 'NZL', 'TKL': 'NZL', 'MNP': 'USA', 'NFK': 'AUS', 'CXR': 'AUS', 'CCK': 'AUS',
          'PCN': 'GBR', 'SJM': 'NOR'}
NO_STATE = {'ATF', 'BVT', 'HMD', 'IOT', 'SGS', 'UMI'}
# names that are common words, given names, several places, or too vague to stand for a state by themselves
VAGUE = {'Nice', 'Reading', 'Mobile', 'Of', 'Male', 'Man', 'Georgetown', 'Jersey', 'Victoria', 'San Jose', 'Kingston', 'Hamilton', 'Kingstown',
         'Saint Barthélemy', 'Road Town', 'The Valley', 'Christmas', 'Union', 'Santiago', 'Bath', 'Split', 'Sale', 'Salé', 'Tours', 'Rome', 'Bar',
         'City Of Light', 'Basel', 'Cali', 'Palma', 'Canton', 'Columbus', 'Como', 'Cork', 'Leon', 'Lincoln', 'Marsa', 'Merida', 'Essen', 'Roseau',
         'Pale', 'Paris', 'Plymouth', 'Pori', 'Tell', 'The Hague', 'Vela', 'Worms', 'Jackson', 'Charlotte', 'Madison', 'Phoenix', 'Buffalo',
         'Orange', 'Augusta', 'Independence', 'Eugene', 'Anchor', 'Valencia', 'Cordoba', 'Granada', 'Toledo', 'Cartagena', 'Barcelona', 'Tripoli',
         'Alexandria', 'Memphis', 'Athens', 'Troy', 'Corinth', 'Sparta', 'Carthage', 'Hebron', 'Bethlehem', 'Medina', 'Saint George', 'Guyana',
         'Vaduz City', 'Aleph', 'Delta', 'Ur', 'Babylon', 'Tyre', 'Rum', 'Ivory', 'Ancona', 'Marina', 'Fort Worth', 'Saint Paul', 'Virginia',
         'Georgia', 'Savannah', 'Mercedes', 'Santa Cruz', 'San Juan', 'San Antonio', 'Boulder', 'Champagne', 'Bordeaux City', 'Aurora', 'Helena',
         'Florence', 'Assumption', 'Concepcion', 'Rus.', 'CAR', 'NE', 'TO', 'Mo', 'Fin', 'Tchad Ndjamena', 'UN', 'Maine', 'Holland', 'Brest',
         'Galicia', 'Nancy', 'Nord', 'Sur', 'Ares', 'Kent', 'Lugo', 'Pau', 'Laval', 'Angers', 'Vienne'}

with open(f'{tables}/countries.json', encoding='utf-8') as f:
    countries = json.load(f)


def feminine_and_plurals(m, f):
    def plural(x):
        return x if x.endswith(('s', 'x', 'z')) else x + 's'
    return {m, f, plural(m), plural(f)}


rows = set()
for c in countries:
    iso = FOLDED.get(c['cca3'], c['cca3'])
    if c['cca3'] in NO_STATE:
        continue
    kind = 'region' if c['cca3'] in FOLDED and c['cca3'] != 'UNK' else 'state'
    fr = c['translations'].get('fra', {})
    for lang, names in (('en', (c['name']['common'], c['name']['official'])), ('fr', (fr.get('common'), fr.get('official')))):
        names = [n.replace("d' ", "d'") for n in names if n and n not in VAGUE]
        if names:
            rows.add((lang, '|'.join(dict.fromkeys(names)), iso, kind))
    for lang, key in (('en', 'eng'), ('fr', 'fra')):
        d = c.get('demonyms', {}).get(key, {})
        m, f = d.get('m') or d.get('f'), d.get('f') or d.get('m')
        if not m or ' ' in m and lang == 'fr' or m in ('American', 'Américain') or c['cca3'] == 'ATA':
            continue
        forms = feminine_and_plurals(m, f)
        if lang == 'en':
            forms = {x for x in forms if x in (m, f) or not x.endswith(('ishs', 'eses', 'chs', 'ss'))}
        else:
            forms |= {x.lower() for x in forms}
        rows.add((lang, '|'.join(sorted(forms, key=lambda x: (x[0].islower(), len(x), x))), iso, 'adjective' if kind == 'state' else 'people'))
with open(f'{out}/countries-odbl.tsv', 'w', encoding='utf-8') as f:
    f.write('# Names and demonyms derived from mledoze/countries, ODbL 1.0 (opendatacommons.org/licenses/odbl); this file is ODbL 1.0.\n')
    f.write('# language	names, separated by |	country	kind\n')
    f.writelines('\t'.join(r) + '\n' for r in sorted(rows))

names = collections.defaultdict(list)
with open(f'{tables}/worldgeo_dict_V5.csv', encoding='utf-8') as f:
    for row in csv.reader(f, delimiter=';'):
        if row[1] in ('en', 'fr') and row[3] in ('sta', 'cap'):
            iso = row[4][3:6]
            label = row[2].strip()
            if len(iso) == 3 and iso not in NO_STATE and label not in VAGUE and ',' not in label and len(label) > 3 and label[0].isupper():
                kind = 'region' if iso in FOLDED and iso != 'UNK' else 'state' if row[3] == 'sta' else 'capital'
                names[row[1], FOLDED.get(iso, iso), kind].append(label)
with open(f'{out}/worldgeo.tsv', 'w', encoding='utf-8') as f:
    f.write('# States and capitals from ClaudeGrasland/media_cookbook, worldgeo dictionary V5 (CC0).\n')
    f.write('# language	names, separated by |	country	kind\n')
    f.writelines('\t'.join((k[0], '|'.join(dict.fromkeys(v)), k[1], k[2])) + '\n' for k, v in sorted(names.items()))

people, cow, cities = collections.defaultdict(dict), {}, collections.defaultdict(set)
iso = section = None
OFFICE = re.compile(r'prime min|foreign|defen[cs]e|interior|president|premier|chancellor|king|united nations', re.I)


def written(raw):
    small = {'AL', 'EL', 'BIN', 'BEN', 'IBN', 'DE', 'VAN', 'VON', 'DER', 'DU', 'OF', 'LA', 'DA', 'DOS', 'DI'}
    words = [w for w in raw.split('_') if w]
    return ' '.join(('-'.join(p.capitalize() if p not in small or i else p.lower() for i, p in enumerate(w.split('-'))))
                    if w not in small or i == 0 else w.lower() for i, w in enumerate(words))


def tenures(text):
    spans = []
    for a, b in re.findall(r'(?:\s|[<\[])([<>]?\d{8})(?:\s*-\s*(\d{8}))?\]', text):
        if a.startswith('<'):
            spans.append(('', a[1:]))
        elif a.startswith('>'):
            spans.append((a[1:], '20120101'))
        elif b:
            spans.append((a, b))
    day = lambda d: d and f'{d[:4]}-{d[4:6]}'
    return ','.join(f'{day(a)}..{day(b)}' for a, b in sorted(spans))


for line in open(f'{tables}/CountryInfo.120116.txt', encoding='latin-1'):
    tag = re.match(r'\s*<(ISO3166-alpha3|COW-Numeric)>(\w+)<', line)
    if tag:
        if tag[1] == 'COW-Numeric':
            number = tag[2]
        else:
            original = {'JON': 'JPN'}.get(tag[2], tag[2])  # a slip of that file
            iso = FOLDED.get(original, original) if len(original) == 3 and original.isalpha() else None
            if iso and original not in FOLDED and number.isdigit() and int(number):
                cow.setdefault(iso, number)
        continue
    tag = re.match(r'\s*<(/?)(Leaders|Government|MajorCities|Capital|Nationality|Country)\b', line)
    if tag:
        section = None if tag[1] else tag[2]
        if tag[2] == 'Country':
            iso = None
    elif section in ('Leaders', 'Government') and iso:
        main = section == 'Leaders' or OFFICE.search(line.partition('#')[2])
        if main:
            for raw in re.findall(r'\b([A-Z][A-Z_\-\']{5,})_', line.split('[')[0]):
                if 2 <= len([w for w in raw.split('_') if w]) <= 5:
                    known = people[written(raw)].setdefault((iso, section), [])
                    known.append(tenures(re.sub(r'\[[BD]:\d+\]', '', line.partition('#')[0])))
    elif section == 'MajorCities' and iso and original not in NO_STATE:
        for raw in re.findall(r'\b([A-Z][A-Z_\-\']{3,})_', line):
            name = written(raw)
            if name not in VAGUE and (name, iso) != ('Mandalay', 'MOZ'):
                cities[name].add(iso)
with open(f'{out}/countryinfo.tsv', 'w', encoding='utf-8') as f:
    f.write('# Cities, heads of state and government, and ministers of foreign affairs, defence, interior to 2011, derived from\n'
            '# openeventdata/CountryInfo 120116 (MIT). leader: its surname alone counts after a title; minister: only the whole name does.\n')
    f.write('# language	name	country	kind:sector@tenures\n')
    f.writelines(f'*\t{n}\t{next(iter(c))}\tcity\n' for n, c in sorted(cities.items()) if len(c) == 1)
    for n, posts in sorted(people.items()):
        states = {i for i, _ in posts}
        if len(states) == 1:
            kind = 'leader' if any(s == 'Leaders' for _, s in posts) else 'minister'
            spans = ','.join(dict.fromkeys(t for ts in posts.values() for x in ts for t in x.split(',') if t))
            f.write(f'*\t{n}\t{next(iter(states))}\t{kind}:GOV' + (f'@{spans}' if spans else '') + '\n')
cow.update({'KOS': '347', 'SSD': '626', 'SRB': '345', 'MNE': '341', 'PSE': cow.get('PSE', '')})
with open(f'{out}/cow.tsv', 'w', encoding='utf-8') as f:
    f.write('# Correlates of War state numbers, from openeventdata/CountryInfo 120116 (MIT).\n')
    f.writelines(f'{k}\t{v}\n' for k, v in sorted(cow.items()) if v.isdigit())
