import { change } from '../base/device.js';
import { shared } from '../base/shared.js';
import { speak } from '../base/words.js';
import { speakTo } from '../data/session.js';

/** The language in which everything is drawn. */
export const spoken = shared('vi');

/** Speaks another language from now on, on this device. */
export async function choose(language) {
    await speak(language);
    spoken.set(language);
    change({ language });
    await speakTo(language);
}
