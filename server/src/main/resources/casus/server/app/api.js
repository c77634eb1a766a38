// Talks to the server. Every answer that is a trouble becomes an Error whose message is meant for the analyst.
const meta = name => document.querySelector(`meta[name="casus-${name}"]`)?.content ?? "";

export const visitor = {name: meta("visitor"), role: meta("role"), signedIn: meta("door") === "users"};
const RANK = {reader: 1, analyst: 2, editor: 3};

/** Whether whoever is at the browser may do what needs a role. */
export const may = role => (RANK[visitor.role] ?? 0) >= RANK[role];

/** Ends the session and leads to the page to sign in. */
export async function signOut() {
  await fetch("/sign-out", {method: "POST", headers: {"X-Casus-Token": meta("token")}, redirect: "manual"});
  location.assign("/sign-in");
}

/** The query of an address out of an object: lists give a name several times, null and "" leave it out. */
export function query(values) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== "") search.append(name, one);
    }
  }
  const text = search.toString();
  return text ? "?" + text : "";
}

/** What a refusal says, as an Error that knows its status; who is no longer signed in is led to the door. */
async function refusal(response) {
  const trouble = await response.json().catch(() => ({}));
  if (response.status === 401) location.assign("/sign-in?to=" + encodeURIComponent(location.pathname + location.search));
  return Object.assign(new Error(trouble.title ?? `The server answered ${response.status}.`), {status: response.status});
}

async function answer(response) {
  if (response.ok) {
    return response.status === 204 ? null : response.json();
  }
  throw await refusal(response);
}

/** Asks; `signal` takes the question back. */
export async function ask(path, values = {}, signal) {
  return answer(await fetch("/api/v1" + path + query(values), {signal, headers: {Accept: "application/json"}}));
}

let rows = Promise.resolve();

/** Asks for rows of the table, on which eyes rest first. */
export function askRows(values, signal) {
  const asked = ask("/incidents", values, signal);
  rows = asked.catch(() => {});
  return asked;
}

/** When the rows are there that are asked for together with whatever calls this: what stands beside them waits so long, and does not hold them up. */
export const afterRows = () => Promise.resolve().then(() => rows);

/** Asks for a file; with a body it is asked for by POST. */
export async function askFile(path, body) {
  const response = await fetch("/api/v1" + path, body === undefined ? {} : {method: "POST",
    headers: {"X-Casus-Token": meta("token"), "Content-Type": "application/json"}, body: JSON.stringify(body)});
  if (!response.ok) throw await refusal(response);
  return response.blob();
}

/** Sends a change: an object goes as JSON, a FormData as files. */
export async function send(path, body, method = "POST") {
  const files = body instanceof FormData;
  return answer(await fetch("/api/v1" + path, {
    method,
    headers: {"X-Casus-Token": meta("token"), Accept: "application/json", ...(files ? {} : {"Content-Type": "application/json"})},
    body: body === undefined ? undefined : files ? body : JSON.stringify(body),
  }));
}
