import { send } from '../data/client.js';
import { find, put } from './queue.js';

const UPLOAD_PATIENCE = 120_000;

/**
 * Brings one act to the server: its files first, each under a key of its own, then the act that names them. What has already
 * arrived is written down at once, so that a file goes over the line again only when its own answer was lost, and even then is
 * kept once.
 * @param {import('./queue.js').Item} item
 * @returns {Promise<import('./queue.js').Item>} the item without the files' contents
 */
export async function deliver(item) {
    let current = item;
    for (let place = 0; place < item.files.length; place++) {
        if (!current.files[place].attachment) {
            const attachment = await upload(current.files[place]);
            const files = current.files.map((file, at) => (at === place ? { ...file, attachment, blob: null } : file));
            current = { ...(await find(item.id) ?? current), files };
            await put(current);
        }
    }
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': item.id };
    if (item.version !== null && item.version !== undefined) {
        headers['If-Match'] = `"${item.version}"`;
    }
    const response = await send('POST', item.path, { headers, body: JSON.stringify(bodyOf(current)) });
    await response.json().catch(() => null);
    return current;
}

function bodyOf(item) {
    return item.files.length ? { ...item.body, attachments: item.files.map((file) => file.attachment) } : item.body;
}

/** The form is put together by hand: tried again it must be the same, byte by byte, to be known by its key. */
async function upload(file) {
    const edge = `dondoc-${file.key}`;
    const name = file.name.replace(/["\r\n\\]/g, '_');
    const head = `--${edge}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n`
        + `Content-Type: ${file.type || 'application/octet-stream'}\r\n\r\n`;
    const body = new Blob([head, file.blob, `\r\n--${edge}--\r\n`]);
    const response = await send('POST', '/attachments', {
        headers: { 'Content-Type': `multipart/form-data; boundary=${edge}`, 'Idempotency-Key': file.key },
        body,
        patience: UPLOAD_PATIENCE,
    });
    return (await response.json()).id;
}
