package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What there is for programs ({@code data.ftlh}).
 *
 * @param frame what is around it
 * @param heading its headline
 * @param description what the archive is, possibly empty
 * @param files what can be downloaded
 * @param manifest the address of the list of all files
 * @param digest the digest by which a copy of the site is known to be whole; not on the page of the RO-Crate
 * @param address the archive's absolute address, where known
 * @param newest the last change of a text that is known
 */
public record DataPage(
        Frame frame,
        String heading,
        String description,
        List<Download> files,
        String manifest,
        Optional<String> digest,
        Optional<String> address,
        Optional<When> newest) {
    /**
     * A file, or a folder of like ones.
     *
     * @param path where it stands in the site
     * @param href its address; of a folder there is none
     * @param text what it holds
     * @param format the ending of its files
     * @param size how large it is, in words
     * @param count how many files a folder has; 0 of a file
     */
    public record Download(String path, Optional<String> href, String text, String format, String size, int count) {}
}
