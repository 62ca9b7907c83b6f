package org.lantai.model.edit;

/**
 * A piece of the page that is not part of the article.
 *
 * @param rule why it was left out
 * @param text its plain text
 */
public record Omission(Rule rule, String text) {}
