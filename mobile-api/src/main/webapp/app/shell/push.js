import { db } from '../data/db.js';

/** What a push says when it comes without words of its own. */
const TEXTS = {
    vi: { title: 'Đôn Đốc', body: 'Có việc mới' },
    en: { title: 'Đôn Đốc', body: 'There is something new' },
};

/**
 * A push has come: {title, body, unread}. It says that there is something, never what: the lock screen is for everybody. On a
 * device that nobody is signed in on any more it stays silent about numbers.
 */
export function pushed(event) {
    event.waitUntil(show(content(event)));
}

function content(event) {
    try {
        return event.data?.json() ?? {};
    } catch {
        return {};
    }
}

async function show({ title, body, unread }) {
    const kept = await (await db()).get('session', 'session');
    const texts = TEXTS[kept?.language] ?? TEXTS.vi;
    const signedIn = Boolean(kept?.refreshToken);
    if (signedIn && Number.isInteger(unread)) {
        await self.navigator.setAppBadge?.(unread).catch(() => {});
    }
    await self.registration.showNotification(title ?? texts.title, {
        body: signedIn ? body ?? texts.body : texts.body, tag: 'dondoc', renotify: true, icon: 'icons/icon-192.png', badge: 'icons/badge.png',
    });
}

/** A push was tapped: the app comes up with what is new. */
export function opened(event) {
    event.notification.close();
    const address = `${self.registration.scope}#/notifications`;
    event.waitUntil(self.clients.matchAll({ type: 'window' }).then((windows) => {
        const open = windows.find((each) => each.url.startsWith(self.registration.scope));
        return open ? open.focus().then((shown) => shown.navigate?.(address)) : self.clients.openWindow(address);
    }));
}
