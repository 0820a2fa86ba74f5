import { number } from '../base/dates.js';

/** 1 234 567 bytes as 1.2 MB, short enough for a phone. */
export function sized(bytes) {
    if (bytes < 1024) {
        return `${bytes} B`;
    }
    const kilo = bytes / 1024;
    return kilo < 1024 ? `${number(Math.round(kilo))} kB` : `${number(Math.round(kilo / 102.4) / 10)} MB`;
}
