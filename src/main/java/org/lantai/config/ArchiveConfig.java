package org.lantai.config;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lantai.model.ExportField;
import org.lantai.model.Script;

/**
 * The settings of an archive, from {@code content/archive.yaml}.
 *
 * @param title the archive's name, the only setting that must be there
 * @param description a sentence or two about it, possibly empty
 * @param baseUrl where it will be published, ending in {@code /}; for canonical links, the feed and the sitemap
 * @param formerBaseUrls where it was published before; links in its texts that lead there lead into the archive
 * @param script what every text is unified to
 * @param alternates in which other scripts the archive can be read, in the order of the switch; never {@code script}
 * @param unifyVocabulary whether texts written in Taiwan or Hong Kong lose their own words too
 * @param unifyPunctuation whether half-width marks between Chinese characters become full-width
 * @param theme name of the theme
 * @param publisher who publishes it, possibly empty
 * @param captures whether the captured text is readable beside the document
 * @param attachments what becomes of files that texts have as attachments
 * @param fields names of columns in exports beside those that are known, by what they hold
 * @param language BCP 47 tag of the language of the interface; absent where each script has its own
 * @param license under which licence stands what the archive adds
 * @param domain the host name of its own under which a host that publishes branches shows it
 */
public record ArchiveConfig(
        String title,
        String description,
        Optional<String> baseUrl,
        List<String> formerBaseUrls,
        Script script,
        List<Script> alternates,
        boolean unifyVocabulary,
        boolean unifyPunctuation,
        String theme,
        String publisher,
        CapturePolicy captures,
        AttachmentRule attachments,
        SortedMap<ExportField, List<String>> fields,
        Optional<String> language,
        Optional<License> license,
        Optional<String> domain) {
    public ArchiveConfig {
        formerBaseUrls = List.copyOf(formerBaseUrls);
        alternates = List.copyOf(alternates);
        fields = Collections.unmodifiableSortedMap(new TreeMap<>((Map<ExportField, List<String>>) fields));
    }

    /** Whether an address is one of the archive's own, now or before. */
    public boolean isOwn(String url) {
        return Stream.concat(baseUrl.stream(), formerBaseUrls.stream()).anyMatch(url::startsWith);
    }
}
