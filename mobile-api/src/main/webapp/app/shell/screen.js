import { html, useEffect, useLayoutEffect, useRef } from '../base/ui.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { back, standing } from './router.js';

/**
 * The frame of a screen: its title, which takes the focus when the screen is entered, a way back, and what stands at the right.
 */
export function Screen({ title, top = false, right = null, aside = null, ready = true, className = '', children }) {
    const heading = useRef(null);
    const placed = useRef(false);
    useEffect(() => {
        document.title = `${title} – ${t('app.name')}`;
    }, [title]);
    useLayoutEffect(() => {
        heading.current?.focus({ preventScroll: true });
        scrollTo(0, 0);
    }, []);
    useLayoutEffect(() => {
        if (ready && !placed.current) {
            placed.current = true;
            const before = standing();
            before && requestAnimationFrame(() => scrollTo(0, before));
        }
    }, [ready]);
    return html`<main id="main" class=${className}>
        <header class="bar">
            ${!top && html`<button type="button" class="round" onClick=${back} aria-label=${t('nav.back')}><${Icon} name="back" /></button>`}
            <h1 ref=${heading} tabindex="-1">${title}</h1>
            ${right}
        </header>
        ${aside}
        <div class="content">${children}</div>
    </main>`;
}
