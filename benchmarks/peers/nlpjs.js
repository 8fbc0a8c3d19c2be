// nlp.js with its Finnish language, as its documentation would have it used. Reads one JSON object with `phrasings`
// ([id, text] each) and `questions` (texts) from standard input; writes one with a ranking of [id, score] and the
// milliseconds for each question, the seconds of training and the megabytes at the end.

import { readFileSync } from "node:fs";
import { containerBootstrap } from "@nlpjs/core";
import { LangFi } from "@nlpjs/lang-fi";
import { Nlp } from "@nlpjs/nlp";

const SHOWN = 3;
const UNKNOWN = "None"; // its own word for what no intent fits

console.log = console.error; // it tells of its training; standard output is for the result

const { phrasings, questions } = JSON.parse(readFileSync(0, "utf8"));
const container = await containerBootstrap();
container.use(Nlp);
container.use(LangFi);
const nlp = container.get("nlp");
nlp.settings.autoSave = false;
nlp.addLanguage("fi");
for (const [id, text] of phrasings) nlp.addDocument("fi", text, id);

const began = performance.now();
await nlp.train();
const training = (performance.now() - began) / 1000;

await nlp.process("fi", "Mikä MINNO on?"); // warm
const ranked = [];
const milliseconds = [];
const processor = [];
for (const question of questions) {
  const started = performance.now();
  const worked = process.cpuUsage();
  const { intent, classifications } = await nlp.process("fi", question);
  const { user, system } = process.cpuUsage(worked);
  processor.push((user + system) / 1000);
  milliseconds.push(performance.now() - started);
  // None first means that it would not answer; what it would answer scores above all that it would not.
  const bonus = intent === UNKNOWN ? 0 : 1;
  ranked.push(
    classifications
      .filter((each) => each.intent !== UNKNOWN)
      .slice(0, SHOWN)
      .map((each) => [each.intent, bonus + each.score]),
  );
}
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ranked, milliseconds, processor, training, megabytes }));
