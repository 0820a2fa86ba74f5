import { label, language, t } from './words.js';

/** Vietnam is seven hours ahead all the year; reckoned by hand, because the browser's own calendar takes long to wake up. */
const AHEAD = 7 * 3_600_000;

/** An instant as people in Vietnam read it: 2026-11-30T10:32:05.000. */
const local = (instant) => new Date(new Date(instant).getTime() + AHEAD).toISOString();

/** 2026-11-30 as 30/11/2026. */
export function day(date) {
    if (!date) {
        return '';
    }
    const [year, month, dayOfMonth] = date.split('-');
    return `${dayOfMonth}/${month}/${year}`;
}

/** The day, in Vietnam, of an instant: 2026-11-30. */
export const dayOf = (instant) => local(instant).slice(0, 10);

/** Today in Vietnam, moved by some days. */
export function today(plus = 0) {
    return dayOf(Date.now() + plus * 86_400_000);
}

/** 10:32 in Vietnam. */
export const clock = (instant) => local(instant).slice(11, 16);

/** 10:32 today, else 10:32 24/11/2026. */
export function moment(instant) {
    if (!instant) {
        return '';
    }
    return dayOf(instant) === today() ? clock(instant) : `${clock(instant)} ${day(dayOf(instant))}`;
}

/** Monday, 23/11/2026 for the head of the page. */
export function longToday() {
    const weekday = new Date(Date.now() + AHEAD).getUTCDay();
    return `${label('weekday', weekday)}, ${day(today())}`;
}

/** How long ago, in words: just now, 25 minutes ago. */
export function ago(instant) {
    const minutes = Math.floor((Date.now() - new Date(instant).getTime()) / 60_000);
    if (minutes < 1) {
        return t('age.now');
    }
    if (minutes < 60) {
        return t('age.minutes', minutes);
    }
    if (minutes < 48 * 60) {
        return t('age.hours', Math.floor(minutes / 60));
    }
    return t('age.days', Math.floor(minutes / 1440));
}

/** 12345 as 12.345 in Vietnamese and 12,345 in English. */
export function number(value) {
    return String(value ?? 0).replace('.', language() === 'vi' ? ',' : '.').replace(/\B(?=(\d{3})+(?!\d))/g, language() === 'vi' ? '.' : ',');
}
