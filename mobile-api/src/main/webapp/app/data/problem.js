/** A "no" of the API: the problem document that it sent. */
export class Problem extends Error {
    constructor(status, document, retryAfter) {
        super(document.detail ?? document.title ?? String(status));
        this.name = 'Problem';
        this.status = status;
        this.code = document.code ?? '';
        this.title = document.title ?? '';
        this.errors = document.errors ?? [];
        this.currentVersion = document.currentVersion ?? null;
        /** Seconds to wait before another try; 0 when the API did not say. */
        this.retryAfter = retryAfter;
    }

    /** True when trying the very same again later may well succeed. */
    get passing() {
        return this.status >= 500 || this.status === 429 || this.status === 408;
    }
}

/** The API could not be reached. */
export class NoNetwork extends Error {
    constructor() {
        super('no network');
        this.name = 'NoNetwork';
    }
}

/** Nobody is signed in (any more). */
export class SignedOut extends Error {
    constructor() {
        super('signed out');
        this.name = 'SignedOut';
    }
}
