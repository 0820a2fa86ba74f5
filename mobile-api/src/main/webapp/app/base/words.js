/** The app's texts. Vietnamese unless somebody chose English; only the language in use is loaded. */
let words = {};
let spoken = 'vi';

const LOADERS = {
    vi: () => import('../words/vi.js'),
    en: () => import('../words/en.js'),
};

/** The languages that the app speaks. */
export const LANGUAGES = Object.keys(LOADERS);

/** The language that the device's owner would choose. */
export function preferred(chosen) {
    return LANGUAGES.includes(chosen) ? chosen : 'vi';
}

/** From now on in that language. */
export async function speak(language) {
    words = (await LOADERS[language]()).default;
    spoken = language;
    document.documentElement.lang = language;
}

/** The language in use. */
export const language = () => spoken;

/**
 * The text of a key. {0} stands for the first argument, {0|day|days} for a word that goes with its number.
 * @param {string} key
 * @param {...*} args
 */
export function t(key, ...args) {
    const text = words[key] ?? key;
    return text.replace(/\{(\d)(?:\|([^|}]*)\|([^}]*))?\}/g, (all, place, one, many) => {
        const value = args[Number(place)];
        if (one === undefined) {
            return String(value ?? '');
        }
        return Number(value) === 1 ? one : many;
    });
}

/** The text of a word of the API, such as a state; the word itself when it is new to this version of the app. */
export const label = (group, word) => words[`${group}.${word}`] ?? word;
