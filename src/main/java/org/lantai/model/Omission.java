package org.lantai.model;

/**
 * A piece of the page that is not part of the article.
 *
 * @param rule the rule that left it out, dotted and in lower case, such as {@code furniture.share}
 * @param text its plain text
 */
public record Omission(String rule, String text) {}
