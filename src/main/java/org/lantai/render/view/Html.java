package org.lantai.render.view;

/**
 * Markup that is safe to stand in a page as it is; templates do not escape it.
 *
 * @param markup valid HTML, made by the program or passed through its allowlist
 */
public record Html(String markup) {}
