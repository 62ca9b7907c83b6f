package org.lantai.serve;

import java.nio.file.Path;

/**
 * What is served, and under which path.
 *
 * @param archive the folder that holds {@code content/}
 * @param site where its site stands
 * @param base the path, with a slash at both ends; {@code /} for the top
 */
public record PreviewPlace(Path archive, Path site, String base) {
    public PreviewPlace {
        archive = archive.toAbsolutePath().normalize();
        site = site.toAbsolutePath().normalize();
        base = ("/" + base + "/").replaceAll("/{2,}", "/");
    }
}
