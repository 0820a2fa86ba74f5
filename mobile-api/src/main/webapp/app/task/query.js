/** What a list may be asked for, by the API's own names, so that a number and the list behind it ask the same. */
const KNOWN = ['view', 'timeliness', 'flag', 'state', 'unit', 'lead', 'directive', 'q', 'sort'];

/** The API's path of that list. */
export function pathOf(query, cursor) {
    const asked = new URLSearchParams();
    for (const [name, value] of query) {
        if (KNOWN.includes(name) && value) {
            asked.append(name, value);
        }
    }
    asked.set('size', '25');
    if (cursor) {
        asked.set('cursor', cursor);
        asked.set('total', 'false');
    }
    return `/tasks?${asked}`;
}

/** Filters that are one tap away: name of the text, what it asks. */
export const QUICK = [
    ['overdue', { timeliness: 'OPEN_OVERDUE' }],
    ['mine', { view: 'mine' }],
    ['soon', { flag: 'DUE_SOON' }],
    ['risk', { flag: 'AT_RISK' }],
    ['noReport', { flag: 'NO_REPORT' }],
    ['reported', { state: 'REPORTED' }],
    ['extension', { flag: 'EXTENSION_PENDING' }],
    ['inTime', { timeliness: 'OPEN_IN_TIME' }],
    ['done', { timeliness: ['DONE_ON_TIME', 'DONE_LATE'] }],
    ['all', {}],
];

const FILTERS = ['view', 'timeliness', 'flag', 'state'];

/** The name of the quick filter that the query is; null for another. */
export function quickOf(query) {
    const found = QUICK.find(([, wish]) => FILTERS.every((name) => [wish[name] ?? []].flat().join() === query.getAll(name).join()));
    return found?.[0] ?? null;
}
