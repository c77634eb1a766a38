// The records of an annotation, as `casus evaluate` takes them: which fields each has, and how they are written and read.
export const TYPES = ["ASSAULT", "COERCE", "THREATEN", "SANCTION", "MOBILIZE", "PROTEST", "REQUEST", "ACCUSE", "AGREE", "CONSULT", "SUPPORT", "AID", "RETREAT", "REJECT", "CONCEDE", "COOPERATE"];
const LIKELIHOOD = ["fact", "almost-no-chance", "very-unlikely", "unlikely", "even", "likely", "very-likely", "almost-certain", "unscaled"];
const ROLES = ["carried-out", "directed", "supported"];
const STANCES = ["claims", "denies", "accuses", "assesses", "reports", "disputes", "praises", "none"];
const RELATIONS = ["part-of", "leads", "directs", "backs", "arms", "funds", "trains", "front-for", "coordinates-with", "allied-with", "opposes", "designates", "hosts", "member-of"];
const MEASURES = ["events", "killed", "injured", "munitions", "money-usd", "forces", "sites"];
const TOPICS = ["intent", "cause", "trend", "effect", "forecast", "capability", "perception"];
const likelihood = {name: "likelihood", label: "Likelihood", as: "choice", choices: LIKELIHOOD, first: "fact"};
const by = {name: "by", label: "On whose word", as: "actor", first: "report"};

/** Each kind of record: where it stands in the file and its fields. `as` says how a field is written. */
export const KINDS = {
  event: {list: "events", label: "Event", quotes: true, fields: [
    {name: "type", label: "Kind", as: "choice", choices: TYPES, first: "ASSAULT"}, {name: "mode", label: "Mode", as: "text"},
    {name: "status", label: "Status", as: "choice", choices: ["happened", "planned", "denied", "hypothetical"], first: "happened"}, likelihood,
    {name: "date", label: "Days", as: "days", hint: "2021-05-03, 2021-05 or 2021-05-01..2021-05-09"}, {name: "place", label: "Place", as: "places", hint: "most exact first; semicolons between"},
    {name: "perpetrators", label: "Doers", as: "actors", hint: "semicolons between"}, {name: "sponsors", label: "Backers", as: "actors"}, {name: "targets", label: "Targets", as: "actors"},
    {name: "weapons", label: "Weapons", as: "words", hint: "rocket, drone, …"}, {name: "count", label: "How many", as: "amount", first: {min: 1, max: 1}, hint: "3, 3..5, 3.. or ..5"},
    {name: "killed", label: "Killed", as: "harm", hint: "3 soldiers; 2..4 civilians"}, {name: "injured", label: "Injured", as: "harm"}, {name: "core", label: "Every careful reader must find it", as: "yes", first: true}]},
  attribution: {list: "attributions", label: "Attribution", fields: [
    {name: "event", label: "Of which event", as: "event"}, {name: "accused", label: "Who is meant", as: "actor"}, {name: "role", label: "Part", as: "choice", choices: ROLES, first: "carried-out"},
    {name: "stance", label: "Stance", as: "choice", choices: STANCES, first: "reports"}, by, likelihood]},
  relation: {list: "relations", label: "Relation", fields: [
    {name: "subject", label: "Who", as: "actor"}, {name: "relation", label: "Stands how", as: "choice", choices: RELATIONS, first: "backs"}, {name: "object", label: "To whom", as: "actor"}, by, likelihood]},
  figure: {list: "figures", label: "Figure", fields: [
    {name: "measures", label: "Of what", as: "choice", choices: MEASURES, first: "killed"}, {name: "", label: "Number", as: "own-amount", hint: "3, 3..5, 3.. or ..5"}, {name: "of", label: "Of whom or what", as: "text"}, by, likelihood]},
  judgment: {list: "judgments", label: "Judgment", fields: [
    {name: "about", label: "On", as: "choice", choices: TOPICS, first: "intent"}, {name: "horizon", label: "Time", as: "choice", choices: ["past", "present", "future"], first: "present"},
    {name: "holder", label: "Whose", as: "actor", first: "report"}, likelihood]},
};

/** An annotation in which nothing stands yet. */
export const blank = report => ({
  document: {file: report.file, title: report.title, publisher: report.publisher, published: report.published},
  actors: [{id: "report", names: ["the report", ...(report.publisher ? [report.publisher] : [])], kind: "media"}],
  places: [], events: [], attributions: [], relations: [], figures: [], judgments: [], sources: [],
});

/** A new record of a kind on some words. */
export function fresh(kind, words, gold) {
  const record = {};
  if (kind === "event") record.id = unused(gold.events.map(each => each.id), "e" + (gold.events.length + 1));
  for (const field of KINDS[kind].fields) {
    if (field.name) record[field.name] = field.first ?? (["actors", "places", "words", "harm"].includes(field.as) ? [] : field.as === "event" ? gold.events.at(-1)?.id ?? null : null);
  }
  return KINDS[kind].quotes ? {...record, quotes: [words]} : {...record, quote: words};
}

/** The words on which a record rests. */
export const quotes = record => record.quotes ?? (record.quote ? [record.quote] : []);

/** A record with one more piece of words, of which only events have several. */
export const withWords = (kind, record, words) => KINDS[kind].quotes ? {...record, quotes: [...quotes(record), words]} : {...record, quote: words};

function unused(taken, id) {
  let next = id;
  for (let i = 2; taken.includes(next); i++) next = `${id}-${i}`;
  return next;
}

const name = (gold, list, id) => gold[list].find(each => each.id === id)?.names[0] ?? id ?? "";
const amount = value => !value || (value.min == null && value.max == null) ? "" : value.min === value.max ? String(value.min) : `${value.min ?? ""}..${value.max ?? ""}`;

/** The value of a field as it is written in its box. */
export function written(gold, record, field) {
  const value = record[field.name];
  switch (field.as) {
    case "actor": return name(gold, "actors", value);
    case "actors": return (value ?? []).map(id => name(gold, "actors", id)).join("; ");
    case "places": return (value ?? []).flat().map(id => name(gold, "places", id)).join("; ");
    case "words": return (value ?? []).join(", ");
    case "days": return !value ? "" : value.from === value.to ? value.from ?? "" : `${value.from ?? ""}..${value.to ?? ""}`;
    case "amount": return amount(value);
    case "own-amount": return amount(record);
    case "harm": return (value ?? []).map(each => `${amount(each)} ${each.who}`.trim()).join("; ");
    default: return value ?? "";
  }
}

function known(gold, list, words) {
  const same = words.toLowerCase();
  const found = gold[list].find(each => each.id === words || each.names.some(each0 => each0.toLowerCase() === same));
  if (found) return [gold, found.id];
  const id = unused([...gold.actors, ...gold.places].map(each => each.id), same.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "unnamed");
  return [{...gold, [list]: [...gold[list], list === "actors" ? {id, names: [words], kind: "other"} : {id, names: [words]}]}, id];
}

function all(gold, list, text) {
  const ids = [];
  for (const words of text.split(";").map(each => each.trim()).filter(Boolean)) {
    const [next, id] = known(gold, list, words);
    gold = next;
    ids.push(id);
  }
  return [gold, ids];
}

function number(text) {
  const match = text.trim().match(/^(\d+)?(\.\.)?(\d+)?$/);
  if (!match || (!match[1] && !match[3])) return null;
  const min = match[1] === undefined ? null : Number(match[1]);
  return {min, max: match[2] ? (match[3] === undefined ? null : Number(match[3])) : min};
}

function harm(text) {
  return text.split(";").map(each => each.trim()).filter(Boolean).map(each => {
    const [, figure, who] = each.match(/^([\d.]*)\s*(.*)$/);
    return {who: who || "people", ...(number(figure) ?? {min: null, max: null})};
  });
}

/** The annotation and the record with a field set to what was written. */
export function set(gold, record, field, text) {
  const put = value => ({...record, [field.name]: value});
  switch (field.as) {
    case "actor": {
      if (!text.trim()) return [gold, put(null)];
      const [next, id] = known(gold, "actors", text.trim());
      return [next, put(id)];
    }
    case "actors": case "places": {
      const [next, ids] = all(gold, field.as, text);
      return [next, put(ids)];
    }
    case "words": return [gold, put(text.split(/[,;]/).map(each => each.trim()).filter(Boolean))];
    case "days": {
      const [from, to = from] = text.trim().split("..");
      return [gold, put(text.trim() ? {from: from || null, to: to || null} : null)];
    }
    case "amount": return [gold, put(number(text))];
    case "own-amount": return [gold, {...record, ...(number(text) ?? {min: null, max: null})}];
    case "harm": return [gold, put(harm(text))];
    case "yes": return [gold, put(text)];
    default: return [gold, put(text === "" ? null : text)];
  }
}

/** What was loaded from a file, made whole; an Error whose message says what is wrong with it. */
export function read(text) {
  let gold;
  try {
    gold = JSON.parse(text);
  } catch (error) {
    throw new Error(`The file is no JSON: ${error.message}`);
  }
  if (!gold?.document?.file) throw new Error("The file has no “document” with a “file”; choose an annotation, as Download writes it.");
  const lists = ["actors", "places", "events", "attributions", "relations", "figures", "judgments", "sources"];
  return {...gold, ...Object.fromEntries(lists.map(list => [list, gold[list] ?? []]))};
}

/** Where the words of a record stand in a text: [begin, end], whatever its line breaks; null when nowhere. */
export function find(text, words) {
  const exact = text.indexOf(words);
  if (exact >= 0) return [exact, exact + words.length];
  const loose = words.trim().split(/\s+/).map(each => each.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  const match = loose ? text.match(new RegExp(loose)) : null;
  return match ? [match.index, match.index + match[0].length] : null;
}
