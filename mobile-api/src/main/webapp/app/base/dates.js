import { language, t } from './words.js';

const ZONE = 'Asia/Ho_Chi_Minh';

function parts(instant) {
    const format = new Intl.DateTimeFormat('en-GB', {
        timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false,
    });
    return Object.fromEntries(format.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
}

/** 2026-11-30 as 30/11/2026. */
export function day(date) {
    if (!date) {
        return '';
    }
    const [year, month, dayOfMonth] = date.split('-');
    return `${dayOfMonth}/${month}/${year}`;
}

/** The day, in Vietnam, of an instant: 2026-11-30. */
export function dayOf(instant) {
    const p = parts(instant);
    return `${p.year}-${p.month}-${p.day}`;
}

/** Today in Vietnam, moved by some days. */
export function today(plus = 0) {
    return dayOf(Date.now() + plus * 86_400_000);
}

/** 10:32 in Vietnam. */
export function clock(instant) {
    const p = parts(instant);
    return `${p.hour}:${p.minute}`;
}

/** 10:32 today, else 10:32 24/11/2026. */
export function moment(instant) {
    if (!instant) {
        return '';
    }
    return dayOf(instant) === today() ? clock(instant) : `${clock(instant)} ${day(dayOf(instant))}`;
}

/** Monday, 23/11 for the head of the page. */
export function longToday() {
    const name = new Intl.DateTimeFormat(language() === 'vi' ? 'vi-VN' : 'en-GB', { timeZone: ZONE, weekday: 'long' }).format(new Date());
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${day(today())}`;
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
    return new Intl.NumberFormat(language() === 'vi' ? 'vi-VN' : 'en-GB').format(value ?? 0);
}
