/**
 * Writes app/catalog/places-data.ts: the administrative divisions of the mainland from the province down to the county,
 * as the package @vant/area-data has them (MIT). The program carries this file and not the package.
 *
 *     node build/make-places.mjs [--check]
 *
 * `--check` writes nothing and fails where the file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { areaList } from '@vant/area-data';
import prettier from 'prettier';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const file = path.resolve(import.meta.dirname, '../app/catalog/places-data.ts');

/** Taiwan, Hong Kong and Macao have no bodies that report under the Regulation. */
const MAINLAND = /^(?!71|81|82)\d{6}$/;
/** Names of levels that are no place, and zones that have no place in the line of governments. */
const NO_PLACE = /^(?:省直辖县|自治区直辖县级行政区划|县|市辖区|其它区)$|开发区|管委会|工业园区|产业园区|新区$/;

const isKept = (/** @type {string} */ name) => /[省市县区州盟旗]$/.test(name) && !NO_PLACE.test(name);
const mainland = (/** @type {Record<string, string>} */ list) =>
  Object.entries(list).filter(([code]) => MAINLAND.test(code));

const cities = mainland(areaList.city_list);
const counties = mainland(areaList.county_list);
const lines = mainland(areaList.province_list).map(([province, name]) => {
  const own = cities.filter(([city]) => city.startsWith(province.slice(0, 2)));
  const parts = own.map(([city, cityName]) => {
    const below = counties.filter(([county, n]) => county.startsWith(city.slice(0, 4)) && isKept(n)).map(([, n]) => n);
    // 北京市 stands once as province and once as its only city; counties under the province alone have no city.
    return [isKept(cityName) && cityName !== name ? cityName : '', ...below].join(' ');
  });
  return `${name}|${parts.join('|')}`;
});

const text = `/**
 * Administrative divisions of the mainland, a line for each province: \`province|city county county …|city …\`; where there
 * is no city between, its name is left out. Written by build/make-places.mjs from @vant/area-data (MIT licence).
 */
export const PLACES_DATA: readonly string[] = ${JSON.stringify(lines)};
`;
const settings = await prettier.resolveConfig(file);
const written = await prettier.format(text, { ...settings, filepath: file });
if (values.check) {
  if (readFileSync(file, 'utf8') !== written) {
    console.log('differs: app/catalog/places-data.ts');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, written);
}
