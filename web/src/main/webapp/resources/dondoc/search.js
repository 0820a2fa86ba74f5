/* The search box of the header offers directives and letters, or a likelier query, while one types: arrows choose, Enter opens, Escape closes. */
(() => {
    'use strict';
    const narrow = document.querySelector('.facets');
    if (narrow && window.matchMedia('(max-width: 760px)').matches) { narrow.open = false; }
    const box = document.getElementById('find');
    const offers = document.getElementById('offers');
    if (!box || !offers) { return; }
    const context = box.form.getAttribute('action').replace(/\/find$/, '');
    let chosen = -1;
    let asked = '';
    let timer = 0;

    const items = () => Array.from(offers.children);
    const close = () => {
        offers.hidden = true;
        chosen = -1;
        box.setAttribute('aria-expanded', 'false');
        box.removeAttribute('aria-activedescendant');
    };
    const choose = (index) => {
        chosen = index;
        items().forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
        if (index >= 0) { box.setAttribute('aria-activedescendant', items()[index].id); }
    };
    const open = (item) => {
        location.href = item.dataset.id
            ? `${context}/${item.dataset.page}.xhtml?id=${item.dataset.id}`
            : `${context}/search.xhtml?q=${encodeURIComponent(item.dataset.query)}`;
    };

    const show = (answer) => {
        const rows = answer.instead ? [{ query: answer.instead }] : answer.offers;
        offers.replaceChildren(...rows.map((row, at) => {
            const item = document.createElement('li');
            item.id = `offer-${at}`;
            item.setAttribute('role', 'option');
            const strong = document.createElement('strong');
            if (row.query) {
                item.dataset.query = row.query;
                strong.textContent = row.query;
                item.append(`${offers.dataset.instead} `, strong);
            } else {
                item.dataset.id = row.id;
                item.dataset.page = row.page;
                strong.textContent = row.notation;
                item.append(strong, ` ${row.title}`);
            }
            item.addEventListener('mousedown', (event) => { event.preventDefault(); open(item); });
            return item;
        }));
        choose(-1);
        offers.hidden = rows.length === 0;
        box.setAttribute('aria-expanded', String(rows.length > 0));
    };

    const ask = async () => {
        const typed = box.value.trim();
        if (typed.length < 2) { close(); return; }
        if (typed === asked) { return; }
        asked = typed;
        try {
            const answer = await fetch(`${context}/suggest?q=${encodeURIComponent(typed)}`, { headers: { Accept: 'application/json' } });
            const found = answer.ok ? await answer.json() : { offers: [] };
            if (typed === asked && document.activeElement === box) { show(found); }
        } catch (offline) {
            close();
        }
    };

    box.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
    box.addEventListener('blur', close);
    box.addEventListener('keydown', (event) => {
        const count = offers.hidden ? 0 : items().length;
        if (event.key === 'Escape' && count > 0) {
            close();
        } else if (event.key === 'ArrowDown' && count > 0) {
            choose((chosen + 1) % count);
        } else if (event.key === 'ArrowUp' && count > 0) {
            choose(chosen <= 0 ? count - 1 : chosen - 1);
        } else if (event.key === 'Enter' && count > 0 && chosen >= 0) {
            open(items()[chosen]);
        } else {
            return;
        }
        event.preventDefault();
    });
})();
