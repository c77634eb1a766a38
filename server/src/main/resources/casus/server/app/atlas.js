// The shapes of the countries, in a flat world of 1000 by 1000, built only for what is in sight.
import {geoMercator, geoPath} from "d3";
import {feature} from "topojson-client";

export const WORLD = 1000;
export const projection = geoMercator().scale(WORLD / (2 * Math.PI)).translate([WORLD / 2, WORLD / 2]);

const atlases = {};

/** An atlas by its resolution, "50m" or "10m"; fetched once. */
export function atlas(resolution) {
  return atlases[resolution] ??= fetch(`/assets/vendor/countries-${resolution}.json`).then(answer => {
    if (!answer.ok) throw new Error(`The shapes of the countries could not be fetched (${answer.status}).`);
    return answer.json();
  }).then(topology => new Atlas(topology));
}

class Atlas {
  constructor(topology) {
    this.topology = topology;
    this.countries = topology.objects.countries.geometries.map(geometry => ({geometry, name: geometry.properties.name}));
    this.byName = new Map(this.countries.map(country => [country.name, country]));
  }

  /** The outline of a country as a path. */
  path(country) {
    return country.path ??= this.built(country);
  }

  built(country) {
    const path = new Path2D();
    geoPath(projection, path)(feature(this.topology, country.geometry));
    return path;
  }

  /** The corners between which a country lies. */
  bounds(country) {
    return country.bounds ??= geoPath(projection).bounds(feature(this.topology, country.geometry));
  }
}

const plain = name => name.toLowerCase().normalize("NFD").replace(/[^a-z]/g, "");
const OTHERWISE = {unitedstates: "unitedstatesofamerica", democraticrepublicofthecongo: "demrepcongo", drcongo: "demrepcongo", southsudan: "ssudan",
  centralafricanrepublic: "centralafricanrep", bosniaandherzegovina: "bosniaandherz", burma: "myanmar", turkiye: "turkey", ivorycoast: "cotedivoire",
  czechrepublic: "czechia", westernsahara: "wsahara", northmacedonia: "macedonia", capeverde: "caboverde", palestinianterritories: "palestine",
  stateofpalestine: "palestine", dominicanrepublic: "dominicanrep", equatorialguinea: "eqguinea", solomonislands: "solomonis"};

/** The country that a place is, by its name; undefined where it is none, such as a province. */
export function countryOf(place, countries) {
  const name = OTHERWISE[plain(place.name)] ?? plain(place.name);
  return place.area ? countries.find(country => plain(country.name) === name) : undefined;
}
