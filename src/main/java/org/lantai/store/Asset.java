package org.lantai.store;

import java.nio.file.Path;

/**
 * A picture that travels along with a page.
 *
 * @param src its address as the page has it
 * @param file where it is read from
 * @param name the ASCII file name it gets beside the page
 */
public record Asset(String src, Path file, String name) {}
