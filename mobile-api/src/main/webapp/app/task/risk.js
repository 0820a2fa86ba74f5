import { html } from '../base/ui.js';
import { Icon } from '../base/icons.js';
import { label, t } from '../base/words.js';

/** Why the task may be late, sign by sign with its numbers; nothing when it is not at risk. */
export function Risk({ risk }) {
    return risk && html`<section class="quote amber risk" aria-label=${label('flag', 'AT_RISK')}>
        <p class="strong"><${Icon} name="alert" />${label('flag', 'AT_RISK')}</p>
        <ul>${risk.signs.map((sign) => html`<li key=${sign.kind}>${words(sign)}</li>`)}</ul>
    </section>`;
}

/** The signs in one line, as rows show them. */
export const reasons = (risk) => risk.signs.map(words).join('; ');

const words = ({ kind, value, limit, base }) => t(`risk.${kind}`, value, limit, base);
