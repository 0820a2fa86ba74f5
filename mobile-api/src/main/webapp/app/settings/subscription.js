import { deviceName } from '../base/device.js';
import { uuid } from '../base/random.js';
import { get, post, remove } from '../data/client.js';

/** True when this browser can be told while the app is closed. On iPhones only the installed app can. */
export const able = () => 'PushManager' in window && 'serviceWorker' in navigator && 'Notification' in window;

/**
 * How this device stands.
 * @returns {Promise<'unable'|'off-here'|'off-there'|'denied'|'on'|'unreached'>}
 */
export async function standing() {
    if (!able()) {
        return 'unable';
    }
    const [key, subscription] = await Promise.all([get('/me/push-key'), present()]);
    if (!key.enabled) {
        return 'off-there';
    }
    if (Notification.permission === 'denied') {
        return 'denied';
    }
    const mine = subscription ? (await get('/me/push-subscriptions')).items.some((each) => each.current) : false;
    if (!mine) {
        return 'off-here';
    }
    return key.reachable === false ? 'unreached' : 'on';
}

/** Asks for permission and subscribes; must follow a tap. */
export async function turnOn() {
    if (await Notification.requestPermission() !== 'granted') {
        return;
    }
    const { publicKey } = await get('/me/push-key');
    const registration = await navigator.serviceWorker.ready;
    const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
    const { endpoint, keys } = subscription.toJSON();
    await post('/me/push-subscriptions', { endpoint, keys, device: deviceName() }, { 'Idempotency-Key': uuid() });
}

/** This device is told no more. */
export async function turnOff() {
    const subscription = await present();
    if (subscription) {
        await remove(`/me/push-subscriptions?endpoint=${encodeURIComponent(subscription.endpoint)}`);
        await subscription.unsubscribe();
    }
}

async function present() {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration ? registration.pushManager.getSubscription() : null;
}
