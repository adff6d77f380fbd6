#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Derives the code tables of the exports from published ones: derive.py TABLES FORMATS COW OUT

TABLES holds country-codes.csv (datasets/country-codes, PDDL); FORMATS cameo_master.tsv (CAMEO codes with the scores of
GDELT's own lookup and of ICEWS, by andybega/icews, MIT); COW is the gazetteer's cow.tsv.
"""
import csv, sys

tables, formats, cow_file, out = sys.argv[1:5]

# FIPS 10-4 where the source joins two territories or has none.
FIPS = {'SRB': 'RI', 'PSE': 'WE', 'SJM': 'SV', 'ALA': '', 'UMI': ''}
# GDELT's CAMEO.country list where it is not ISO 3166-1.
CAMEO = {'ROU': 'ROM', 'TLS': 'TMP', 'MNE': 'MTN', 'IMN': 'IMY'}
# Gleditsch and Ward's numbers where they are not those of the Correlates of War.
GW = {'DEU': '260', 'YEM': '678', 'SRB': '340', 'KIR': '970', 'NRU': '971', 'TON': '972', 'TUV': '973'}
# Names of CLDR that are short forms.
NAMES = {'GBR': 'United Kingdom', 'USA': 'United States', 'BIH': 'Bosnia and Herzegovina', 'COG': 'Republic of the Congo',
         'COD': 'Democratic Republic of the Congo', 'TTO': 'Trinidad and Tobago', 'ATG': 'Antigua and Barbuda',
         'KNA': 'Saint Kitts and Nevis', 'LCA': 'Saint Lucia', 'VCT': 'Saint Vincent and the Grenadines',
         'STP': 'Sao Tome and Principe', 'CIV': "Cote d'Ivoire", 'TUR': 'Turkey'}
# ACLED's regions where they are not the United Nations'.
REGION = {'MEX': 'North America', 'ARM': 'Caucasus and Central Asia', 'AZE': 'Caucasus and Central Asia',
          'GEO': 'Caucasus and Central Asia', 'AFG': 'Caucasus and Central Asia', 'IRN': 'Middle East', 'CYP': 'Europe',
          'ATA': 'Antarctica', 'TWN': 'East Asia'}
SUB = {'Central Asia': 'Caucasus and Central Asia', 'Western Asia': 'Middle East', 'Southern Asia': 'South Asia',
       'Eastern Asia': 'East Asia', 'South-eastern Asia': 'Southeast Asia', 'Northern America': 'North America',
       'Northern Africa': 'Northern Africa'}


def region(row):
    code = row['ISO3166-1-Alpha-3']
    if code in REGION:
        return REGION[code]
    if row['Region Name'] in ('Europe', 'Oceania'):
        return row['Region Name']
    return row['Intermediate Region Name'] or SUB.get(row['Sub-region Name'], '')


with open(cow_file, encoding='utf-8') as f:
    cow = dict(line.rstrip('\n').split('\t')[:2] for line in f if not line.startswith('#'))

with open(f'{tables}/country-codes.csv', encoding='utf-8') as f, open(f'{out}/countries.tsv', 'w', encoding='utf-8') as o:
    o.write('# datasets/country-codes (PDDL); COW numbers from openeventdata/CountryInfo (MIT); see src/main/tables/derive.py\n')
    o.write('iso3\tnumeric\tfips\tcameo\tcow\tgw\tname\tacled region\n')
    rows = [[r['ISO3166-1-Alpha-3'], r['ISO3166-1-numeric'], FIPS.get(r['ISO3166-1-Alpha-3'], r['FIPS'].strip()), r['CLDR display name'], region(r)]
            for r in csv.DictReader(f)]
    rows.append(['KOS', '', 'KV', 'Kosovo', 'Europe'])
    for iso, numeric, fips, name, where in sorted(rows):
        number = cow.get(iso, '')
        name = NAMES.get(iso, name).replace('\u2019', "'").replace('St. ', 'Saint ')
        o.write('\t'.join([iso, numeric, fips, CAMEO.get(iso, iso), number, GW.get(iso, number), name, where]) + '\n')

# PLOVER's type of a code where the manual 2.0 is not of the same mind as CAMEO2PLOVER-2021, and of the roots, which that
# file leaves out; public statements and appeals (01, 02) have none.
MANUAL = {'035': 'CONCEDE', '0351': 'CONCEDE', '0352': 'CONCEDE', '0353': 'CONCEDE', '0354': 'CONCEDE', '0355': 'CONCEDE',
          '0356': 'CONCEDE', '055': 'CONCEDE', '056': 'CONCEDE', '0813': 'CONCEDE', '0814': 'CONCEDE', '116': 'SANCTION',
          '163': 'SANCTION', '0831': 'RETREAT', '03': 'AGREE', '04': 'CONSULT', '05': 'SUPPORT', '06': 'COOPERATE', '07': 'AID',
          '08': 'CONCEDE', '09': 'ACCUSE', '10': 'REQUEST', '11': 'ACCUSE', '12': 'REJECT', '13': 'THREATEN',
          '14': 'PROTEST', '15': 'MOBILIZE', '16': 'SANCTION', '17': 'COERCE', '18': 'ASSAULT', '19': 'ASSAULT',
          '20': 'ASSAULT'}

with open(f'{formats}/cameo_master.tsv', encoding='utf-8') as f, open(f'{out}/cameo.tsv', 'w', encoding='utf-8') as o:
    o.write("# CAMEO codes, andybega/icews (MIT), types after openeventdata/PLOVER: quad class and Goldstein score as in GDELT's files, intensity as in ICEWS\n")
    o.write('code\tname\tquad\tgoldstein\tintensity\tplover\n')
    for r in csv.DictReader(f, delimiter='\t'):
        if r['goldstein_gdelt'] and r['goldstein_icews']:
            name = r['name'][:1].upper() + r['name'][1:]
            o.write('\t'.join([r['code'], name, r['quad_gdelt_files'], r['goldstein_gdelt'], r['goldstein_icews'],
                               MANUAL.get(r['code'], r['plover_event'])]) + '\n')
