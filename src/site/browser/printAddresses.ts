/** Addresses for paper: the full one under which the page is read. */
for (const link of document.querySelectorAll<HTMLAnchorElement>(".printed-address")) link.textContent = link.href;
