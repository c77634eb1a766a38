// The one way in which views write HTML: text is always text, never markup.
import {h, render, Fragment} from "preact";
import htm from "htm";

export const html = htm.bind(h);
export {h, render, Fragment};
export {useState, useEffect, useMemo, useRef, useCallback, useLayoutEffect} from "preact/hooks";
