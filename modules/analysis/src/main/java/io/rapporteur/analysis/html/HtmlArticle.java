package io.rapporteur.analysis.html;

import io.rapporteur.analysis.text.TracedText;

/**
 * What was taken out of a page.
 *
 * @param text the article's text, paragraphs separated by an empty line
 * @param metadata what the page says of itself
 */
public record HtmlArticle(TracedText text, PageMetadata metadata) {}
