#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Derives gazetteer tables from published ones: derive.py TABLES OUT

TABLES holds countries.json (mledoze/countries, ODbL 1.0) and CountryInfo.120116.txt (openeventdata, MIT).
"""
import collections, json, re, sys

tables, out = sys.argv[1], sys.argv[2]
FOLDED = {'ABW': 'NLD', 'AIA': 'GBR', 'ALA': 'FIN', 'ASM': 'USA', 'BES': 'NLD', 'BLM': 'FRA', 'BMU': 'GBR', 'CUW': 'NLD', 'CYM': 'GBR',
          'FLK': 'GBR', 'FRO': 'DNK', 'GGY': 'GBR', 'GIB': 'GBR', 'GLP': 'FRA', 'GRL': 'DNK', 'GUF': 'FRA', 'GUM': 'USA', 'IMN': 'GBR',
          'JEY': 'GBR', 'MAF': 'FRA', 'MSR': 'GBR', 'MTQ': 'FRA', 'MYT': 'FRA', 'NCL': 'FRA', 'PRI': 'USA', 'PYF': 'FRA', 'REU': 'FRA',
          'SPM': 'FRA', 'SXM': 'NLD', 'TCA': 'GBR', 'VGB': 'GBR', 'VIR': 'USA', 'WLF': 'FRA', 'MAC': 'CHN', 'UNK': 'KOS', 'ESH': 'MAR'}
KEEP = {'ATA', 'HKG', 'PSE', 'VAT', 'TWN'}
# names that are common words or given names, or too vague to stand for a state by themselves
VAGUE = {'Nice', 'Reading', 'Mobile', 'Of', 'Male', 'Man', 'Georgetown', 'Jersey', 'Victoria', 'San Jose', 'Kingston', 'Hamilton', 'Kingstown',
         'Saint Barthélemy', 'Road Town', 'The Valley', 'Christmas', 'Hague', 'Union', 'Santiago', 'Bath', 'Split', 'Sale', 'Salé', 'Tours'}

with open(f'{tables}/countries.json', encoding='utf-8') as f:
    countries = json.load(f)
rows = set()
for c in countries:
    iso = FOLDED.get(c['cca3'], c['cca3'])
    if not c.get('independent') and c['cca3'] not in FOLDED and c['cca3'] not in KEEP:
        continue
    fr = c['translations'].get('fra', {})
    for lang, names in (('en', (c['name']['common'], c['name']['official'])), ('fr', (fr.get('common'), fr.get('official')))):
        rows |= {(lang, n, iso, 'state') for n in names if n and n not in VAGUE}
    for lang, key in (('en', 'eng'), ('fr', 'fra')):
        d = c.get('demonyms', {}).get(key, {})
        for form in {d.get('m'), d.get('f')} - {None, ''}:
            forms = {form, form + 's'} if not form.endswith(('s', 'x')) else {form}
            if lang == 'fr':
                forms |= {x.lower() for x in forms}
            rows |= {(lang, x, iso, 'adjective') for x in forms if ' ' not in x}
    for capital in c.get('capital', []):
        if capital not in VAGUE and c['cca3'] not in FOLDED:
            rows |= {(lang, capital, iso, 'capital') for lang in ('en', 'fr')}
with open(f'{out}/countries-odbl.tsv', 'w', encoding='utf-8') as f:
    f.write('# Names, demonyms and capitals derived from mledoze/countries, ODbL 1.0 (opendatacommons.org/licenses/odbl); this file is ODbL 1.0.\n')
    f.writelines('\t'.join(r) + '\n' for r in sorted(rows))

people, cow = collections.defaultdict(set), {}
cities = set()
iso = section = None
for line in open(f'{tables}/CountryInfo.120116.txt', encoding='latin-1'):
    tag = re.match(r'\s*<(ISO3166-alpha3|COW-Numeric)>(\w+)<', line)
    if tag:
        if tag[1] == 'COW-Numeric':
            number = tag[2]
        else:
            iso = FOLDED.get(tag[2], tag[2])
            if tag[2] not in FOLDED:
                cow[iso] = number
        continue
    tag = re.match(r'\s*<(/?)(Leaders|Government|MajorCities|Capital|Nationality)', line)
    if tag:
        section = None if tag[1] else tag[2]
    elif section in ('Leaders', 'Government') and iso:
        for raw in re.findall(r'\b([A-Z][A-Z_\-\']{5,})_', line.split('[')[0]):
            words = [w for w in raw.split('_') if w]
            if 2 <= len(words) <= 4:
                name = ' '.join('-'.join(p.capitalize() for p in w.split('-')) for w in words)
                people[name].add((iso, section))
    elif section == 'MajorCities' and iso:
        for raw in re.findall(r'\b([A-Z][A-Z_\-\']{3,})_', line):
            name = ' '.join('-'.join(p.capitalize() for p in w.split('-')) for w in raw.split('_') if w)
            if name not in VAGUE:
                cities.add((name, iso))
places = collections.defaultdict(set)
for name, c in cities:
    places[name].add(c)
with open(f'{out}/countryinfo.tsv', 'w', encoding='utf-8') as f:
    f.write('# Leaders, ministers and cities derived from openeventdata/CountryInfo 120116 (MIT).\n')
    f.writelines(f'*\t{n}\t{next(iter(c))}\tcity\n' for n, c in sorted(places.items()) if len(c) == 1)
    f.writelines(f'*\t{n}\t{next(iter(c))[0]}\tperson\n' for n, c in sorted(people.items()) if len({x[0] for x in c}) == 1)
with open(f'{out}/cow.tsv', 'w', encoding='utf-8') as f:
    f.write('# Correlates of War state numbers, from openeventdata/CountryInfo 120116 (MIT).\n')
    f.writelines(f'{k}\t{v}\n' for k, v in sorted(cow.items()) if v.isdigit())
