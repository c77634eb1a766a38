// Keys that work everywhere but where something is being written.

/** Whether a key belongs to what is being written, or to the browser. */
export const writing = event => event.target.closest?.("input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]") || event.metaKey || event.ctrlKey || event.altKey;

/** Whether a dialog is open, which then has all keys. */
export const inDialog = () => document.querySelector("dialog[open]") !== null;
