import { html } from '../base/ui.js';
import { today } from '../base/dates.js';
import { t } from '../base/words.js';

/** Sentences that stand ready: one tap instead of typing. */
export function Ready({ sentences, choose }) {
    return html`<div class="ready" role="group" aria-label=${t('ready.label')}>
        ${sentences.map(([key, days]) => html`<button key=${key} type="button" class="chip" onClick=${() => choose(t(key), days === undefined ? null : today(days))}>${t(key)}</button>`)}
    </div>`;
}
