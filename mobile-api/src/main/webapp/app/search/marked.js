import { html } from '../base/ui.js';

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&#x2F;': '/' };

/**
 * A passage of the search as text and marks. It is HTML in which only <mark> is meant; it is taken apart here and put together
 * as text, so that nothing else in it can ever become markup.
 */
export function Marked({ passage }) {
    return passage.split(/(<mark>.*?<\/mark>)/s).map((part) => {
        const mark = part.match(/^<mark>(.*)<\/mark>$/s);
        return mark ? html`<mark>${plain(mark[1])}</mark>` : plain(part);
    });
}

const plain = (text) => text.replace(/&(?:lt|gt|amp|quot|#39|#x27|#x2F);/g, (entity) => ENTITIES[entity]);
