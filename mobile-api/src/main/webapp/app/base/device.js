/** What this device remembers for whoever uses it: language, light, size of letters. Nothing of any account. */
const KEY = 'dondoc-device';
const DEFAULTS = { language: null, light: 'system', letters: '100' };

function read() {
    try {
        return { ...DEFAULTS, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') };
    } catch {
        return { ...DEFAULTS };
    }
}

/** The device's settings. */
export function device() {
    return read();
}

/** Changes some of them and shows the page accordingly. */
export function change(settings) {
    const next = { ...read(), ...settings };
    try {
        localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
        // without storage the choice holds until the window is closed
    }
    dress(next);
}

/** Forgets them. */
export function forgetDevice() {
    localStorage.removeItem(KEY);
    dress(DEFAULTS);
}

const darkOutside = () => matchMedia('(prefers-color-scheme: dark)');

/** Puts light and size of letters on the page. */
export function dress(settings = read()) {
    const root = document.documentElement;
    root.dataset.dark = String(settings.light === 'dark' || (settings.light === 'system' && darkOutside().matches));
    root.dataset.letters = settings.letters;
}

/** Dresses the page now, and again whenever the device turns from light to dark. */
export function dressAlways() {
    dress();
    darkOutside().addEventListener('change', () => dress());
}

/** What this device is called in the list of sign-ins. */
export function deviceName() {
    const agent = navigator.userAgent;
    const system = [['Android', /Android/], ['iPhone', /iPhone/], ['iPad', /iPad/], ['Windows', /Windows/], ['macOS', /Mac OS/], ['Linux', /Linux/]]
        .find(([, pattern]) => pattern.test(agent))?.[0] ?? 'Web';
    const browser = [['Edge', /Edg\//], ['Firefox', /Firefox/], ['Chrome', /Chrom/], ['Safari', /Safari/]]
        .find(([, pattern]) => pattern.test(agent))?.[0] ?? '';
    return `Ứng dụng Đôn Đốc – ${system} ${browser}`.trim();
}
