package org.lantai.store;

import java.nio.file.Path;

/**
 * A file that a text leads to and that travels along with its page.
 *
 * @param href the address as the text has it
 * @param file where it is read from
 * @param name the ASCII file name it gets beside the page
 * @param sha256 the digest of its bytes, in lower-case hexadecimal
 * @param size how many bytes it has
 */
public record Attachment(String href, Path file, String name, String sha256, long size) {}
