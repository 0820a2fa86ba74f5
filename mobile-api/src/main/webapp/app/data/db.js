import { openDB } from '../vendor/idb.js';

const NAME = 'dondoc';
const VERSION = 1;
let opening = null;

/**
 * The app's database on this device. Stores: session (who is signed in), kept (answers as last read, by account and path),
 * queue (acts that wait to be sent, by account). A later version of the app adds stores and never empties the queue.
 */
export function db() {
    opening ??= openDB(NAME, VERSION, {
        upgrade(database) {
            database.createObjectStore('session');
            database.createObjectStore('kept', { keyPath: 'key' }).createIndex('account', 'account');
            database.createObjectStore('queue', { keyPath: 'id' }).createIndex('account', 'account');
        },
        blocking(current, blocked, event) {
            event.target.close();
            opening = null;
        },
        terminated() {
            opening = null;
        },
    });
    return opening;
}
