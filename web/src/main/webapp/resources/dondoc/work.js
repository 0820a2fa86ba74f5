/* Đôn Đốc: lists and forms of tasks and directives. Without it units are typed in full and files cannot be sent. */
(function () {
    'use strict';
    const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
    const one = (selector, from) => (from || document).querySelector(selector);
    const fold = (text) => text.normalize('NFD').replace(/\p{M}+/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

    document.addEventListener('click', (event) => {
        if (event.target.closest('[data-close]')) { event.target.closest('dialog').close(); }
    });

    /* --- work in the background: the page looks again while some is going on and nobody is busy on it --- */
    all('[data-looks-again]').forEach((place) => setInterval(() => {
        const busy = document.hidden || document.activeElement !== document.body;
        if (!busy) { location.reload(); }
    }, 1000 * place.dataset.looksAgain));

    /* --- lists: x marks the row, Enter on its box opens it; the way back remembers the filter --- */
    document.addEventListener('keydown', (event) => {
        const row = event.target.closest && event.target.closest('[data-rows] > tr');
        if (!row || event.ctrlKey || event.metaKey || event.altKey) { return; }
        if (event.key === 'x' && !event.target.matches('input:not([type=checkbox])')) {
            const box = one('input[type=checkbox]', row);
            if (box) { box.click(); event.preventDefault(); }
        } else if (event.key === 'Enter' && event.target.matches('input[type=checkbox]')) {
            event.preventDefault();
            one('a[href]', row).click();
        }
    });
    document.addEventListener('change', () => {
        all('[data-chosen]').forEach((place) => {
            const n = all('[name=task]:checked').length;
            place.textContent = n ? place.dataset.chosen.replace('{0}', n) : '';
        });
    });
    const LAST = 'dondoc.list:';
    try {
        if (/\/list\.xhtml$/.test(location.pathname)) {
            sessionStorage.setItem(LAST + location.pathname, location.search);
        }
        all('.crumbs a').forEach((link) => {
            const search = sessionStorage.getItem(LAST + new URL(link.href).pathname);
            if (search && !new URL(link.href).search) { link.search = search; }
        });
    } catch (e) { /* no storage: the way back leads to the whole list */ }
    all('form[data-plain]').forEach((form) => form.addEventListener('submit', () => {
        Array.from(form.elements).filter((field) => field.name && field.value === '' && field.type !== 'checkbox')
            .forEach((field) => { field.disabled = true; });
        setTimeout(() => Array.from(form.elements).forEach((field) => { field.disabled = false; }), 500);
    }));

    /* --- the form that was just opened; after the browser has gone to the fragment, which takes the focus away --- */
    function enterForm() {
        const first = one('#act .form textarea, #act .form select, #act .form input:not([type=hidden],[type=file])');
        if (first && !one('#act').contains(document.activeElement)) { first.focus(); }
    }
    if (location.hash === '#act' && document.body.dataset.failed !== 'true') {
        window.addEventListener('load', () => setTimeout(enterForm, 60));
    }

    /* --- units: typed with or without diacritics, by code or short name; several are parted by ; --- */
    let names = null;
    let box = null;
    let field = null;
    let at = -1;
    function known() {
        names = names || all('#unit-names option').map((option) => ({
            name: option.value, words: fold(option.value + ' ' + (option.dataset.words || ''))
        }));
        return names;
    }
    function close() {
        if (box) { box.remove(); box = null; }
        if (field) { field.setAttribute('aria-expanded', 'false'); field.removeAttribute('aria-activedescendant'); }
        at = -1;
    }
    const last = (text) => text.slice(text.lastIndexOf(';') + 1).trim();
    function offer() {
        close();
        const typed = fold(last(field.value));
        if (!typed) { return; }
        const parts = typed.split(/\s+/);
        const found = known().filter((unit) => parts.every((part) => unit.words.includes(part)))
            .sort((a, b) => fold(b.name).startsWith(typed) - fold(a.name).startsWith(typed)).slice(0, 8);
        if (!found.length || (found.length === 1 && fold(found[0].name) === typed)) { return; }
        box = document.createElement('ul');
        box.className = 'unit-list';
        box.id = 'unit-list';
        box.setAttribute('role', 'listbox');
        found.forEach((unit, i) => {
            const item = document.createElement('li');
            item.id = 'unit-list-' + i;
            item.setAttribute('role', 'option');
            item.textContent = unit.name;
            item.addEventListener('mousedown', (event) => { event.preventDefault(); take(unit.name); });
            box.append(item);
        });
        const place = field.getBoundingClientRect();
        box.style.left = (place.left + scrollX) + 'px';
        box.style.top = (place.bottom + scrollY + 2) + 'px';
        box.style.minWidth = Math.min(place.width, innerWidth - 24) + 'px';
        document.body.append(box);
        field.setAttribute('aria-expanded', 'true');
        mark(0);
    }
    function mark(to) {
        const items = all('li', box);
        at = (to + items.length) % items.length;
        items.forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
        items[at].scrollIntoView({ block: 'nearest' });
        field.setAttribute('aria-activedescendant', items[at].id);
    }
    function take(name) {
        const head = field.value.slice(0, field.value.lastIndexOf(';') + 1);
        field.value = head ? head + ' ' + name : name;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        close();
    }
    document.addEventListener('focusin', (event) => {
        if (!event.target.matches || !event.target.matches('[data-units]')) { return; }
        field = event.target;
        field.removeAttribute('list');
        field.setAttribute('role', 'combobox');
        field.setAttribute('aria-autocomplete', 'list');
        field.setAttribute('aria-controls', 'unit-list');
        field.setAttribute('aria-expanded', 'false');
    });
    document.addEventListener('focusout', (event) => { if (event.target === field) { close(); } });
    document.addEventListener('input', (event) => { if (event.target === field && event.isTrusted) { offer(); } });
    document.addEventListener('keydown', (event) => {
        if (event.target !== field || !box) { return; }
        if (event.key === 'ArrowDown') { mark(at + 1); event.preventDefault(); }
        if (event.key === 'ArrowUp') { mark(at - 1); event.preventDefault(); }
        if (event.key === 'Escape') { close(); event.preventDefault(); }
        if ((event.key === 'Enter' && !event.ctrlKey) || event.key === 'Tab') {
            take(one('li:nth-child(' + (at + 1) + ')', box).textContent);
            if (event.key === 'Enter') { event.preventDefault(); }
        }
    }, true);

    /* --- files: chosen, dropped or pasted, sent at once, named by the form when it goes --- */
    function uploader(place) {
        const hidden = document.getElementById(place.dataset.field);
        const list = one('.files', place);
        const form = place.closest('form');
        let open = 0;
        const lines = () => hidden.value.split('\n').filter(Boolean);
        function keep(change) { hidden.value = change(lines()).join('\n'); }
        function show(name, id) {
            const item = document.createElement('li');
            const text = document.createElement('span');
            text.textContent = name;
            item.append(text);
            list.append(item);
            if (id) { removable(item, name, () => keep((kept) => kept.filter((line) => !line.startsWith(id)))); }
            return item;
        }
        function removable(item, name, act) {
            const button = document.createElement('button');
            button.type = 'button';
            button.className = 'button small';
            button.textContent = place.dataset.remove;
            button.setAttribute('aria-label', place.dataset.remove + ' ' + name);
            button.addEventListener('click', () => { act(); item.remove(); one('input[type=file]', place).focus(); });
            item.append(button);
        }
        function send(file) {
            const item = show(file.name, null);
            const state = document.createElement('span');
            state.className = 'hint';
            state.textContent = place.dataset.sending;
            item.append(state);
            const request = new XMLHttpRequest();
            open++;
            request.open('POST', place.dataset.upload);
            request.setRequestHeader('X-Dondoc-File', encodeURIComponent(file.name));
            request.setRequestHeader('Content-Type', 'application/octet-stream');
            request.upload.addEventListener('progress', (event) => {
                if (event.lengthComputable) { state.textContent = Math.round(100 * event.loaded / event.total) + '%'; }
            });
            request.addEventListener('loadend', () => {
                open--;
                let answer = {};
                try { answer = JSON.parse(request.responseText); } catch (e) { /* an error page, or nothing */ }
                if (request.status === 201) {
                    state.remove();
                    one('span', item).textContent = answer.name;
                    keep((kept) => kept.concat(answer.id + '\t' + answer.name));
                    removable(item, answer.name, () => keep((kept) => kept.filter((line) => !line.startsWith(answer.id))));
                } else {
                    state.className = 'problem';
                    state.textContent = answer.problem || place.dataset.failed;
                    removable(item, file.name, () => {});
                }
            });
            request.send(file);
        }
        const take = (files) => Array.from(files).forEach(send);
        lines().forEach((line) => show(line.split('\t')[1] || line, line.split('\t')[0]));
        one('input[type=file]', place).addEventListener('change', (event) => { take(event.target.files); event.target.value = ''; });
        form.addEventListener('dragover', (event) => { event.preventDefault(); place.classList.add('over'); });
        form.addEventListener('dragleave', () => place.classList.remove('over'));
        form.addEventListener('drop', (event) => {
            place.classList.remove('over');
            if (event.dataTransfer.files.length) { event.preventDefault(); take(event.dataTransfer.files); }
        });
        form.addEventListener('paste', (event) => {
            if (event.clipboardData && event.clipboardData.files.length) { event.preventDefault(); take(event.clipboardData.files); }
        });
        form.addEventListener('submit', (event) => {
            if (open > 0) { event.preventDefault(); document.getElementById('live').textContent = place.dataset.wait; }
        }, true);
    }
    all('[data-upload]').forEach(uploader);

    /* --- entry: Enter never sends the form by mistake; the cursor goes into the line that was just added --- */
    const entry = document.getElementById('entry');
    if (entry) {
        entry.addEventListener('keydown', (event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                event.stopPropagation();
                document.getElementById('save').click();
            }
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && event.target.matches('input:not([type=submit],[type=checkbox],[type=file])')) {
                event.preventDefault();
            }
        });
        let adding = false;
        entry.addEventListener('click', (event) => { adding = event.target.matches('[data-adds-line]'); });
        if (window.jQuery) {
            window.jQuery(document).on('pfAjaxComplete', () => {
                const lines = all('.line', entry);
                if (adding && lines.length) { one('textarea', lines[lines.length - 1]).focus(); }
                adding = false;
            });
        }
    }

    /* --- what goes on in the background: the part of the page is asked for again until it says that it has ended --- */
    function live(part) {
        setTimeout(() => fetch(location.href, { credentials: 'same-origin' })
            .then((answer) => answer.text())
            .then((text) => {
                const next = new DOMParser().parseFromString(text, 'text/html').getElementById(part.id);
                if (!next) { return; }
                part.replaceWith(next);
                if (next.dataset.live) { live(next); } else { location.reload(); }
            })
            .catch(() => live(part)), Number(part.dataset.live));
    }
    all('[data-live]').forEach(live);
})();
