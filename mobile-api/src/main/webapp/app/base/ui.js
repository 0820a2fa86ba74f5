/** What every screen is made of: Preact, its hooks and templates. */
import { h, render, Fragment, Component } from '../vendor/preact.mjs';
import htm from '../vendor/htm.mjs';

export { useState, useEffect, useLayoutEffect, useRef, useMemo, useCallback } from '../vendor/hooks.mjs';
export { h, render, Fragment, Component };

/** Template tag: html`<p>${text}</p>`. Everything put in is text; nothing becomes markup. */
export const html = htm.bind(h);
