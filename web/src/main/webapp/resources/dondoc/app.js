/* Đôn Đốc: what the pages do in the browser. Everything works without it, only with more clicks. */
(function () {
    'use strict';
    const body = document.body;
    const account = body.dataset.account || '';
    const texts = document.getElementById('texts').dataset;
    const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
    const one = (selector, from) => (from || document).querySelector(selector);
    const store = {
        get(key) { try { return JSON.parse(localStorage.getItem(key)); } catch (e) { return null; } },
        put(key, value) { try { localStorage.setItem(key, JSON.stringify(value)); } catch (e) { /* full or forbidden */ } },
        drop(key) { try { localStorage.removeItem(key); } catch (e) { /* forbidden */ } },
        keys() { try { return Object.keys(localStorage); } catch (e) { return []; } }
    };
    const say = (text) => { document.getElementById('live').textContent = text; };

    /* --- menu on narrow screens, boxes that close by themselves --- */
    const menuButton = one('.menu-button');
    if (menuButton) {
        menuButton.addEventListener('click', () => {
            const open = document.getElementById('menu').classList.toggle('open');
            menuButton.setAttribute('aria-expanded', String(open));
        });
    }
    document.addEventListener('click', (event) => {
        all('details.user[open]').filter((box) => !box.contains(event.target)).forEach((box) => { box.open = false; });
        const opener = event.target.closest('[data-open]');
        if (opener) { open(opener.dataset.open); }
        const chooser = event.target.closest('[data-check-all]');
        if (chooser) { all(chooser.dataset.checkAll).forEach((box) => { box.checked = chooser.checked; }); }
    });
    document.addEventListener('change', (event) => {
        if (event.target.matches('[data-submits]')) { event.target.form.requestSubmit(); }
    });
    function open(id) {
        const dialog = document.getElementById(id);
        if (dialog && !dialog.open) { dialog.showModal(); }
    }

    /* --- errors: focus, title --- */
    let told = null;
    function tellErrors() {
        const errors = document.getElementById('errors');
        if (!errors || errors === told) { return; }
        told = errors;
        errors.focus();
        if (!document.title.startsWith(texts.error)) { document.title = texts.error + document.title; }
    }

    /* --- a form is sent once; its buttons rest while it is on its way --- */
    document.addEventListener('submit', (event) => {
        const form = event.target;
        if (event.defaultPrevented || form.method !== 'post') { return; }
        if (form.getAttribute('aria-busy') === 'true') { event.preventDefault(); return; }
        form.setAttribute('aria-busy', 'true');
        setTimeout(() => all('[type=submit]', form).forEach((button) => { button.disabled = true; }), 0);
        setTimeout(() => release(form), 15000);
        say(texts.working);
    });
    function release(form) {
        form.removeAttribute('aria-busy');
        all('[type=submit]', form).forEach((button) => { button.disabled = false; });
    }
    window.addEventListener('pageshow', (event) => {
        if (event.persisted) { all('form[aria-busy]').forEach(release); }
    });

    /* --- typed text outlives the session: kept in this browser, by account and page, never passwords --- */
    const DRAFT = 'dondoc.draft:' + account + ':';
    const DAY = 86400000;
    const kept = all('form[data-keep=true]').filter((form) => form.id);
    const draftKey = (form) => DRAFT + (body.dataset.page || location.pathname) + '#' + form.id;
    const keepable = (field) => field.name && !['password', 'file', 'hidden', 'submit', 'button'].includes(field.type);
    function read(form) {
        return Array.from(form.elements).filter(keepable).map((field) => [field.name, field.value,
            ['checkbox', 'radio'].includes(field.type) ? field.checked : null]);
    }
    function restore(form, values) {
        const left = values.slice();
        Array.from(form.elements).filter(keepable).forEach((field) => {
            const at = left.findIndex((v) => v[0] === field.name && (v[2] === null || v[1] === field.value));
            if (at < 0) { return; }
            const value = left.splice(at, 1)[0];
            if (value[2] === null) { field.value = value[1]; } else { field.checked = value[2]; }
            field.dispatchEvent(new Event('change', { bubbles: true }));
        });
        say(texts.restored);
    }
    function offer(form, draft) {
        const box = document.getElementById('draft-offer').content.firstElementChild.cloneNode(true);
        const at = new Date(draft.at);
        one('time', box).textContent = at.toLocaleString(document.documentElement.lang,
            { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' });
        one('[data-restore]', box).addEventListener('click', () => {
            restore(form, draft.values); box.remove(); (one('input:not([type=hidden]),textarea,select', form) || form).focus();
        });
        one('[data-drop]', box).addEventListener('click', () => { store.drop(draftKey(form)); box.remove(); });
        form.prepend(box);
    }
    function settleSent() {
        const sent = sessionStorage.getItem('dondoc.sent');
        sessionStorage.removeItem('dondoc.sent');
        // sign-in and error pages are no answer to what was sent
        const answered = account && !body.classList.contains('plain-page');
        if (sent && answered && body.dataset.failed !== 'true') { store.drop(sent); }
    }
    function keepDrafts() {
        if (!account) { return; }
        store.keys().filter((key) => key.startsWith('dondoc.draft:')).forEach((key) => {
            const draft = store.get(key);
            if (!draft || Date.now() - draft.at > DAY) { store.drop(key); }
        });
        kept.forEach((form) => {
            const draft = store.get(draftKey(form));
            if (draft && body.dataset.failed !== 'true' && JSON.stringify(draft.values) !== JSON.stringify(read(form))) { offer(form, draft); }
            form.addEventListener('input', () => store.put(draftKey(form), { at: Date.now(), values: read(form) }));
            form.addEventListener('submit', () => sessionStorage.setItem('dondoc.sent', draftKey(form)));
        });
        all('form[data-leaving]').forEach((form) => form.addEventListener('submit', () => {
            store.keys().filter((key) => key.startsWith(DRAFT)).forEach(store.drop);
        }));
    }

    /* --- the session's end is announced five minutes before --- */
    const SEEN = 'dondoc.seen';
    const timeout = Number(body.dataset.timeout || 0) * 1000;
    function watchSession() {
        if (!account || !timeout) { return; }
        store.put(SEEN, Date.now());
        const ends = document.getElementById('session-ends');
        ends.addEventListener('close', () => {
            fetch(one('.user-box form').action.replace('sign-out', 'keep-alive'), { method: 'POST' })
                .then((answer) => { if (answer.status === 204) { store.put(SEEN, Date.now()); } else { over(); } }, () => {});
        });
        setInterval(() => {
            const left = timeout - (Date.now() - (store.get(SEEN) || 0));
            if (left <= 0) { over(); } else if (left < 300000) { open('session-ends'); } else if (ends.open) { ends.close(); }
        }, 15000);
    }
    function over() {
        const dialog = document.getElementById('session-over');
        one('[data-again]', dialog).href = body.dataset.page || location.pathname;
        const ends = document.getElementById('session-ends');
        if (ends.open) { ends.remove(); }
        open('session-over');
    }

    /* --- keyboard --- */
    let going = 0;
    const rows = () => all('[data-rows] > tr, [data-rows] > li');
    function step(by) {
        const list = rows();
        if (!list.length) { return; }
        const now = list.findIndex((row) => row.contains(document.activeElement));
        const next = list[Math.max(0, Math.min(list.length - 1, now < 0 ? 0 : now + by))];
        const target = one('a[href], button, input', next);
        if (target) { target.focus(); next.scrollIntoView({ block: 'nearest' }); }
    }
    function press(selector) {
        const target = one(selector);
        if (target) { target.click(); }
    }
    const keys = {
        '?': () => open('help'),
        '/': () => { const find = document.getElementById('find'); if (find) { find.focus(); find.select(); } },
        j: () => step(1),
        k: () => step(-1),
        g: () => { going = Date.now(); },
        n: () => press('[data-key=n]'),
        e: () => press('[data-key=e]'),
        u: () => press('[data-key=u]')
    };
    document.addEventListener('keydown', (event) => {
        if (event.isComposing) { return; }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            const form = event.target.closest && event.target.closest('form');
            const button = form && one('[type=submit].primary, [type=submit]', form);
            if (button) { event.preventDefault(); button.click(); }
            return;
        }
        if (event.ctrlKey || event.metaKey || event.altKey || store.get('dondoc.keys') === false
            || event.target.matches('input:not([type=checkbox],[type=radio],[type=submit]),textarea,select,[contenteditable]')
            || one('dialog[open]')) { return; }
        if (going && Date.now() - going < 1500 && /^[a-z]$/.test(event.key)) {
            going = 0;
            press('#menu a[data-go="' + event.key + '"]');
            return;
        }
        going = 0;
        if (event.key.startsWith('Arrow')) {
            const arrow = one('[data-arrow="' + event.key + '"]');
            if (arrow) { event.preventDefault(); arrow.click(); }
            return;
        }
        const act = keys[event.key] || (/^[a-z]$/.test(event.key) ? () => press('[data-key="' + event.key + '"]') : null);
        if (act) { event.preventDefault(); act(); }
    });
    all('[data-keys-switch]').forEach((box) => {
        box.checked = store.get('dondoc.keys') !== false;
        box.addEventListener('change', () => store.put('dondoc.keys', box.checked));
    });

    /* --- PrimeFaces, where a page uses it: our own Vietnamese, a thin line while it works --- */
    function teachPrimeFaces() {
        const prime = window.PrimeFaces;
        if (!prime || !window.jQuery) { return; }
        prime.locales.vi = VIETNAMESE;
        let line = null;
        let timer = 0;
        window.jQuery(document).on('pfAjaxSend', () => {
            timer = setTimeout(() => { line = document.createElement('div'); line.className = 'progress-line'; body.append(line); say(texts.working); }, 400);
        }).on('pfAjaxComplete', () => {
            clearTimeout(timer);
            if (line) { line.remove(); line = null; say(''); }
            store.put(SEEN, Date.now());
            tellErrors();
        });
    }
    const VIETNAMESE = {
        closeText: 'Đóng', prevText: 'Trước', nextText: 'Sau', today: 'Hôm nay', clear: 'Xóa', weekHeader: 'Tuần', firstDay: 1,
        monthNames: ['Tháng 1', 'Tháng 2', 'Tháng 3', 'Tháng 4', 'Tháng 5', 'Tháng 6', 'Tháng 7', 'Tháng 8', 'Tháng 9', 'Tháng 10', 'Tháng 11', 'Tháng 12'],
        monthNamesShort: ['Th1', 'Th2', 'Th3', 'Th4', 'Th5', 'Th6', 'Th7', 'Th8', 'Th9', 'Th10', 'Th11', 'Th12'],
        dayNames: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
        dayNamesShort: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'], dayNamesMin: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
        fileSizeTypes: ['byte', 'KB', 'MB', 'GB'], emptyMessage: 'Không có kết quả phù hợp', emptySearchMessage: 'Không tìm thấy',
        searchMessage: 'Có {0} kết quả', selectionMessage: 'Đã chọn {0} mục', choose: 'Chọn', upload: 'Tải lên', cancel: 'Hủy', accept: 'Đồng ý', reject: 'Không',
        aria: { close: 'Đóng', previous: 'Trước', next: 'Sau', selectAll: 'Chọn tất cả', unselectAll: 'Bỏ chọn tất cả', selectRow: 'Chọn dòng',
            unselectRow: 'Bỏ chọn dòng', pageLabel: 'Trang {page}', firstPageLabel: 'Trang đầu', lastPageLabel: 'Trang cuối',
            nextPageLabel: 'Trang sau', previousPageLabel: 'Trang trước' }
    };

    settleSent();
    keepDrafts();
    watchSession();
    teachPrimeFaces();
    tellErrors();
})();
