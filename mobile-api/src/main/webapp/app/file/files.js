import { html, useState } from '../base/ui.js';
import { Icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { send } from '../data/client.js';
import { words } from '../shell/failure.js';
import { say } from '../shell/toast.js';
import { sized } from './size.js';

const PATIENCE = 120_000;
const LEFT_AFTER = 60_000;

/** Files of a task or directive; each is fetched with the token and handed to the device. */
export function Files({ files }) {
    return files?.length > 0 && html`<ul class="files">${files.map((file) => html`<${OneFile} key=${file.id} file=${file} />`)}</ul>`;
}

function OneFile({ file }) {
    const [busy, setBusy] = useState(false);
    const fetchFile = async () => {
        setBusy(true);
        try {
            const blob = await (await send('GET', `/attachments/${file.id}`, { patience: PATIENCE })).blob();
            hand(blob, file.name);
        } catch (problem) {
            say(words(problem), 'bad');
        }
        setBusy(false);
    };
    return html`<li><button type="button" class="file" onClick=${fetchFile} disabled=${busy}><${Icon} name=${busy ? 'cloud' : 'file'} />
        <span>${file.name} <span class="soft">${busy ? t('files.fetching') : sized(file.size)}</span></span><${Icon} name="down" /></button></li>`;
}

function hand(blob, name) {
    const address = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), LEFT_AFTER);
}
