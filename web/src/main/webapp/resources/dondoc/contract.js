/* Shows the OpenAPI document. The token is kept in the page alone and goes with it. */
(() => {
    'use strict';
    const place = document.getElementById('contract');
    if (!place || !window.SwaggerUIBundle) { return; }
    window.SwaggerUIBundle({
        url: place.dataset.document,
        domNode: place,
        docExpansion: 'none',
        defaultModelsExpandDepth: -1,
        filter: true,
        syntaxHighlight: false,
        validatorUrl: null
    });
})();
