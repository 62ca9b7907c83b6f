package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A document in a list.
 *
 * @param href the relative address of its page
 * @param title its headline
 * @param when when it was published
 * @param source who published it
 * @param authors who wrote it
 * @param excerpt the beginning of its text, possibly empty
 * @param cut whether its text breaks off
 * @param readable whether its capture could be read
 */
public record Item(
        String href,
        String title,
        Optional<When> when,
        Optional<String> source,
        List<String> authors,
        String excerpt,
        boolean cut,
        boolean readable) {}
