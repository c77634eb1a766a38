// Files that the server writes, saved by the browser.
import {askFile} from "./api.js";

/** Fetches a file and saves it; with a body it is asked for by POST. */
export async function fetchFile(path, body, name) {
  const file = await askFile(path, body);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
