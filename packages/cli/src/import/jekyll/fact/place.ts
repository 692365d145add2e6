import cityTimezones from 'city-timezones';
import { foldMarks } from '@ml4astro/edition';

type City = (typeof cityTimezones.cityMapping)[number];

/** Where a workshop takes place, as far as its page says. */
export interface Place {
  readonly city: string;
  /** As the page writes it, or the list of cities does. */
  readonly country: string;
  /** The IANA zone of the city. */
  readonly timezone: string;
  readonly latitude: number;
  readonly longitude: number;
  /** False where only a part of it stands on the page. */
  readonly certain: boolean;
}

/** What pages call some countries, by the name in the list of cities. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  'United States of America': ['usa', 'us', 'u.s.', 'u.s.a.', 'united states', 'america'],
  'United Kingdom': ['uk', 'u.k.', 'england', 'scotland', 'wales', 'great britain'],
  'South Korea': ['korea', 'republic of korea'],
  'United Arab Emirates': ['uae', 'u.a.e.'],
  'Czech Republic': ['czechia'],
  Netherlands: ['the netherlands'],
  China: ['hong kong', 'p.r. china', 'pr china'],
};

/** Smaller places by that name are not where conferences meet, unless the page says the country. */
const LARGE_CITY = 200_000;
const PHRASE = /\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:de|do|da|of|del|la|\p{Lu}[\p{L}\p{M}.'’-]*))*/gu;

/**
 * Finds the place that a text names: a city with its country ("Vancouver, Canada"), with its province ("Honolulu,
 * Hawaii"), a province with its country, whose largest city is then meant; at last a large city alone.
 */
export function findPlace(text: string): Place | undefined {
  const phrases = [...text.matchAll(PHRASE)].map(([phrase]) => phrase.replace(/[.'’-]+$/, ''));
  const around = phrases.map(fold);
  let best: { place: Place; rank: number } | undefined;
  const offer = (rank: number, place: Place) => {
    if (best === undefined || rank > best.rank) best = { place, rank };
  };
  for (const [index, phrase] of phrases.entries()) {
    const others = around.slice(index + 1, index + 4);
    for (const city of citiesOf(phrase)) {
      const country = others.map((each, at) => ({ each, at })).find(({ each }) => isCountry(city, each));
      const province = others.some((each) => each === fold(city.province) || each === fold(stateOf(city)));
      const countryName =
        country === undefined ? city.country : (phrases[index + 1 + country.at] ?? city.country);
      const rank = (country === undefined ? 0 : 4) + (province ? 2 : 0) + (city.pop >= LARGE_CITY ? 1 : 0);
      if (rank > 0) offer(rank, toPlace(city, phrase, countryName, country !== undefined || province));
    }
    const country = others[0];
    if (country === undefined) continue;
    const inProvince = largest(
      (provinceIndex().get(around[index] ?? '') ?? []).filter((city) => isCountry(city, country)),
    );
    if (inProvince !== undefined)
      offer(3, toPlace(inProvince, inProvince.city, phrases[index + 1] ?? inProvince.country, false));
  }
  return best?.place;
}

/** The place of a city and country as an organizer says them; `undefined` for a city that the list does not have. */
export function lookUpPlace(city: string, country: string | undefined): Place | undefined {
  const found = citiesOf(city).filter((each) => country === undefined || isCountry(each, fold(country)));
  const chosen = largest(found);
  return chosen && toPlace(chosen, city, country ?? chosen.country, true);
}

function citiesOf(name: string): readonly City[] {
  const wanted = fold(name);
  if (wanted.length < 3) return [];
  return cityIndex().get(wanted) ?? [];
}

type CityIndex = ReadonlyMap<string, readonly City[]>;

let cities: CityIndex | undefined;
let provinces: CityIndex | undefined;

/** Cities by their folded names, made when first asked for. */
function cityIndex(): CityIndex {
  cities ??= indexCities((city) => [fold(city.city), fold(city.city_ascii)]);
  return cities;
}

function provinceIndex(): CityIndex {
  provinces ??= indexCities((city) => [fold(city.province)]);
  return provinces;
}

/** Under each name the largest city first. */
function indexCities(namesOf: (city: City) => readonly string[]): CityIndex {
  const index = new Map<string, City[]>();
  for (const city of cityTimezones.cityMapping.toSorted((a, b) => b.pop - a.pop)) {
    for (const name of new Set(namesOf(city))) {
      const known = index.get(name);
      if (known === undefined) index.set(name, [city]);
      else known.push(city);
    }
  }
  return index;
}

function isCountry(city: City, written: string): boolean {
  const names = [city.country, city.iso3, ...(COUNTRIES[city.country] ?? [])].map(fold);
  return names.includes(written);
}

function largest(cities: readonly City[]): City | undefined {
  return cities.toSorted((a, b) => b.pop - a.pop)[0];
}

function toPlace({ timezone, lat, lng }: City, city: string, country: string, certain: boolean): Place {
  return { city, country, timezone, latitude: round(lat), longitude: round(lng), certain };
}

/** A tenth of a degree is what a sky needs; more would look as if it were the building. */
function round(degrees: number): number {
  return Math.round(degrees * 10) / 10;
}

function fold(text: string): string {
  return foldMarks(text).replace(/\s+/g, ' ').trim();
}

/** The letters of a state. The list of cities leaves them out where a country has none, whatever its types say. */
function stateOf(city: Partial<Pick<City, 'state_ansi'>>): string {
  return city.state_ansi ?? 'none';
}
