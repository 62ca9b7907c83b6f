/* Leads on without this, too; what this adds: the place in the page that the address names is kept. */
location.replace(document.currentScript.dataset.to + location.hash);
