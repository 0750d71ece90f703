/** What holds of the page's files without a browser. */
package io.rapporteur.console.page;
