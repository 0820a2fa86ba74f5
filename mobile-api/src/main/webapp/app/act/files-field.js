import { html, useState } from '../base/ui.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { sized } from '../file/size.js';
import { prepared } from './photo.js';

/** Photographs from the camera and files; they are sent before the act, also later and in parts of the day. */
export function FilesField({ form }) {
    const [busy, setBusy] = useState(false);
    const add = async (event) => {
        const chosen = [...event.target.files];
        event.target.value = '';
        setBusy(true);
        const ready = await Promise.all(chosen.map(prepared));
        form.setFiles((old) => [...old, ...ready]);
        setBusy(false);
    };
    const take = (key) => form.setFiles((old) => old.filter((file) => file.key !== key));
    return html`<div class="field" role="group" aria-label=${t('field.attachments')}>
        <div class="pick">
            <label class="button"><${Icon} name="camera" />${t('files.photo')}<input class="unseen" type="file" accept="image/*" capture="environment" onChange=${add} /></label>
            <label class="button"><${Icon} name="clip" />${t('files.choose')}<input class="unseen" type="file" multiple onChange=${add} /></label>
        </div>
        ${busy && html`<p class="soft" role="status">${t('files.preparing')}</p>`}
        <ul class="files">${form.files.map((file) => html`<li key=${file.key}><${Icon} name="file" /><span>${file.name} <span class="soft">${sized(file.size)}</span></span>
            <button type="button" class="round" onClick=${() => take(file.key)} aria-label=${t('files.remove', file.name)}><${Icon} name="cross" /></button></li>`)}</ul>
    </div>`;
}
