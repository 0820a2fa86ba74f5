import { html } from '../base/ui.js';
import { shared } from '../base/shared.js';
import { useShared } from '../base/use-shared.js';
import { Icon } from '../base/icons.js';

const STAYS = 5000;
const shown = shared(null);
let timer = 0;

/** Says something short that goes away by itself; also to those who listen. */
export function say(text, kind = 'plain') {
    shown.set({ text, kind });
    clearTimeout(timer);
    timer = setTimeout(() => shown.set(null), STAYS);
}

const ICONS = { good: 'check', wait: 'cloud', bad: 'alert', plain: 'bell' };

/** The place where it is said. */
export function Toast() {
    const toast = useShared(shown);
    return html`<div class="toasts" role="status" aria-live="polite">
        ${toast && html`<p class=${`toast ${toast.kind}`}><${Icon} name=${ICONS[toast.kind]} /><span>${toast.text}</span></p>`}
    </div>`;
}
