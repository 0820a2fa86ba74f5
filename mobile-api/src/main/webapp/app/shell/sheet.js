import { html, useEffect, useRef } from '../base/ui.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';

/** A sheet that comes up from below, where the thumb is; Escape, the cross and a tap beside it close it. */
export function Sheet({ title, close, children }) {
    const dialog = useRef(null);
    useEffect(() => {
        const element = dialog.current;
        const before = document.activeElement;
        element.showModal();
        return () => {
            element.close();
            before?.isConnected && before.focus({ preventScroll: true });
        };
    }, []);
    const outside = (event) => event.target === dialog.current && close();
    const cancel = (event) => {
        event.preventDefault();
        close();
    };
    return html`<dialog class="sheet" ref=${dialog} aria-labelledby="sheet-title" onCancel=${cancel} onClick=${outside}>
        <div class="sheet-box">
            <header><h2 id="sheet-title">${title}</h2>
                <button type="button" class="round" onClick=${close} aria-label=${t('nav.close')}><${Icon} name="cross" /></button></header>
            ${children}
        </div>
    </dialog>`;
}
