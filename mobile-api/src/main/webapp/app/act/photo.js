import { uuid } from '../base/random.js';

const LONGEST_SIDE = 1600;
const QUALITY = 0.82;
const SMALL_ENOUGH = 400_000;

/**
 * A chosen file ready for the queue. Photographs are scaled down: a report from the field goes over a thin line, and 1600
 * pixels show what there is to see. What is no picture, or small, stays as it is.
 * @param {File} file
 * @returns {Promise<{key: string, field: string, name: string, type: string, size: number, blob: Blob}>}
 */
export async function prepared(file) {
    const scaled = /^image\/(jpeg|png|webp|heic|heif)$/.test(file.type) && file.size > SMALL_ENOUGH ? await smaller(file) : null;
    const blob = scaled ?? new Blob([await file.arrayBuffer()], { type: file.type });
    const name = scaled ? file.name.replace(/\.[^.]*$/, '') + '.jpg' : file.name;
    return { key: uuid(), field: 'attachments', name, type: blob.type, size: blob.size, blob };
}

async function smaller(file) {
    try {
        const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
        const share = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(picture.width * share);
        canvas.height = Math.round(picture.height * share);
        canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
        picture.close();
        const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
        return blob && blob.size < file.size ? blob : null;
    } catch {
        return null;
    }
}
