# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/gazetteer/regions.tsv: regions.py CLDR COUNTRIES CITIES OUT, where CLDR is the unpacked npm package
cldr-subdivisions-full 48.2.0 (Unicode-3.0), COUNTRIES is countries.json of mledoze/countries (for the alpha-3 codes) and
CITIES is our cities.tsv. Left out: names that are also words for a direction or a capital, names of cities of the same
country (cities.tsv has them), and countries whose divisions are municipalities."""
import json, sys

cldr, countries, cities, out = sys.argv[1:]
codes = {c['cca2'].lower(): c['cca3'] for c in json.load(open(countries, encoding='utf-8'))}
MUNICIPAL = {'GBR', 'SVN', 'LVA', 'EST', 'MKD', 'ISL', 'MLT', 'LTU', 'BHS', 'SYC', 'AND', 'LIE', 'SMR', 'MCO', 'VAT', 'NRU',
             'TUV', 'PLW', 'MHL', 'ATG', 'BRB', 'DMA', 'GRD', 'KNA', 'LCA', 'VCT', 'TTO', 'JAM', 'MDV', 'WSM', 'AZE'}
WORDS = set('''central centre center northern western eastern southern north south east west north-east northeast north-west
northwest south-east southeast south-west southwest nord sud est ouest nord-est nord-ouest sud-est sud-ouest littoral capital
capitale plateau plateaux savanes savannah federal coast red sea union progress victoria hope manchester maritime centrale
central sud nord-kivu upper lower middle oriental occidental orientale occidentale mountains lacs montagnes lagunes vallée
est midlands collines river rivers delta cross savanes zou mono borgou atlantique atlantic pacific pacifique'''.split())
cityNames = {}
for line in open(cities, encoding='utf-8'):
    if not line.startswith('#'):
        cells = line.split('\t')
        for name in cells[0].split('|'):
            cityNames.setdefault(name.lower(), set()).add(cells[1])


def names(language):
    tree = json.load(open(f'{cldr}/subdivisions/{language}/{language}.json', encoding='utf-8'))
    return tree['subdivisions']['localeDisplayNames']['subdivisions']


rows, perLanguage = [], {language: names(language) for language in ('en', 'fr')}
for code in sorted(perLanguage['en']):
    country = codes.get(code[:2])
    if country is None or country in MUNICIPAL:
        continue
    told = sorted({perLanguage[language][code] for language in perLanguage if code in perLanguage[language]})
    kept = [n for n in told if len(n) > 3 and n.lower() not in WORDS and country not in cityNames.get(n.lower(), ())]
    if kept:
        rows.append('\t'.join(['|'.join(kept), country, (code[:2] + '-' + code[2:]).upper()]))
rows.sort()
with open(out, 'w', encoding='utf-8') as f:
    f.write('# First-level divisions of states. Names from CLDR 48.2 (Unicode-3.0), nearly all English, by way of the npm package\n'
            '# cldr-subdivisions-full 48.2.0; made by src/main/gazetteer/regions.py.\n# names, separated by |\tcountry\tISO 3166-2\n')
    f.writelines(row + '\n' for row in rows)
print(len(rows))
