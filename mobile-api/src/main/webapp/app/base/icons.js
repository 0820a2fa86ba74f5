import { html } from './ui.js';

/** Drawn for the app: 24 by 24, one stroke. */
const PATHS = {
    home: 'M3 11 12 4l9 7M6 10v10h4v-6h4v6h4V10',
    list: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
    units: 'M4 20V6l8-3 8 3v14M9 20v-4h6v4M8.5 9h.01M12 9h.01M15.5 9h.01M8.5 12.5h.01M12 12.5h.01M15.5 12.5h.01M3 20h18',
    search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 21 21',
    plus: 'M12 5v14M5 12h14',
    bell: 'M6 16V11a6 6 0 1 1 12 0v5l1.5 2h-15ZM10 21h4',
    gear: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M18.4 5.6l-2.1 2.1M7.7 16.3l-2.1 2.1',
    alert: 'M12 4 2.5 20h19ZM12 10v5M12 17.5h.01',
    clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3.5 2',
    check: 'M5 12.5 10 17.5 19.5 7',
    cross: 'M6 6l12 12M18 6 6 18',
    back: 'M15 5l-7 7 7 7',
    next: 'M9 5l7 7-7 7',
    down: 'M5 9l7 7 7-7',
    up: 'M12 19V6M6 11l6-6 6 6',
    send: 'M4 12 20 4l-5 16-4-6.5ZM11 13.5 20 4',
    pen: 'M4 20l1-4L16.5 4.5l3 3L8 19ZM14 7l3 3',
    flag: 'M6 21V4M6 5h12l-3 4 3 4H6',
    person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.8-4 3.8-6 7.5-6s6.700 2 7.500 6',
    talk: 'M4 5h16v11H10l-5 4v-4H4Z',
    pause: 'M8 5v14M16 5v14',
    mic: 'M12 15a3 3 0 0 0 3-3V6a3 3 0 1 0-6 0v6a3 3 0 0 0 3 3ZM5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3',
    camera: 'M4 8h3.500L9 5.500h6L16.500 8H20v11H4ZM12 16.500a3.250 3.250 0 1 0 0-6.500 3.250 3.250 0 0 0 0 6.500Z',
    clip: 'M19 11.500l-7.500 7.500a4.500 4.500 0 0 1-6.500-6.500L13 4.700a3 3 0 0 1 4.300 4.300l-8 8a1.500 1.500 0 0 1-2.100-2.100L14 8',
    file: 'M6 3h8l4 4v14H6ZM14 3v4h4',
    cloud: 'M7 18.500a4 4 0 0 1-.4-8A5.500 5.500 0 0 1 17 9a4.700 4.700 0 0 1 .3 9.500Z',
    more: 'M5.500 12h.01M12 12h.01M18.500 12h.01',
    phone: 'M6 3h4l1.500 5-2.500 1.500a11 11 0 0 0 5.500 5.500L16 12.500l5 1.500v4a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z',
};

/** A picture beside words; without a name it says nothing to those who listen. */
export function Icon({ name, says }) {
    return html`<svg class="icon" viewBox="0 0 24 24" role=${says ? 'img' : undefined} aria-label=${says} aria-hidden=${says ? undefined : 'true'}><path d=${PATHS[name] ?? ''} /></svg>`;
}
