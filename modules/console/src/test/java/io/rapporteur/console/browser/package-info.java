/**
 * The page in a real browser, against the real server on a broker: run with {@code -Pbrowser}.
 * Begin with {@link io.rapporteur.console.browser.BrowserTest}, which gives a test its newsroom and
 * its tabs.
 */
package io.rapporteur.console.browser;
