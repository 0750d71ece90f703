/**
 * Finds the article in a page. Begin at {@link io.rapporteur.analysis.html.HtmlReader}: {@code
 * PageTree} cuts the page into boxes and blocks, {@code ArticleFinder} chooses the box of the
 * article by {@code BlockValue} and {@code ElementNames}, {@code BlockFilter}, {@code Cards} and
 * {@code Lead} decide which blocks are its text, {@code MetadataReader} and {@code JsonLd} read
 * what the page says of itself.
 */
package io.rapporteur.analysis.html;
