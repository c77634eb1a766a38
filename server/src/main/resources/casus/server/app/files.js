// Files that the server writes, saved by the browser.
const token = () => document.querySelector('meta[name="casus-token"]')?.content ?? "";

/** Fetches a file and saves it; with a body it is asked for by POST. */
export async function fetchFile(path, body, name) {
  const response = await fetch("/api/v1" + path, body === undefined ? {} : {method: "POST", headers: {"X-Casus-Token": token(), "Content-Type": "application/json"}, body: JSON.stringify(body)});
  if (!response.ok) {
    const trouble = await response.json().catch(() => ({}));
    throw new Error(trouble.title ?? `The server answered ${response.status}.`);
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
