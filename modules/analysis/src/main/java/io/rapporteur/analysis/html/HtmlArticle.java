package io.rapporteur.analysis.html;

import io.rapporteur.analysis.text.TracedText;

/**
 * What was taken out of a page.
 *
 * @param text the article's text, paragraphs separated by an empty line
 * @param stated true when the text is the one that the page's metadata states; it may hold tags
 * @param metadata what the page says of itself
 */
public record HtmlArticle(TracedText text, boolean stated, PageMetadata metadata) {}
